package org.allonge.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.allonge.note.Instalments;
import org.allonge.note.LevelOptions.Solving;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * How a level payment came about, as a formula (rulebook 4): {@code 1,516.96 = 240,000.00 × i / (1
 * − (1 + i)^−360), where i = 6.5% × 1/12}.
 */
final class LevelWords {
  /** Far more digits than a cent needs. */
  private static final int DECIMALS = 24;

  private final Resolved note;
  private final Instalments.Level level;
  private final Basis basis;
  private final InterestWords words;

  LevelWords(Resolved note, Instalments.Level level, Basis basis, InterestWords words) {
    this.note = note;
    this.level = level;
    this.basis = basis;
    this.words = words;
  }

  /**
   * The payment as it stands.
   *
   * @param found how it was found after the start, or null
   */
  String payment(Amounts amounts, @Nullable LevelFound found) {
    String cut = amounts.cut();
    String left = words.money(amounts.of(0));
    if (cut != null) {
      String before = words.money(amounts.uncut(0));
      return left
          + " = "
          + before
          + " × "
          + cut
          + " (what early payment left of principal not due)";
    }
    if (found != null) {
      return left + " = " + found(found);
    }
    if (level.amount() != null) {
      return left + " as the note states";
    }
    return level.options().solving() == Solving.ACTUAL_DAYS
        ? "not found before the first payment"
        : left + " = " + atStart();
  }

  private String atStart() {
    int payments = Plans.payments(note.terms(), note.maturity(), level);
    return equal(note.terms().principal().minor(), note.rate(), payments);
  }

  private String found(LevelFound found) {
    LevelSolver solver = new LevelSolver(note, level, basis);
    List<Long> dates = solver.dates(found.after(), found.maturity());
    if (dates.isEmpty()) {
      return words.money(found.principal()) + " of principal, with no date left to pay it on";
    }
    if (level.options().solving() == Solving.EQUAL_PERIODS) {
      return equal(found.principal(), found.rate(), dates.size());
    }
    BigDecimal worth = LevelPayment.worth(solver.growth(found.rate(), dates));
    return "%s / %s (owed on the first of %d dates, and what 1 on each of them is worth then)"
        .formatted(owed(found.owed()), shown(worth), dates.size());
  }

  /** An amount with the fractions of a minor unit that it has. */
  private String owed(BigDecimal minor) {
    BigDecimal owed = minor.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return owed.scale() <= 0
        ? words.money(owed.longValueExact())
        : shown(owed.movePointLeft(note.terms().currency().decimals()));
  }

  private String equal(long principal, Rate rate, int payments) {
    if (rate.value().signum() == 0) {
      return words.money(principal) + " / " + payments + " (payments without interest)";
    }
    return "%s × i / (1 − (1 + i)^−%d), where i = %s × %d/12"
        .formatted(words.money(principal), payments, rate.percent(), LevelSolver.months(level));
  }

  private static String shown(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
