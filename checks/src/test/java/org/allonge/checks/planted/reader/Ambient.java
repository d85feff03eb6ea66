package org.allonge.checks.planted.reader;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.allonge.checks.planted.engine.Sideways;

/** Everything that a reader may not reach for, and a cycle with the engine. */
public final class Ambient {
  /** Reads the clock and the machine's settings, and prints them. */
  @SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"})
  public Sideways look() {
    System.out.println(LocalDate.now() + " " + ZoneId.systemDefault() + Locale.getDefault());
    System.err.println(System.currentTimeMillis() + System.getenv("HOME") + "I".toLowerCase());
    return new Sideways(this);
  }
}
