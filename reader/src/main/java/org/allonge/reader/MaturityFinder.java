package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
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
          "(maturity date | maturity | due date) : <date>",
          "maturity date ..3 is <date>");
  private static final List<Cue> DUE =
      Cue.list(
          "due and payable ..14 (on | upon | by | at) ..3 <date>",
          "(fall | falls | become | becomes | is | are | be) (all)? due ..4 (on | upon)? <date>",
          "matures|mature|matured|maturing ..5 <date>",
          "(shall be | is | are | be) ..3 payable ..8 on <date>",
          "due ..5 on <date>",
          "(due | payable) ..4 (earliest | earlier | sooner | first) (to occur)? of ..6 <date>",
          "due <date>",
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
          "(until | through | to and including | including) <date>");
  private static final List<Cue> RELATIVE =
      Cue.list(
          "<length> (from | after) (the)? (date | day) (of this note | hereof | of the note)?",
          "<length> (from | after) (the)? (effective | issue | issuance | closing | original issue)"
              + " date",
          "<length> from (and after)? <date>",
          "<length> from (today | now)",
          "<length> (from | after) (this)? date",
          "<length> hereafter");
  private static final Cue ANNIVERSARY =
      Cue.of("anniversary of (the)? (effective date | date | issue date | issuance | closing)");
  private static final List<Cue> DEMAND =
      Cue.list(
          "on|upon demand",
          "(maturity | due) date : (on)? demand",
          "after ..5 (written)? demand",
          "due ..4 on|upon|after ..4 demand",
          "payable ..3 on|upon ..3 demand",
          "any time he|she|they asks|ask");

  @Override
  public void read(Scope scope, Draft draft) {
    Match demand = demand(scope);
    if (demand != null) {
      demanded(scope, draft, demand);
    }
    if (impossible(scope)) {
      return; // the finding says so; another date would look right and be wrong
    }
    List<Typed.Day> days = dates(scope, demand != null);
    Relative relative = scope.amends() ? null : relative(scope, draft);
    if (!days.isEmpty()) {
      put(scope, draft, days, relative);
    } else if (relative != null) {
      computed(draft, relative);
    }
  }

  private record Relative(int from, int to, @Nullable LocalDate date, boolean main) {}

  /** The demand on which the principal falls due, or null. */
  static @Nullable Match demand(Scope scope) {
    Promise promise = scope.promise();
    for (Segment segment : scope.sheet().segments()) {
      Match match = Cue.first(DEMAND, scope.sheet(), segment).orElse(null);
      if (match == null || notMaturity(scope, segment, match)) {
        continue;
      }
      boolean promised = promise != null && segment.sentence() == promise.sentence().sentence();
      boolean principal =
          Cue.of("principal|note|sum|balance|him|her|back").in(scope.sheet(), segment);
      boolean due = Cue.of("due|payable|pay|asks").in(scope.sheet(), segment);
      if (scope.tokens().get(match.from() + 2).is(":") && segment.to() - match.to() < 3) {
        return match;
      }
      if (promised || principal && due && segment.from() < scope.tokens().size() * 2 / 3) {
        return match;
      }
    }
    return null;
  }

  private static boolean notMaturity(Scope scope, Segment segment, Match match) {
    Sheet sheet = scope.sheet();
    Token before = scope.tokens().get(match.from() - 1);
    return before.is("without")
        || Topic.DEFAULT_INTEREST.of(sheet, segment)
        || Topic.COSTS.of(sheet, segment)
        || segment.headed("default", "acceleration")
        || Cue.of("waive|waives|waived|default|accelerat*|declare|failure|fails").in(sheet, segment)
        || Cue.of("interest|charge ..4 (payable | due) (on | upon) demand").in(sheet, segment)
            && !Cue.of("principal").in(sheet, segment);
  }

  private static void demanded(Scope scope, Draft draft, Match demand) {
    Segment segment = scope.sheet().segment(demand.from());
    int from = Math.max(segment.from(), demand.from());
    Typed.Length notice = noticeBefore(scope, segment, demand);
    if (notice != null) {
      from = Math.min(from, notice.from());
      draft.medium(
          "demand_notice_days",
          Integer.toString(notice.period().getDays()),
          notice.from(),
          notice.to(),
          "the time after demand");
    }
    int to = Math.min(segment.to(), demand.to() + 14);
    String words =
        notice == null ? "on demand" : "on demand, " + scope.sheet().words(from, demand.to());
    boolean otherwise =
        Cue.of("if no demand | or if").in(scope.sheet(), segment)
            || !scope.sheet().all(Typed.Day.class, demand.from(), to + 12).isEmpty();
    String rule = otherwise ? scope.sheet().words(demand.from(), segment.to()) : words;
    draft.high(
        "maturity_rule",
        shorten(rule),
        from,
        otherwise ? Math.min(segment.to(), demand.to() + 18) : demand.to());
  }

  private static String shorten(String words) {
    return words.length() > 160 ? words.substring(0, words.lastIndexOf(' ', 160)) : words;
  }

  private static Typed.@Nullable Length noticeBefore(Scope scope, Segment segment, Match demand) {
    for (Typed.Length length :
        scope
            .sheet()
            .all(
                Typed.Length.class, Math.max(segment.from(), demand.from() - 8), demand.to() + 4)) {
      if (length.period().getDays() > 0) {
        return length;
      }
    }
    return null;
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
  private static boolean elsewhere(Scope scope, Segment segment, boolean schedule) {
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
        scope.amends()
            && ScheduleFinder.FEE.find(sheet, paragraph.from(), segment.to()) != null;
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
    boolean by = first != null && scope.tokens().get(first.from() - 1).is("or");
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
          found.add(day);
          return;
        }
        match = cue.find(scope.sheet(), match.to(), promise.sentence().to());
      }
    }
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
      Scope scope, Draft draft, List<Typed.Day> days, @Nullable Relative relative) {
    Typed.Day first = days.getFirst();
    LocalDate date = first.date();
    if (date == null) {
      return;
    }
    LocalDate note = noteDate(draft);
    if (note != null && !date.isAfter(note)) {
      days = days.stream().filter(d -> d.date() != null && d.date().isAfter(note)).toList();
      if (days.isEmpty()) {
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
        && relative.date != null
        && !relative.date.equals(date)
        && relative.main) {
      rivals.add(
          new ReadField.Rival(
              relative.date.toString(),
              scope.sheet().span(relative.from, relative.to),
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
      int to = Math.min(sentence.to(), match.from() + 45);
      draft.high("maturity_rule", shorten(scope.sheet().words(match.from(), to)), match.from(), to);
    }
  }

  static @Nullable LocalDate noteDate(Draft draft) {
    ReadField date = draft.get("note_date");
    return date == null ? null : LocalDate.parse(date.value().toString());
  }

  private static @Nullable Relative relative(Scope scope, Draft draft) {
    LocalDate base = noteDate(draft);
    for (Segment segment : scope.sheet().segments()) {
      boolean due = Cue.of("due|payable|pay|matur*|means|principal").in(scope.sheet(), segment);
      if (!due
          || elsewhere(scope, segment, true)
          || Cue.any(List.of(Cue.of("days|day late|after")), scope.sheet(), segment)
              && Topic.LATE_CHARGE.of(scope.sheet(), segment)) {
        continue;
      }
      Relative found = lengthAfter(scope, segment, base);
      found = found == null ? anniversary(scope, segment, base) : found;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Relative lengthAfter(
      Scope scope, Segment segment, @Nullable LocalDate base) {
    Match match = Cue.first(RELATIVE, scope.sheet(), segment).orElse(null);
    Typed.Length length = match == null ? null : match.length();
    if (match == null || length == null) {
      return null;
    }
    Typed.Day from = match.day();
    LocalDate start = from != null && from.date() != null ? from.date() : base;
    LocalDate end = start == null ? null : plus(start, length.period());
    return new Relative(match.from(), match.to(), end, true);
  }

  private static LocalDate plus(LocalDate start, Period period) {
    return start.plus(period);
  }

  private static @Nullable Relative anniversary(
      Scope scope, Segment segment, @Nullable LocalDate base) {
    Match match = ANNIVERSARY.find(scope.sheet(), segment);
    boolean names = Cue.of("maturity|due|payable|principal").in(scope.sheet(), segment);
    if (match == null || !names || Topic.PREPAYMENT.of(scope.sheet(), segment)) {
      return null;
    }
    OrdinalWords ordinals = new OrdinalWords(scope.tokens());
    for (int at = Math.max(segment.from(), match.from() - 5); at < match.from(); at++) {
      OrdinalWords.Read read = ordinals.at(at);
      if (read != null && read.to() == match.from()) {
        LocalDate end = base == null ? null : base.plusYears(read.value());
        return new Relative(at, match.to(), end, true);
      }
    }
    return null;
  }

  private static void computed(Draft draft, Relative relative) {
    draft.put(
        "maturity_rule",
        FieldValue.of(draft.words(relative.from, relative.to)),
        draft.span(relative.from, relative.to),
        Confidence.HIGH,
        "said in these words",
        List.of());
    if (relative.date != null) {
      draft.medium(
          "maturity_date",
          relative.date.toString(),
          relative.from,
          relative.to,
          "computed from the note's date");
    }
  }
}
