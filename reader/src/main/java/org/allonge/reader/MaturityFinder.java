package org.allonge.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the whole falls due: a date, a rule counted from another date, or demand. */
final class MaturityFinder implements Finder {
  private static final String NAMES =
      "(final | stated | scheduled)? (maturity | due | repayment | final payment | payment |"
          + " maturity) date";
  private static final List<Cue> DEFINED =
      Cue.list(
          "(maturity date | due date | stated maturity | final payment date | repayment date |"
              + " expiration date | termination date) (means | shall mean) <date>",
          "<date> ..16 the " + NAMES,
          "<date> ..4 the stated maturity",
          "<date> maturity date",
          "(up to | to | until | through) (and including)? <date> ..2 (on which | at which | when)"
              + " (date | time | day)? ..16 (due | payable)",
          "(maturity date | maturity | due date | due) : <date>",
          "if on <date> i|we still owe ..40 maturity date",
          "maturity date ..3 is <date>");
  private static final Cue CALLED =
      Cue.of("<date> (the (final | stated | scheduled)? maturity date)");
  private static final List<Cue> DUE =
      Cue.list(
          "due and payable ..14 (on | upon | by | at) ..3 <date>",
          "(fall | falls | become | becomes | is | are | be) (all)? due ..4 (on | upon)? <date>",
          "matures|mature|matured|maturing ..5 <date>",
          "(shall be | is | are | be) ..3 payable ..8 on <date>",
          "due ..5 on <date>",
          "(due | payable | paid | repaid) ..8 (earliest | earlier | sooner | first) (to occur)? of"
              + " ..6 <date>",
          "(single | one | lump sum | final) payment ..14 (on | due) <date>",
          "(repaid | repay | paid | pay) (in full | in whole) (on | by | on or before) <date>",
          "(entire | whole | full | remaining | all) ..16 (no later than | not later than | by | on"
              + " or before) <date>",
          "due <date>",
          "principal ..16 payable (in full)? on <date>",
          "all ..3 principal ..12 on|due <date>",
          "entire ..14 on|upon <date>",
          "balance ..14 (on | upon | due) <date>",
          "payment due <date>",
          "maturity ..4 (is | remains | of) <date>");
  private static final List<Cue> PROMISED =
      Cue.list(
          "on or before <date>",
          "on <date>",
          "by <date>",
          "not later than <date>",
          "not before but on <date>");
  private static final List<Cue> LAST =
      Cue.list(
          "last ..8 (on | upon | due | is)? <date>",
          "final (payment | installment | instalment) ..8 <date>",
          "ending (on)? <date>",
          "(until | through | thru | to and including | including) (and)? (inclusive of |"
              + " including)? <date>");
  private static final List<Cue> MONTH_ONLY =
      Cue.list(
          "(on | in | by) ..3 <month> (the)? (entire | whole | full | remaining) ..20"
              + " (due | payable)",
          "(entire | whole | full | remaining) ..12 (due | payable) ..5 (on | in | by) <month>",
          "(due | payable) in full ..3 (on | in | by) <month>");

  @Override
  public void read(Scope scope, Draft draft) {
    Match demand = DemandRule.of(scope);
    if (demand != null) {
      DemandRule.put(scope, draft, demand);
    }
    if (impossible(scope)) {
      return; // the finding says so; another date would look right and be wrong
    }
    List<Typed.Day> days = dates(scope, demand != null);
    CountedMaturity relative = scope.amends() ? null : CountedMaturity.of(scope, draft);
    if (!days.isEmpty()) {
      put(scope, draft, days, relative);
    } else if (relative != null && !draft.has("maturity_date")) {
      computed(draft, relative);
    } else if (relative == null && demand == null && !draft.has("maturity_date")) {
      monthOnly(scope, draft);
    }
  }

  /** Whether the day on which the whole falls due is written as one that does not exist. */
  private static boolean impossible(Scope scope) {
    for (Segment segment : scope.sheet().segments()) {
      if (!elsewhere(scope, segment, false) && impossible(scope, segment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean impossible(Scope scope, Segment segment) {
    for (List<Cue> cues : List.of(DEFINED, DUE)) {
      for (Cue cue : cues) {
        Match match = cue.find(scope.sheet(), segment);
        Typed.Day day = match == null ? null : match.day();
        if (day != null && day.date() == null && !instalment(scope, segment, day)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Typed.Day> dates(Scope scope, boolean demand) {
    List<Typed.Day> found = new ArrayList<>();
    called(scope, found);
    for (List<Cue> cues : List.of(DEFINED, DUE)) {
      collect(scope, cues, found, false);
    }
    Promise promise = scope.promise();
    if (promise != null && found.isEmpty()) {
      promised(scope, promise, found);
    }
    if (found.isEmpty()) {
      borrowed(scope, found);
    }
    if (found.isEmpty() && !demand) {
      collect(scope, LAST, found, true);
    }
    return found;
  }

  /** "on September 30, 2016 (the "Maturity Date")": so called, whatever else the clause says. */
  private static void called(Scope scope, List<Typed.Day> found) {
    for (Match match : CALLED.all(scope.sheet())) {
      Typed.Day day = match.day();
      if (day != null && day.date() != null && !found.contains(day)) {
        found.add(day);
      }
    }
  }

  private static void collect(
      Scope scope, List<Cue> cues, List<Typed.Day> found, boolean schedule) {
    for (Segment segment : scope.sheet().segments()) {
      if (elsewhere(scope, segment, schedule)) {
        continue;
      }
      for (Cue cue : cues) {
        Match match = cue.find(scope.sheet(), segment);
        Typed.Day day = match == null ? null : match.day();
        if (day != null
            && day.date() != null
            && !found.contains(day)
            && !instalment(scope, segment, day)) {
          found.add(day);
        }
      }
    }
  }

  /** A date in a clause on something else than when the whole falls due. */
  static boolean elsewhere(Scope scope, Segment segment, boolean schedule) {
    Sheet sheet = scope.sheet();
    Topic[] others = {Topic.PREPAYMENT, Topic.CONVERSION, Topic.SENIOR_DEBT};
    for (Topic topic : others) {
      if (topic.of(sheet, segment)) {
        return true;
      }
    }
    boolean option =
        Cue.any(ExtensionFinder.VERBS, sheet, segment)
            && !Cue.of("due and payable").in(sheet, segment);
    Segment paragraph = sheet.paragraph(segment);
    boolean fee =
        scope.amends() && ScheduleFinder.FEE.find(sheet, paragraph.from(), segment.to()) != null;
    boolean past =
        Cue.of("note|notes|agreement dated").in(sheet, segment)
            && !Cue.of("due|matur*").in(sheet, segment);
    return option
        || fee
        || past && !schedule
        || segment.headed("recital", "background", "prepayment")
        || Topic.DEFAULT_INTEREST.headed(segment);
  }

  /** The date of the first payment of a series is not the maturity. */
  private static boolean instalment(Scope scope, Segment segment, Typed.Day day) {
    int from = Math.max(segment.from(), day.from() - 8);
    Match first =
        Cue.of("first|commencing|beginning|starting|begin|commence|from|after|before ..6 <date>")
            .find(scope.sheet(), from, day.to());
    boolean time =
        first != null
            && scope.tokens().get(first.from()).is("from")
            && scope.tokens().get(first.from() + 1).is("time");
    Token before = scope.tokens().get(day.from() - 1);
    boolean until = before.is("until") || before.is("through") || before.is("thru") || time;
    boolean by = until || first != null && scope.tokens().get(first.from() - 1).is("or");
    boolean starts = first != null && first.slots().contains(day) && !by;
    boolean last =
        Cue.of("last|final|maturity|balance|entire ..8 <date>").find(scope.sheet(), from, day.to())
            != null;
    return starts && !last;
  }

  private static void promised(Scope scope, Promise promise, List<Typed.Day> found) {
    for (Cue cue : PROMISED) {
      int from = promise.sentence().from();
      Match match = cue.find(scope.sheet(), from, promise.sentence().to());
      while (match != null) {
        Typed.Day day = match.day();
        boolean first = day != null && instalment(scope, scope.sheet().segment(day.from()), day);
        boolean received =
            match.from() == promise.sentence().from() || scope.tokens().get(match.to()).is("the");
        if (day != null
            && day.date() != null
            && !first
            && !(received && match.from() < promise.verb() && cue == PROMISED.get(1))) {
          found.add(last(scope, day));
          return;
        }
        match = cue.find(scope.sheet(), match.to(), promise.sentence().to());
      }
    }
  }

  /** "on 1 May 1999, 1 May 2000 and 1 May 2001": the whole is paid with the last of them. */
  private static Typed.Day last(Scope scope, Typed.Day first) {
    Typed.Day last = first;
    for (Typed.Day next : scope.sheet().all(Typed.Day.class, first.to(), first.to() + 60)) {
      LocalDate one = last.date();
      LocalDate two = next.date();
      if (next.from() - last.to() > 3 || one == null || two == null || !two.isAfter(one)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** "I will pay her back ... on or before June 2, 2012". */
  private static void borrowed(Scope scope, List<Typed.Day> found) {
    Cue cue = Cue.of("pay|repay ..30 (on | before | by) <date>");
    Match match =
        scope.promise() == null ? cue.find(scope.sheet(), 0, scope.tokens().size()) : null;
    if (match != null
        && match.day() != null
        && !scope.amends()
        && !instalment(scope, scope.sheet().segment(match.from()), match.day())) {
      found.add(match.day());
    }
  }

  private static void put(
      Scope scope, Draft draft, List<Typed.Day> days, @Nullable CountedMaturity relative) {
    Typed.Day first = days.getFirst();
    LocalDate date = first.date();
    if (date == null) {
      return;
    }
    LocalDate note = noteDate(draft);
    if (note != null && !date.isAfter(note)) {
      days = days.stream().filter(d -> d.date() != null && d.date().isAfter(note)).toList();
      if (days.isEmpty()) {
        draft.doubt("note_date", "the whole is called due on that day or before it");
        NoteDateFinder.earlier(scope, draft, date, first);
        return;
      }
      first = days.getFirst();
      date = first.date();
    }
    List<ReadField.Rival> rivals = new ArrayList<>();
    for (Typed.Day day : days) {
      boolean far =
          day.date() != null
              && !day.date().equals(date)
              && rivals.stream().noneMatch(r -> r.value().equals(String.valueOf(day.date())));
      if (far) {
        rivals.add(
            new ReadField.Rival(
                String.valueOf(day.date()), scope.sheet().span(day), "another date is called due"));
      }
    }
    if (relative != null
        && relative.date() != null
        && !relative.date().equals(date)
        && relative.main()) {
      rivals.add(
          new ReadField.Rival(
              relative.date().toString(),
              scope.sheet().span(relative.from(), relative.to()),
              "counted from another date"));
    }
    Confidence sure = rivals.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM;
    String reason =
        rivals.isEmpty() ? "the date on which the whole falls due" : "another date is possible";
    draft.put(
        "maturity_date",
        FieldValue.of(String.valueOf(date)),
        scope.sheet().span(first),
        sure,
        reason,
        rivals);
    earliest(scope, draft, first);
  }

  /** "the earliest of (i) August 1, 2010, (ii) ...": the rule stands beside the outside date. */
  private static void earliest(Scope scope, Draft draft, Typed.Day day) {
    Segment sentence = scope.sheet().sentence(scope.sheet().segment(day.from()));
    Match match =
        Cue.of("earliest|earlier|sooner of").find(scope.sheet(), sentence.from(), day.to());
    if (match != null) {
      int to = Math.min(sentence.to(), match.from() + 80);
      String words = shorten(scope.sheet().words(match.from(), to));
      draft.medium("maturity_rule", words, match.from(), to, "the date is the latest of several");
    }
  }

  /** "in April 1988 the entire balance is due": a month without its day is a rule, not a date. */
  private static void monthOnly(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(MONTH_ONLY, scope.sheet(), segment).orElse(null);
      if (match != null && !scope.amends() && !elsewhere(scope, segment, false)) {
        int to = Math.min(segment.to(), match.to() + 8);
        String words = shorten(scope.sheet().words(match.from(), to));
        draft.medium("maturity_rule", words, match.from(), to, "the month is said, and no day");
        return;
      }
    }
  }

  /** At most 240 characters of a rule's words. */
  static String shorten(String words) {
    return words.length() > 240 ? words.substring(0, words.lastIndexOf(' ', 240)) : words;
  }

  static @Nullable LocalDate noteDate(Draft draft) {
    ReadField date = draft.get("note_date");
    return date == null ? null : LocalDate.parse(date.value().toString());
  }

  private static void computed(Draft draft, CountedMaturity relative) {
    draft.put(
        "maturity_rule",
        FieldValue.of(draft.words(relative.from(), relative.to())),
        draft.span(relative.from(), relative.to()),
        Confidence.HIGH,
        "said in these words",
        List.of());
    if (relative.date() != null) {
      draft.medium(
          "maturity_date",
          relative.date().toString(),
          relative.from(),
          relative.to(),
          "computed from the note's date");
    }
  }
}
