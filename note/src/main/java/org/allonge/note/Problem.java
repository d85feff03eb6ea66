package org.allonge.note;

import java.util.Objects;

/**
 * One thing that is wrong with what somebody gave us: bad data as a value, never a bug.
 *
 * <p>A command's exit status derives from the code, in one table.
 *
 * @param code stable kebab-case name of the broken rule, e.g. {@code amount-not-positive}
 * @param path where: a JSON path ({@code facts[2].amount}), a file with a line, or an option name
 * @param expected what would have been right
 * @param found what was there, as printed in the source
 * @param remedy what to do next
 */
public record Problem(String code, String path, String expected, String found, String remedy) {
  /** Every part is given; an empty path means the input as a whole. */
  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(path);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(found);
    Objects.requireNonNull(remedy);
  }

  /** The problem in one sentence, for logs and exception messages. */
  public String sentence() {
    String place = path.isEmpty() ? "" : path + ": ";
    return place + "expected " + expected + ", found " + found + ". " + remedy;
  }
}
