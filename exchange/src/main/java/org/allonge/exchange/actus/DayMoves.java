package org.allonge.exchange.actus;

import java.time.LocalDate;
import org.allonge.note.Calendars;
import org.allonge.note.RollConvention;

/**
 * What becomes of a date of a schedule that is no business day.
 *
 * @param calendar the calendar of the note
 * @param roll where the date goes
 * @param moveAccrual whether interest is then counted to the moved date ("shift, then calculate")
 */
record DayMoves(String calendar, RollConvention roll, boolean moveAccrual) {

  static DayMoves of(Contract contract) {
    String calendar =
        switch (contract.text("calendar").orElse("NC")) {
          case "MF", "MondayToFriday" -> "weekends";
          case "NC", "NoCalendar" -> "none";
          default -> throw contract.refuse("calendar", "MF or NC");
        };
    return switch (contract.text("businessDayConvention").orElse("NOS")) {
      case "NOS", "NULL" -> new DayMoves(calendar, RollConvention.NONE, false);
      case "SCF" -> new DayMoves(calendar, RollConvention.FOLLOWING, true);
      case "SCMF" -> new DayMoves(calendar, RollConvention.MODIFIED_FOLLOWING, true);
      case "SCP" -> new DayMoves(calendar, RollConvention.PRECEDING, true);
      case "SCMP" -> new DayMoves(calendar, RollConvention.MODIFIED_PRECEDING, true);
      case "CSF" -> new DayMoves(calendar, RollConvention.FOLLOWING, false);
      case "CSMF" -> new DayMoves(calendar, RollConvention.MODIFIED_FOLLOWING, false);
      case "CSP" -> new DayMoves(calendar, RollConvention.PRECEDING, false);
      case "CSMP" -> new DayMoves(calendar, RollConvention.MODIFIED_PRECEDING, false);
      default ->
          throw contract.refuse(
              "businessDayConvention", "one of SCF, SCMF, SCP, SCMP, CSF, CSMF, CSP, CSMP, NOS");
    };
  }

  /** The day of the event. */
  LocalDate event(LocalDate date) {
    return roll.roll(date, Calendars.of(calendar));
  }

  /** The day to which interest is counted. */
  LocalDate reckoned(LocalDate date) {
    return moveAccrual ? event(date) : date;
  }

  /** The same of a moment: the end of a day stays one, wherever the day moves. */
  LocalDate reckoned(Moment moment) {
    return new Moment(reckoned(moment.day()), moment.endOfDay()).reckoned();
  }
}
