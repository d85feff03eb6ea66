package org.allonge.exchange.actus;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allonge.note.Cycle;
import org.allonge.note.Instalments.Stub;

/**
 * A cycle as ACTUS writes it: {@code P1ML0} is every month, the last period long; {@code L1}, or
 * nothing, is a short last period.
 *
 * @param every the time between two dates
 * @param stub what becomes of a last period that is not whole
 */
record CycleTerm(Period every, Stub stub) {
  private static final Pattern FORM = Pattern.compile("P([0-9]{1,4})([DWMQHY])(?:L([01]))?");
  private static final Pattern LENGTH = Pattern.compile("P([0-9]{1,4})([DWMQHY])");

  static Optional<CycleTerm> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() && Integer.parseInt(form.group(1)) > 0
        ? Optional.of(
            new CycleTerm(period(form), "0".equals(form.group(3)) ? Stub.LONG : Stub.SHORT))
        : Optional.empty();
  }

  /** A time such as that of a notice, zero or more. */
  static Optional<Period> length(String text) {
    Matcher form = LENGTH.matcher(text);
    return form.matches() ? Optional.of(period(form)) : Optional.empty();
  }

  private static Period period(Matcher form) {
    int number = Integer.parseInt(form.group(1));
    return switch (form.group(2).charAt(0)) {
      case 'D' -> Period.ofDays(number);
      case 'W' -> Period.ofDays(7 * number);
      case 'M' -> Period.ofMonths(number);
      case 'Q' -> Period.ofMonths(3 * number);
      case 'H' -> Period.ofMonths(6 * number);
      default -> Period.ofMonths(12 * number); // Y: the pattern lets no other letter through
    };
  }

  /** The rhythm of a note that is anchored at a date. */
  Cycle from(LocalDate anchor, boolean endOfMonth) {
    if (every.getDays() > 0) {
      return Cycle.every(every);
    }
    boolean last = endOfMonth && anchor.getDayOfMonth() == anchor.lengthOfMonth();
    return new Cycle(every, last ? Cycle.LAST : anchor.getDayOfMonth());
  }
}
