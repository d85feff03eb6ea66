package org.allonge.reader;

import java.util.List;

/**
 * The clause in which somebody promises to pay.
 *
 * @param verb first token of "promises to pay"
 * @param after one past its last token
 * @param sentence the sentence it stands in
 * @param makers who promises; empty where only "the undersigned" is said
 * @param payees to whom; empty where it was not understood
 * @param payeeEnd one past the words that name the payee, or {@code after}
 * @param order true when "order" or "bearer" makes it negotiable
 */
record Promise(
    int verb,
    int after,
    Segment sentence,
    List<Party> makers,
    List<Party> payees,
    int payeeEnd,
    boolean order) {
  Promise {
    makers = List.copyOf(makers);
    payees = List.copyOf(payees);
  }
}
