package org.allonge.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allonge.note.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * Looks for due dates that are no business days, in the calendar of the governing law where it is
 * known.
 */
final class BusinessDays {
  private BusinessDays() {}

  static void look(Scope scope, Draft draft) {
    List<LocalDate> dates = dates(draft);
    List<LocalDate> closed = dates.stream().filter(date -> closed(draft, date)).toList();
    ReadField days =
        draft.get("payment_day") != null ? draft.get("payment_day") : draft.get("maturity_date");
    if (closed.isEmpty() || days == null || draft.has("business_day")) {
      return;
    }
    String list =
        closed.stream().limit(6).map(LocalDate::toString).collect(Collectors.joining(", "));
    String more = closed.size() > 6 ? " and " + (closed.size() - 6) + " more" : "";
    draft.find(
        FindingKind.INSTALMENT_DATE_NOT_BUSINESS_DAY,
        "Due dates that are no business days: " + list + more + ". What then holds is not said.",
        List.of(days.span()));
  }

  static List<LocalDate> dates(Draft draft) {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate first = TwiceCheck.date(draft, "first_payment_date");
    LocalDate due = TwiceCheck.date(draft, "maturity_date");
    LocalDate last = extended(draft, due);
    Frequency frequency = TwiceCheck.frequency(draft.text("payment_frequency"));
    if (first != null && due != null && frequency != null && frequency.months() > 0) {
      LocalDate next = first;
      for (int i = 1; last != null && next.isBefore(last) && i < 1200; i++) {
        dates.add(next);
        next = first.plusMonths((long) i * frequency.months());
      }
    }
    if (due != null && !dates.contains(due)) {
      dates.add(due);
    }
    return dates.stream().sorted().toList();
  }

  /** The latest day to which the note can run by its own option. */
  private static @Nullable LocalDate extended(Draft draft, @Nullable LocalDate due) {
    ReadField extension = draft.get("extension");
    if (extension != null
        && extension.value() instanceof FieldValue.Parts parts
        && parts.parts().get("to") instanceof FieldValue.Text to) {
      return LocalDate.parse(to.value());
    }
    return due;
  }

  private static boolean closed(Draft draft, LocalDate date) {
    String calendar = draft.is("governing_law", "California") ? "us-ca" : "us-federal";
    return !Calendars.of(calendar).isBusinessDay(date);
  }
}
