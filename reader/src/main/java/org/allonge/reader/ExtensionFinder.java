package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The option to extend: who holds it, to when or by how long, until when it can be used, how often,
 * at what price.
 */
final class ExtensionFinder implements Finder {
  static final List<Cue> VERBS =
      Cue.list(
          "may|right|option|entitled|can|elect|privilege ..28"
              + " extend|extended|extending|postpone|defer|renew",
          "option to extend",
          "may ..8 put ..5 off",
          "may ..8 move ..5 later",
          "agree ..8 (to a)? later date",
          "extended|renewed ..10 option of",
          "defer it");
  private static final Cue NOT_THIS =
      Cue.of(
          "waive|waives|waived|endorsers|indorsers|consent|consents|sureties|guarantors|indulgence");
  private static final Cue LATER =
      Cue.of("(such)? later date as may be (designated | agreed | fixed | set) ..3 by");
  private static final Cue HELD = Cue.of("(extended | renewed) ..6 (option | election) of");

  /** "as the same may from time to time be amended or extended": of a paper, not of the time. */
  private static final Cue PAPER =
      Cue.of(
          "(amended | modified | supplemented | restated | replaced) ..4 (extended | renewed) |"
              + " (extended | renewed) ..4 (amended | modified | supplemented | restated)");

  private static final Cue TO = Cue.of("to|until|through|till ..3 <date>");
  private static final Cue BY = Cue.of("for|by|of|exceeding|additional ..5 <length>");
  private static final Cue UP_TO =
      Cue.of(
          "not ..3 more than|exceeding|exceed <length> | by not more than <length> | up to"
              + " <length>");
  private static final Cue BEFORE =
      Cue.of("(prior to | before) ..3 (maturity | due | repayment | <date>)");
  private static final Cue NOTICE_LEAST =
      Cue.of("(not less than | at least | no later than | not later than | no less than) <length>");
  private static final Cue NOTICE_MOST =
      Cue.of(
          "(not more than | no sooner than | no more than | no earlier than) <length> ..4 (days)?"
              + " (and | before | ahead | prior)");
  private static final Cue TIMES =
      Cue.of(
          "<count> times | <count> (additional | successive | further | consecutive)? (periods |"
              + " extensions | options)");
  private static final Cue ONCE =
      Cue.of("one time | once | one further option | one option | a single");
  private static final Cue AGAIN = Cue.of("once more | again | one more time");
  private static final Cue FEE =
      Cue.of("fee of ..3 <percent> | fee of <money> | payment of ..2 <percent>");
  private static final Cue FREE = Cue.of("nothing need be paid ..3 extension | without (any)? fee");
  private static final Cue AGREEMENT =
      Cue.of("mutual agreement|consent | we may agree | agreement of the parties | mutually agree");

  @Override
  public void read(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match verb = Cue.first(VERBS, scope.sheet(), segment).orElse(null);
      verb = verb == null ? LATER.find(scope.sheet(), segment) : verb;
      if (verb != null
          && (!NOT_THIS.in(scope.sheet(), segment) || HELD.in(scope.sheet(), segment))
          && !PAPER.in(scope.sheet(), segment)
          && !segment.isHeading()
          && ofMaturity(scope, segment)) {
        put(scope, draft, segment, verb);
        return;
      }
    }
  }

  /** Time for something else than payment may be extended too. */
  private static boolean ofMaturity(Scope scope, Segment segment) {
    boolean time =
        Cue.of("maturity|date|due|note|term|payment|repayment|defer | option to extend")
            .in(scope.sheet(), segment);
    return time && !Topic.SENIOR_DEBT.of(scope.sheet(), segment);
  }

  private static void put(Scope scope, Draft draft, Segment segment, Match verb) {
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    Segment wide = wide(scope, segment);
    String by = by(scope, segment, verb);
    if (!by.isEmpty()) {
      parts.put("by", FieldValue.of(by));
    }
    int end = verb.to();
    Typed.Day to = to(scope, segment, verb);
    if (to != null) {
      parts.put("to", FieldValue.of(String.valueOf(to.date())));
      end = Math.max(end, to.to());
    }
    Typed.Length length = length(scope, segment, verb);
    Match limit = UP_TO.find(scope.sheet(), verb.from(), segment.to());
    if (length != null) {
      parts.put(
          "period",
          FieldValue.of(
              limit != null && length.equals(limit.length())
                  ? "up to " + length.period()
                  : length.period().toString()));
      end = Math.max(end, length.to());
    }
    times(scope, wide, parts);
    before(scope, draft, segment, parts);
    window(scope, wide, draft, parts);
    fee(scope, wide, parts);
    if (to == null && length != null) {
      reach(draft, parts, length.period());
    }
    Confidence sure =
        by.isEmpty() || to == null && length == null ? Confidence.MEDIUM : Confidence.HIGH;
    String reason =
        sure == Confidence.HIGH
            ? "the option's own words"
            : "who may extend, or to when, is not plain";
    draft.put(
        "extension",
        new FieldValue.Parts(parts),
        scope.sheet().span(start(scope, segment, verb), end),
        sure,
        reason,
        List.of());
  }

  private static int start(Scope scope, Segment segment, Match verb) {
    for (int at = verb.from() - 1; at >= Math.max(segment.from(), verb.from() - 12); at--) {
      if (scope.role(at) != Role.NOBODY) {
        return at;
      }
    }
    return verb.from();
  }

  /** The option's sentence and the next two of its paragraph, where terms of the option go on. */
  private static Segment wide(Scope scope, Segment segment) {
    Segment sentence = scope.sheet().sentence(segment);
    int to = sentence.to();
    Segment next = segment;
    for (int i = 0; i < 6; i++) {
      Segment after = scope.sheet().after(next);
      if (after == null || after.paragraph() != segment.paragraph() || after.isHeading()) {
        break;
      }
      to = after.to();
      next = after;
    }
    return new Segment(
        segment.from(), to, segment.sentence(), segment.paragraph(), segment.heading(), false);
  }

  /**
   * "(by | option of) the Maker", else the subject before the verb, where "and not the Holder" does
   * not count.
   */
  private static String by(Scope scope, Segment segment, Match verb) {
    if (AGREEMENT.in(scope.sheet(), segment)) {
      return "agreement";
    }
    Match option =
        Cue.of("option|discretion|election|request of (the)?").find(scope.sheet(), segment);
    Role role =
        option == null
            ? Role.NOBODY
            : scope.roleAfter(option.to(), Math.min(segment.to(), option.to() + 4));
    if (role == Role.NOBODY) {
      role = scope.roleAfter(segment.from(), verb.from() + 1);
    }
    if (role == Role.NOBODY) {
      role = scope.roleAfter(verb.from(), Math.min(segment.to(), verb.to() + 6));
    }
    return switch (role) {
      case MAKER -> "maker";
      case PAYEE -> "payee";
      case NOBODY -> "";
    };
  }

  private static Typed.@Nullable Day to(Scope scope, Segment segment, Match verb) {
    Match match = TO.find(scope.sheet(), verb.to() - 1, segment.to());
    while (match != null) {
      Typed.Day day = match.day();
      Token before = scope.tokens().get(match.from() - 1);
      boolean prior = before.is("prior") || before.is("not");
      if (day != null && day.date() != null && !prior) {
        return day;
      }
      match = TO.find(scope.sheet(), match.from() + 1, segment.to());
    }
    return null;
  }

  private static Typed.@Nullable Length length(Scope scope, Segment segment, Match verb) {
    Match match = BY.find(scope.sheet(), verb.from(), segment.to());
    while (match != null) {
      Typed.Length length = match.length();
      if (length != null && !isNotice(scope, length) && !length.business()) {
        return length;
      }
      match = BY.find(scope.sheet(), match.from() + 1, segment.to());
    }
    return null;
  }

  /** "thirty days before", "at least ten days' notice". */
  private static boolean isNotice(Scope scope, Typed.Length length) {
    Cue notice =
        Cue.of("(calendar)? (before | prior | ahead | notice | written | advance | after)");
    return notice.at(scope.sheet(), length.to(), Math.min(scope.tokens().size(), length.to() + 4))
        != null;
  }

  private static void times(Scope scope, Segment wide, SequencedMap<String, FieldValue> parts) {
    Match times = TIMES.find(scope.sheet(), wide.from(), wide.to());
    Match once = ONCE.find(scope.sheet(), wide.from(), wide.to());
    Match again = AGAIN.find(scope.sheet(), wide.from(), wide.to());
    if (again != null) {
      parts.put("times", new FieldValue.Whole(2));
    } else if (times != null && times.count() != null) {
      parts.put("times", new FieldValue.Whole(times.count().value()));
    } else if (Cue.of("twice").find(scope.sheet(), wide.from(), wide.to()) != null) {
      parts.put("times", new FieldValue.Whole(2));
    } else if (once != null && !scope.tokens().get(once.from() - 1).is("than")) {
      parts.put("times", new FieldValue.Whole(1));
    }
  }

  private static void before(
      Scope scope, Draft draft, Segment segment, SequencedMap<String, FieldValue> parts) {
    Match match = BEFORE.find(scope.sheet(), segment);
    if (match == null || NOTICE_LEAST.in(scope.sheet(), segment)) {
      return;
    }
    Typed.Day day = match.day();
    if (day != null && day.date() != null) {
      parts.put("before", FieldValue.of(day.date().toString()));
    } else if (draft.has("maturity_date")) {
      parts.put("before", FieldValue.of(draft.text("maturity_date")));
    }
  }

  private static void window(
      Scope scope, Segment wide, Draft draft, SequencedMap<String, FieldValue> parts) {
    Match least = NOTICE_LEAST.find(scope.sheet(), wide.from(), wide.to());
    Match most = NOTICE_MOST.find(scope.sheet(), wide.from(), wide.to());
    if (least != null && least.length() != null) {
      Period notice = least.length().period();
      if (notice.getDays() > 0) {
        parts.put("notice_days", new FieldValue.Whole(notice.getDays()));
      } else {
        parts.put("notice", FieldValue.of(notice.toString()));
      }
      if (most != null && most.length() != null && draft.has("maturity_date")) {
        parts.put(
            "window",
            FieldValue.of(
                "not more than %d and not less than %d days before %s"
                    .formatted(
                        most.length().period().getDays(),
                        notice.getDays(),
                        draft.text("maturity_date"))));
      }
    }
  }

  private static void fee(Scope scope, Segment wide, SequencedMap<String, FieldValue> parts) {
    Match fee = FEE.find(scope.sheet(), wide.from(), wide.to());
    if (fee != null && fee.percent() != null) {
      parts.put(
          "fee", FieldValue.of(fee.percent().value().stripTrailingZeros().toPlainString() + "%"));
    } else if (fee != null && fee.amount() != null) {
      parts.put("fee", FieldValue.of(PrincipalFinder.plain(fee.amount().value())));
    } else if (FREE.find(scope.sheet(), wide.from(), wide.to()) != null) {
      parts.put("fee", FieldValue.of("none"));
    }
  }

  /** How far the option reaches when it moves the maturity by a period. */
  private static void reach(Draft draft, SequencedMap<String, FieldValue> parts, Period period) {
    if (!draft.has("maturity_date")) {
      return;
    }
    LocalDate date = LocalDate.parse(draft.text("maturity_date"));
    long times = parts.get("times") instanceof FieldValue.Whole whole ? whole.value() : 1;
    for (long i = 0; i < Math.min(times, 50); i++) {
      date = date.plus(period);
    }
    parts.put("to", FieldValue.of(date.toString()));
  }
}
