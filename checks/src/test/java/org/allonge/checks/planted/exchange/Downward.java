package org.allonge.checks.planted.exchange;

import org.allonge.checks.planted.reader.Ambient;

/** An exchange that knows the reader. */
public record Downward(Ambient reader) {}
