package org.allonge.reader;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.allonge.note.Calendars;

/**
 * First and last dates that follow from a series: listed years, a range of months, or a count of
 * instalments.
 */
final class SeriesFinder implements Finder {
  private static final Cue MONTHS =
      Cue.of("<month> (through | to | until | thru) (and including)? <month>");

  @Override
  public void read(Scope scope, Draft draft) {
    if (!draft.has("payment_kind")) {
      return;
    }
    years(scope, draft);
    months(scope, draft);
    if (!draft.has("maturity_date") && !draft.has("maturity_rule") && !scope.amends()) {
      counted(scope, draft);
    }
  }

  /** "January 2 of 2008, 2009, 2010, 2011 and 2012" */
  private static void years(Scope scope, Draft draft) {
    for (Typed.YearDays days : scope.sheet().all(Typed.YearDays.class)) {
      if (days.days().size() == 1 && days.years().size() > 1) {
        MonthDay day = days.days().getFirst();
        LocalDate first = day.atYear(days.years().getFirst());
        LocalDate last = day.atYear(days.years().getLast());
        draft.high("first_payment_date", first.toString(), days.from(), days.to());
        draft.medium(
            "maturity_date",
            last.toString(),
            days.from(),
            days.to(),
            "the last date of the series");
        return;
      }
    }
  }

  /** "February 2005 through January 2006", with the day that the note names. */
  private static void months(Scope scope, Draft draft) {
    Match match = MONTHS.find(scope.sheet(), 0, scope.tokens().size());
    String day = draft.text("payment_day");
    if (match == null || day.isEmpty() || day.contains("-")) {
      return;
    }
    List<Typed> range = match.slots();
    if (range.get(0) instanceof Typed.MonthOfYear a
        && range.get(1) instanceof Typed.MonthOfYear b) {
      String reason = "computed from the range of months";
      draft.medium(
          "first_payment_date",
          on(YearMonth.of(a.year(), a.month()), day).toString(),
          match.from(),
          match.to(),
          reason);
      draft.medium(
          "maturity_date",
          on(YearMonth.of(b.year(), b.month()), day).toString(),
          match.from(),
          match.to(),
          reason);
    }
  }

  private static LocalDate on(YearMonth month, String day) {
    var calendar = Calendars.of("us-federal");
    return switch (day) {
      case "last" -> month.atEndOfMonth();
      case "last business day" -> calendar.previousOnOrBefore(month.atEndOfMonth());
      case "first business day" -> calendar.nextOnOrAfter(month.atDay(1));
      default -> month.atDay(Math.min(Math.max(1, Figures.small(day)), month.lengthOfMonth()));
    };
  }

  /** How many rhythms the clauses on payment name: "2 annual installments", "each month". */
  private static int paces(Scope scope) {
    Set<Frequency> paces = EnumSet.noneOf(Frequency.class);
    for (Segment segment : scope.sheet().segments()) {
      boolean counts =
          ScheduleFinder.payment(scope, segment) && ScheduleFinder.count(scope, segment) != null;
      Match match = counts ? Frequency.match(scope.sheet(), segment.from(), segment.to()) : null;
      while (match != null) {
        Frequency frequency = Frequency.in(scope.sheet(), match.from(), match.to());
        if (frequency != null) {
          paces.add(frequency);
        }
        match = Frequency.match(scope.sheet(), match.to(), segment.to());
      }
    }
    return paces.size();
  }

  /** The last of a counted series is the maturity where the note names no other. */
  private static void counted(Scope scope, Draft draft) {
    ReadField count = draft.get("installment_count");
    LocalDate first = TwiceCheck.date(draft, "first_payment_date");
    Frequency frequency = TwiceCheck.frequency(draft.text("payment_frequency"));
    boolean plain = first != null && frequency != null && frequency.months() > 0;
    if (count == null || first == null || frequency == null || !plain || paces(scope) > 1) {
      return;
    }
    long times = Long.parseLong(count.value().toString());
    boolean monthEnd =
        draft.is("payment_day", "last")
            || first.getDayOfMonth() == first.lengthOfMonth() && draft.is("payment_day", "31");
    LocalDate last = first.plusMonths((times - 1) * frequency.months());
    last = monthEnd ? last.withDayOfMonth(last.lengthOfMonth()) : last;
    if (times < 1200) {
      FieldValue value = FieldValue.of(last.toString());
      draft.put(
          "maturity_date",
          value,
          count.span(),
          Confidence.MEDIUM,
          "computed: the last of the counted instalments",
          List.of());
    }
  }
}
