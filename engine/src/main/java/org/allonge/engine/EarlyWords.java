package org.allonge.engine;

import org.allonge.note.Payment;

/** Why money that could have paid principal early is held. */
final class EarlyWords {
  private EarlyWords() {}

  static String of(String obstacle, Payment payment) {
    String held = "What payment %s leaves is held to what next falls due: ".formatted(payment.id());
    return held
        + switch (obstacle) {
          case EarlyRule.LOCKED -> "the note may not be paid early yet.";
          case EarlyRule.NOT_IN_PART -> "the note may be paid early as a whole only.";
          case EarlyRule.WITHOUT_NOTICE -> "the notice that the note asks for was not given.";
          case EarlyRule.NO_REFERENCE -> "no value of the premium's reference rate is known.";
          default -> throw new IllegalStateException(obstacle); // not sealed: names of rules
        };
  }
}
