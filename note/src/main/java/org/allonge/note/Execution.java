package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a note was signed.
 *
 * @param place where, as printed, or null
 * @param signatories who, in the order of the note; empty for an unsigned text
 */
public record Execution(@Nullable String place, List<Signatory> signatories) {
  /** Copies the list. */
  public Execution {
    signatories = List.copyOf(signatories);
  }

  /**
   * One signature.
   *
   * @param name the person's name as printed
   * @param title the capacity as printed, or null
   * @param conformed whether it is typed ("/s/"): a copy, not the original
   */
  public record Signatory(String name, @Nullable String title, boolean conformed) {}
}
