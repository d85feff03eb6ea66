package org.allonge.engine;

import org.allonge.note.Payment;

/** A payment and what its money went to. */
final class PlainSplit {
  final Payment payment;
  final boolean reversed;
  long interest;
  long principal;
  long costs;
  long held;

  PlainSplit(Payment payment, boolean reversed) {
    this.payment = payment;
    this.reversed = reversed;
  }
}
