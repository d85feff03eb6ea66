package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a note, to whom, and where payment is made.
 *
 * @param makers those who promise to pay, in the order of the note
 * @param payees those named as payee, in the order of the note
 * @param placeOfPayment the place as printed, or null where the note names none
 */
public record Parties(List<Party> makers, List<Party> payees, @Nullable String placeOfPayment) {
  /** Copies the lists. */
  public Parties {
    makers = List.copyOf(makers);
    payees = List.copyOf(payees);
  }
}
