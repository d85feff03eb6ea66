package org.allonge.checks.planted.note;

import org.allonge.checks.planted.engine.Sideways;

/** A note that knows the engine: the arrow points down. */
public record Outward(Sideways engine) {}
