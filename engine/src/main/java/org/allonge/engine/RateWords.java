package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;

/**
 * How a rate was set anew, as a formula (rulebook 4): {@code 6.75% = 5.5% + 1.25% (PRIME of 20 Dec
 * 2018 and the spread)}.
 */
final class RateWords {
  private RateWords() {}

  static String of(RateWhy why, RateTerm term) {
    return switch (why) {
      case RateWhy.Stated s ->
          s.rate().percent() + " from the night of the day, as the note states";
      case RateWhy.Floated f -> f.rate().percent() + " = " + floated(f, term);
    };
  }

  private static String floated(RateWhy.Floated f, RateTerm term) {
    String index =
        f.fixing().index() + " of " + InterestWords.day(f.fixing().date()) + " and the spread";
    if (f.rate().value().compareTo(raw(f)) == 0) {
      return sum(f) + " (" + index + ")";
    }
    String would = "; %s would be %s".formatted(index, new Rate(raw(f)).percent());
    return bound(f, term) + would + ")";
  }

  /** Index times multiplier plus spread, as it is before any bound. */
  private static BigDecimal raw(RateWhy.Floated f) {
    BigDecimal index = f.fixing().rate().value().add(f.adjustment().value());
    BigDecimal raw = index.multiply(f.multiplier().value()).add(f.spread().value());
    return raw.scale() > Rate.MAX_DECIMALS
        ? raw.setScale(Rate.MAX_DECIMALS, RoundingMode.HALF_UP)
        : raw;
  }

  private static String sum(RateWhy.Floated f) {
    boolean once = f.multiplier().value().compareTo(BigDecimal.ONE) == 0;
    String times = once ? "" : " × " + f.multiplier().value().stripTrailingZeros().toPlainString();
    String sum = f.fixing().rate().percent() + times;
    if (f.adjustment().value().signum() != 0) {
      sum += signed(f.adjustment()) + times;
    }
    return f.spread().value().signum() == 0 ? sum : sum + signed(f.spread());
  }

  private static String signed(Rate rate) {
    BigDecimal value = rate.value();
    return (value.signum() < 0 ? " - " : " + ") + new Rate(value.abs()).percent();
  }

  /** The bound that holds the rate, and the beginning of the words for it. */
  private static String bound(RateWhy.Floated f, RateTerm term) {
    String held = f.rate().percent() + " (the ";
    if (term instanceof RateTerm.Floating floating) {
      if (f.rate().equals(floating.cap())) {
        return held + "highest rate";
      }
      if (f.rate().equals(floating.floor())) {
        return held + "least rate";
      }
    }
    if (f.rate().value().signum() == 0) {
      return held + "rate is never below zero";
    }
    Rate change = new Rate(f.rate().value().subtract(f.before().value()));
    return f.before().percent() + signed(change) + " (the most that one reset may change it";
  }
}
