package org.allonge.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.allonge.note.LateCharge;
import org.allonge.note.Money;
import org.allonge.note.Rate;

/** Late charges and premiums as formulas (rulebook 6, 7). */
final class ChargeWords {
  private final InterestWords words;

  ChargeWords(InterestWords words) {
    this.words = words;
  }

  // -- premiums ------------------------------------------------------------------------------

  /** What a premium on principal is: {@code 18,783.09 × 3% of principal paid early}. */
  String premium(long principal, PremiumWhy why) {
    return words.money(principal)
        + switch (why) {
          case PremiumWhy.Percent p -> " × " + p.percent().percent() + " of principal paid early";
          case PremiumWhy.Lost l -> lost(l);
        };
  }

  private String lost(PremiumWhy.Lost lost) {
    Rate margin = lost.terms().margin();
    BigDecimal difference =
        lost.rate().value().subtract(lost.reference().value()).subtract(margin.value());
    return " × %s × %s, the rate %s less %s of %s and a margin of %s%s"
        .formatted(
            new Rate(difference.max(BigDecimal.ZERO)).percent(),
            words.stretch(lost.day(), lost.terms().until().toEpochDay()),
            lost.rate().percent(),
            lost.reference().percent(),
            lost.terms().index(),
            margin.percent(),
            difference.signum() < 0 ? ", and never below zero" : "");
  }

  // -- late charges --------------------------------------------------------------------------

  /** What a charge is: {@code 1,500.00 × 5% (the instalment of 1 Jan 2024)}. */
  String late(LateCharge terms, Trace.Cause.Late late, Money charge) {
    String instalment =
        "the instalment of " + InterestWords.day(LocalDate.ofEpochDay(late.instalment()));
    String of = terms.of() == LateCharge.Of.UNPAID ? "what is unpaid of " + instalment : instalment;
    if (charge.equals(terms.maximum()) || charge.equals(terms.minimum())) {
      String bound = charge.equals(terms.maximum()) ? "the highest charge" : "the least charge";
      String instead = bound + ", in place of " + stated(terms, late.of()) + "; ";
      return words.money(charge.minor()) + " (" + instead + of + ")";
    }
    boolean both = terms.percent() != null && terms.flat() != null;
    String how = both ? stated(terms, late.of()) + "; " : "";
    return sum(terms, late.of(), charge) + " (" + how + of + ")";
  }

  private String sum(LateCharge terms, long of, Money charge) {
    Rate percent = terms.percent();
    Money flat = terms.flat();
    if (percent == null) {
      return words.money(charge.minor());
    }
    String part = words.money(of) + " × " + percent.percent();
    if (flat == null) {
      return part;
    }
    return switch (terms.combining()) {
      case SUM -> part + " + " + words.money(flat.minor());
      case GREATER, LESSER -> charge.equals(flat) ? words.money(charge.minor()) : part;
    };
  }

  /** What the note charges of a sum before any bound, in words only. */
  private String stated(LateCharge terms, long of) {
    Rate percent = terms.percent();
    Money flat = terms.flat();
    String part = percent == null ? "" : percent.percent() + " of " + words.money(of);
    if (flat == null || percent == null) {
      return flat == null ? part : words.money(flat.minor());
    }
    String both = part + " and " + words.money(flat.minor());
    return switch (terms.combining()) {
      case SUM -> "both " + both;
      case GREATER -> "the greater of " + both;
      case LESSER -> "the lesser of " + both;
    };
  }
}
