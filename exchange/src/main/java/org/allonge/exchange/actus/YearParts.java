package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.allonge.note.Calendars;
import org.allonge.note.DayCount;
import org.allonge.note.DayCountContext;
import org.allonge.note.DayFraction;

/** The day count of a contract. */
final class YearParts {
  private final Contract contract;

  YearParts(Contract contract) {
    this.contract = contract;
  }

  /** The day count of the note. */
  DayCount dayCount() {
    return switch (contract.text("dayCountConvention").orElse("A365")) {
      case "A365", "A/365" -> DayCount.ACT_365F;
      case "A360", "A/360" -> DayCount.ACT_360;
      case "AA", "A/AISDA" -> DayCount.ACT_ACT_ISDA;
      case "30E360", "30E/360" -> DayCount.THIRTY_E_360;
      case "30E360ISDA", "30E/360ISDA" -> DayCount.THIRTY_E_360_ISDA;
      case "28E336" -> DayCount.TWENTY_EIGHT_336;
      case "B252", "B/252" -> DayCount.BUS_252;
      default ->
          throw contract.refuse(
              "dayCountConvention", "one of AA, A360, A365, 30E360, 30E360ISDA, 28E336, B252");
    };
  }

  /** The part of a year by which the number of payments is found (no money is made of it). */
  BigDecimal of(LocalDate from, LocalDate to) {
    DayMoves moves = DayMoves.of(contract);
    DayCountContext context =
        dayCount() == DayCount.BUS_252
            ? DayCountContext.NONE.withCalendar(Calendars.of(moves.calendar()))
            : DayCountContext.NONE;
    DayFraction part = dayCount().fraction(moves.reckoned(from), moves.reckoned(to), context);
    return BigDecimal.valueOf(part.numerator())
        .divide(BigDecimal.valueOf(part.denominator()), MathContext.DECIMAL128);
  }
}
