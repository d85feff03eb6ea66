package org.allonge.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day the note bears: in its heading, under a label, in "dated as of", or in its closing words.
 */
final class NoteDateFinder implements Finder {
  private static final List<Cue> SAID =
      Cue.list(
          "(this | the) (promissory | first | second | third)? note|agreement|deed (is)? (made |"
              + " dated | entered into | executed | effective) ..4 <date>",
          "made as of <date>",
          "effective date means <date>",
          "issue date : <date>",
          "date of note : <date>",
          "(note | loan) date .. <date>",
          "is entered into ..3 <date>",
          "dated (as of)? (this | the)? <date>",
          "value received on <date>",
          "date : <date>",
          "as of <date>",
          "on <date> the borrower|maker|undersigned ..24 (has | have) received|borrowed");
  private static final List<Cue> NOT_THIS =
      Cue.list(
          "due ..2 <date>",
          "maturity ..4 <date>",
          "matures ..3 <date>",
          "(on | before | by | until | from | after | of) (the)? <date>",
          "(beginning | commencing | starting | continuing | ending | through | first | last |"
              + " payment | installment | instalment) ..3 <date>",
          "on or before <date>",
          "rev ..3 <date>");
  private static final List<Cue> CLOSING =
      Cue.list(
          "executed|signed|dated|delivered|witness ..8 <date>",
          "day and year ..4 <date>",
          "date <date>");

  private static final Set<String> INSTRUMENTS =
      WordSet.of("rents mortgage indenture assignment lease guaranty deed trust contract plan");

  @Override
  public void read(Scope scope, Draft draft) {
    List<Typed.Day> head = heading(scope);
    Typed.Day said = said(scope);
    Typed.Day closing = head.isEmpty() && said == null ? closing(scope) : null;
    Typed.Day chosen =
        said != null && said.date() != null ? said : !head.isEmpty() ? head.getFirst() : closing;
    if (chosen == null || chosen.date() == null) {
      return;
    }
    put(scope, draft, chosen, head, closing != null);
  }

  private static void put(
      Scope scope, Draft draft, Typed.Day chosen, List<Typed.Day> head, boolean closing) {
    LocalDate date = chosen.date();
    if (date == null) {
      return;
    }
    List<ReadField.Rival> rivals = new ArrayList<>();
    for (Typed.Day other : head) {
      if (other.date() != null && !other.date().equals(date)) {
        rivals.add(
            new ReadField.Rival(
                other.date().toString(), scope.sheet().span(other), "the heading's date"));
      }
    }
    LocalDate swapped = chosen.other();
    if (swapped != null) {
      boolean dayFirst = DayOrder.dayFirst(scope);
      rivals.add(
          new ReadField.Rival(
              (dayFirst ? date : swapped).toString(),
              scope.sheet().span(chosen),
              "day and month exchanged"));
      date = dayFirst ? swapped : date;
    }
    Confidence confidence = rivals.isEmpty() && !closing ? Confidence.HIGH : Confidence.MEDIUM;
    String reason =
        closing
            ? "the date by the signature"
            : rivals.isEmpty() ? "the date the note bears" : "another date is possible";
    draft.put(
        "note_date",
        FieldValue.of(date.toString()),
        scope.sheet().span(chosen),
        confidence,
        reason,
        rivals);
  }

  /**
   * A form's row of dates whose labels stand above: where the day that was taken for the note's own
   * is the day on which the whole is due, an earlier one beside it is the note's.
   */
  static void earlier(Scope scope, Draft draft, LocalDate due, Typed.Day called) {
    int end = scope.promise() == null ? scope.headEnd() : scope.promise().verb();
    boolean labelled = Cue.of("due | maturity").find(scope.sheet(), 0, end) != null;
    for (Typed.Day day : scope.sheet().all(Typed.Day.class, 0, end)) {
      LocalDate date = day.date();
      if (labelled && date != null && date.isBefore(due) && draft.is("note_date", due.toString())) {
        String reason = "of two dates in the heading the earlier, the later being called due";
        draft.drop("note_date");
        draft.medium("note_date", date.toString(), day.from(), day.to(), reason);
        draft.medium("maturity_date", due.toString(), called.from(), called.to(), reason);
        return;
      }
    }
  }

  private static List<Typed.Day> heading(Scope scope) {
    List<Typed.Day> dates = new ArrayList<>();
    int end = scope.promise() == null ? scope.headEnd() : scope.promise().verb();
    for (Typed.Day day : scope.sheet().all(Typed.Day.class, 0, end)) {
      Segment segment = scope.sheet().segment(day.from());
      boolean line =
          segment.to() - segment.from() <= 24
              && scope.sheet().all(Typed.Day.class, segment.from(), segment.to()).size() == 1;
      boolean other =
          before(NOT_THIS, scope, day) || anothers(scope, day) || !dates.isEmpty() && !line;
      if (!other && day.date() != null && day.from() < 160) {
        dates.add(day);
      }
    }
    return dates;
  }

  /** "under the Settlement Agreement dated": the date of another paper. */
  private static boolean anothers(Scope scope, Typed.Day day) {
    int from = Math.max(scope.sheet().segment(day.from()).from(), day.from() - 5);
    return Cue.of(
                    "agreement|prospectus|statement|mortgage|deed|lease|plan|indenture|letter|judgment"
                        + " dated (as of)? <date>")
                .find(scope.sheet(), from, day.to())
            != null
        && Cue.of("this agreement|deed|letter").find(scope.sheet(), from, day.from()) == null;
  }

  private static boolean before(List<Cue> cues, Scope scope, Typed.Day day) {
    int from = Math.max(scope.sheet().segment(day.from()).from(), day.from() - 7);
    for (Cue cue : cues) {
      Match match = cue.find(scope.sheet(), from, day.to());
      if (match != null && match.slots().contains(day)) {
        return true;
      }
    }
    return false;
  }

  private static Typed.@Nullable Day said(Scope scope) {
    int limit =
        Math.min(
            scope.tokens().size(),
            (scope.promise() == null ? 200 : scope.promise().sentence().to()) + 1);
    for (Cue cue : SAID) {
      Match match = cue.find(scope.sheet(), 0, limit);
      Typed.Day day = match == null ? null : match.day();
      if (day != null && day.date() != null && ownDate(scope, match)) {
        return day;
      }
    }
    Cue defined = Cue.of("effective date means <date>");
    Match match = defined.find(scope.sheet(), 0, scope.tokens().size());
    return match == null ? null : match.day();
  }

  /** "two promissory notes: one dated ..." speaks of another paper. */
  private static boolean ownDate(Scope scope, @Nullable Match match) {
    if (match == null) {
      return false;
    }
    Token before = scope.tokens().get(match.from() - 1);
    boolean other =
        INSTRUMENTS.contains(before.lower())
            || certain(scope, match) && !scope.amends()
            || before.is("agreement")
            || before.is("note") && scope.tokens().get(match.from() - 2).is("a")
            || before.is("one")
            || before.is("notes")
            || before.is("lease")
            || before.is("first")
            || before.is("second");
    return !other;
  }

  /** "that certain Deed of Trust ... dated as of" names another paper. */
  private static boolean certain(Scope scope, Match match) {
    int from = Math.max(scope.sheet().segment(match.from()).from(), match.from() - 16);
    return Cue.of("that|those certain").find(scope.sheet(), from, match.from()) != null;
  }

  private static Typed.@Nullable Day closing(Scope scope) {
    int from = scope.tokens().size() * 3 / 5;
    for (Cue cue : CLOSING) {
      Match match = cue.find(scope.sheet(), from, scope.tokens().size());
      Typed.Day day = match == null ? null : match.day();
      if (match != null && day != null && !certain(scope, match) && !anothers(scope, day)) {
        return day;
      }
    }
    return signed(scope, from);
  }

  /** "this 14 December, 1839", or a line with nothing but a date and a place, by the signature. */
  private static Typed.@Nullable Day signed(Scope scope, int from) {
    int sworn = sworn(scope, from);
    for (Typed.Day day : scope.sheet().all(Typed.Day.class, from, sworn)) {
      Segment segment = scope.sheet().segment(day.from());
      boolean said = scope.tokens().get(day.from()).is("this");
      boolean line =
          segment.from() == day.from() && segment.to() - day.to() <= 5 || ownLine(scope, day);
      if (day.date() != null && (said || line) && !before(NOT_THIS, scope, day)) {
        return day;
      }
    }
    return null;
  }

  /** Nothing stands on the date's line but the date, and a town perhaps. */
  private static boolean ownLine(Scope scope, Typed.Day day) {
    String text = scope.sheet().document().text();
    Span span = scope.sheet().span(day);
    int from = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    String before = text.substring(from, span.start());
    String after = text.substring(span.end(), end < 0 ? text.length() : end);
    return before.isBlank() && after.strip().length() < 25 && !after.contains("(");
  }

  /** Where a notary's words begin; the end when there are none. */
  private static int sworn(Scope scope, int from) {
    Match match =
        Cue.of("sworn | acknowledged before | notary public")
            .find(scope.sheet(), from, scope.tokens().size());
    return match == null ? scope.tokens().size() : match.from();
  }
}
