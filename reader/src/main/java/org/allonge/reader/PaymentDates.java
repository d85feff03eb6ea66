package org.allonge.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often, on which days and from when the payments fall due. */
final class PaymentDates {
  private static final List<Cue> FIRST =
      Cue.list(
          "commencing|beginning|starting|commence|begin ..6 <date>",
          "first ..12 (on | upon | due | is | made | of them | payment | installment | being) ..5"
              + " <date>",
          "from <date> to and including",
          "first <date>",
          "on <date> and (on)? ..6 (each | every) ..4 thereafter",
          "on <date> and on the");
  private static final List<Cue> NEXT =
      Cue.list(
          "succeeding month",
          "following execution",
          "month next following",
          "each month hereafter",
          "of each month after");

  private PaymentDates() {}

  private static Typed.@Nullable Day firstDate(Scope scope, Segment segment) {
    Match match = Cue.first(FIRST, scope.sheet(), segment).orElse(null);
    return match == null ? null : match.day();
  }

  /** Whether interest and principal begin on different days, or only principal on a named one. */
  static boolean differ(Scope scope, Segment interest, Segment principal) {
    Typed.Day a = firstDate(scope, interest);
    Typed.Day b = firstDate(scope, principal);
    return b != null && (a == null || a.date() != null && !a.date().equals(b.date()));
  }

  /**
   * How often and on which days.
   *
   * @param early the clause that comes first, on interest or on principal
   * @param main the clause on principal, where there is one
   * @param parts true when the principal's own rhythm is asked for beside that of interest
   */
  static void put(Scope scope, Draft draft, Segment early, Segment main, boolean parts) {
    PaymentDays days = days(scope, early, main);
    Match said = often(scope, early);
    Match own = often(scope, main);
    Match match = said == null || parts && own != null ? own : said;
    match = match == null && days == null ? further(scope, main) : match;
    Frequency frequency =
        match == null ? null : Frequency.in(scope.sheet(), match.from(), match.to());
    if (frequency == null && days != null) {
      frequency = days.frequency();
    }
    if (frequency != null) {
      int from = match != null ? match.from() : days == null ? main.from() : days.from();
      int to = match != null ? match.to() : days == null ? main.to() : days.to();
      boolean two = said != null && own != null && parts && !same(scope, said, own);
      if (two) {
        String reason = "interest comes round at another pace than the principal";
        draft.medium("payment_frequency", frequency.word(), from, to, reason);
      } else {
        draft.high("payment_frequency", frequency.word(), from, to);
      }
    }
    if (days != null) {
      day(draft, days, said != null && otherPace(scope, days, said));
    }
  }

  /** "All later payments are due on the same day of each month": said further on. */
  private static @Nullable Match further(Scope scope, Segment main) {
    Segment at = scope.sheet().after(main);
    for (int i = 0; i < 3 && at != null && at.paragraph() == main.paragraph(); i++) {
      Match match =
          Cue.of("payment|payments|installment|installments").in(scope.sheet(), at)
              ? often(scope, at)
              : null;
      if (match != null) {
        return match;
      }
      at = scope.sheet().after(at);
    }
    return null;
  }

  private static boolean same(Scope scope, Match one, Match two) {
    return Frequency.in(scope.sheet(), one.from(), one.to())
        == Frequency.in(scope.sheet(), two.from(), two.to());
  }

  private static boolean otherPace(Scope scope, PaymentDays days, Match said) {
    return days.frequency() != null
        && days.frequency() != Frequency.in(scope.sheet(), said.from(), said.to());
  }

  private static @Nullable Match often(Scope scope, Segment segment) {
    return Frequency.match(scope.sheet(), segment.from(), segment.to());
  }

  private static @Nullable PaymentDays days(Scope scope, Segment early, Segment main) {
    Sheet sheet = scope.sheet();
    PaymentDays days = PaymentDays.in(sheet, early.from(), early.to());
    if (days == null) {
      Segment sentence = sheet.sentence(main);
      days = PaymentDays.in(sheet, sentence.from(), sentence.to());
    }
    Segment next = sheet.after(main);
    boolean goesOn = days == null && next != null && next.paragraph() == main.paragraph();
    return goesOn && next != null ? PaymentDays.in(sheet, next.from(), next.to()) : days;
  }

  /** A day of every month beside a payment each quarter: one of them is not meant so. */
  private static void day(Draft draft, PaymentDays days, boolean other) {
    boolean quarter = days.frequency() == Frequency.QUARTERLY && days.days().isEmpty();
    if (!other && quarter && days.day() > 0 && days.day() <= 31) {
      String reason = "the quarter's months are not named";
      draft.medium("payment_day", days.value(), days.from(), days.to(), reason);
    } else if (!other) {
      draft.high("payment_day", days.value(), days.from(), days.to());
    }
  }

  static void first(Scope scope, Draft draft, List<Segment> interest, List<Segment> principal) {
    if (scope.amends()) {
      return;
    }
    List<Segment> order = new ArrayList<>(interest);
    order.addAll(principal);
    order.sort(Comparator.comparingInt(Segment::from));
    for (Segment segment : order) {
      Segment next = scope.sheet().after(segment);
      Typed.Day day = firstDate(scope, segment);
      if (day == null
          && next != null
          && next.paragraph() == segment.paragraph()
          && !Topic.PREPAYMENT.of(scope.sheet(), next)) {
        day = firstDate(scope, next);
      }
      if (day != null && day.date() != null) {
        draft.high("first_payment_date", day.date().toString(), day.from(), day.to());
        return;
      }
    }
    inferred(scope, draft, order.getFirst());
  }

  /**
   * "the first day of each succeeding month following execution": the first such day after the
   * note's date.
   */
  private static void inferred(Scope scope, Draft draft, Segment segment) {
    Segment sentence = scope.sheet().sentence(segment);
    PaymentDays days = PaymentDays.in(scope.sheet(), sentence.from(), sentence.to());
    ReadField date = draft.get("note_date");
    Match next = Cue.first(NEXT, scope.sheet(), sentence).orElse(null);
    LocalDate from = date == null ? null : LocalDate.parse(date.value().toString());
    boolean later = next != null && from != null;
    from = later && from != null ? from.withDayOfMonth(from.lengthOfMonth()) : from;
    LocalDate first = days == null || from == null ? null : days.after(from);
    if (days == null || first == null) {
      return;
    }
    int to = next == null ? days.to() : Math.max(days.to(), next.to());
    draft.medium(
        "first_payment_date",
        first.toString(),
        days.from(),
        to,
        "computed: the first such day after the note's date");
  }
}
