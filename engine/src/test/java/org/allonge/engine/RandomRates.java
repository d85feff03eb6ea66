package org.allonge.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;

/** Random rates: fixed, stepped, floating with all that can bound a floating one, and none. */
final class RandomRates {
  static final String INDEX = "PRIME";
  static final String OTHER_INDEX = "SOFR";

  private final Dice dice;
  private final boolean mayBeNegative;

  RandomRates(Dice dice, boolean mayBeNegative) {
    this.dice = dice;
    this.mayBeNegative = mayBeNegative;
  }

  RateTerm term(LocalDate accruesFrom) {
    int kind = dice.between(1, 100);
    if (kind <= 4) {
      return new RateTerm.None();
    }
    if (kind <= 18) {
      return new RateTerm.Stepped(rate(), steps(accruesFrom));
    }
    return kind <= 40 ? floating(accruesFrom) : new RateTerm.Fixed(rate());
  }

  /** A rate up to thirty percent, rarely with every decimal that there can be. */
  Rate rate() {
    int decimals = dice.chance(5) ? Rate.MAX_DECIMALS : dice.between(2, 6);
    BigInteger highest = BigInteger.TEN.pow(decimals).multiply(BigInteger.valueOf(3));
    BigInteger parts = BigInteger.valueOf(dice.between(0, 1_000_000)).multiply(highest);
    BigDecimal value = new BigDecimal(parts.divide(BigInteger.valueOf(10_000_000)), decimals);
    boolean negative = mayBeNegative && dice.chance(40);
    return new Rate(
        negative ? value.movePointLeft(1).setScale(6, RoundingMode.UP).negate() : value);
  }

  private Rate part(int percent) {
    return Rate.of("0.0" + dice.between(0, 9) + dice.between(0, 99)).plus(Rate.of("0.0" + percent));
  }

  private List<RateTerm.Step> steps(LocalDate after) {
    List<RateTerm.Step> steps = new ArrayList<>();
    LocalDate day = after;
    for (int i = dice.between(1, 3); i > 0; i--) {
      day = day.plusDays(dice.between(1, 200));
      steps.add(new RateTerm.Step(day, rate()));
    }
    return steps;
  }

  private RateTerm floating(LocalDate accruesFrom) {
    Rate floor = dice.chance(30) ? part(0) : null;
    Rate cap = dice.chance(30) ? part(9) : null;
    return new RateTerm.Floating(
        INDEX,
        dice.chance(80) ? Rate.of("1") : dice.one(Rate.of("0.75"), Rate.of("1.5"), Rate.of("-0.5")),
        dice.chance(20) ? Rate.of("-0.005") : part(0),
        cap,
        floor,
        dice.chance(30) ? dice.one(Rate.of("0.01"), Rate.of("0.0025"), Rate.ZERO) : null,
        cycle(),
        dice.chance(50) ? 0 : dice.between(1, 40),
        rate(),
        resetting(accruesFrom));
  }

  private Cycle cycle() {
    return dice.chance(80)
        ? new Cycle(Period.ofMonths(dice.one(1, 3, 6)), dice.one(0, 0, 1, 31), false)
        : Cycle.every(Period.ofDays(dice.one(30, 91)));
  }

  private RateTerm.Resetting resetting(LocalDate accruesFrom) {
    boolean stated = dice.chance(25);
    return new RateTerm.Resetting(
        null,
        stated ? rate() : null,
        dice.chance(20) ? Rate.of("0.005") : null,
        dice.chance(20) ? steps(accruesFrom) : List.of(),
        dice.chance(50) ? new RateTerm.Fallback(OTHER_INDEX, Rate.of("0.0011")) : null);
  }
}
