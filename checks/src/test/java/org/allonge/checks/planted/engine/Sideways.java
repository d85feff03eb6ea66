package org.allonge.checks.planted.engine;

import org.allonge.checks.planted.reader.Ambient;

/** An engine that knows the reader. */
public record Sideways(Ambient reader) {}
