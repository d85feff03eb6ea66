package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What secures the note, on what conditions and up to what, and behind whom. */
final class SecurityFinder implements Finder {
  private static final List<Cue> NONE =
      Cue.list(
          "(is | are) not secured",
          "(is | are)? unsecured",
          "general unsecured",
          "not secured by anything",
          "without (any)? (security | collateral)");
  private static final List<Cue> GRANT =
      Cue.list(
          "secured by : ",
          "(is | are | be | shall be) (also)? secured ..6 by|under|pursuant",
          "(is | are) secured as (set forth | provided | described) in",
          "title ..10 (remain | remains | retained | stays) ..10 (until | till) ..4 (paid |"
              + " payment)",
          "to be ..8 (until | till) paid",
          "security interest ..3 in",
          "pledges|pledge|pledged",
          "collateral security",
          "first fixed charge",
          "secures (the)? (payment | note)",
          "(secured | security) : ",
          "secure payment",
          "deed of trust ..12 secures|secure|secured",
          "title to ..14 (stays | held)",
          "hypothecation of",
          "lien of",
          "security agreement ..20 (secure | secures | is continued | continue)",
          "security agreement|mortgage of even date",
          "secured by",
          "deed of trust");
  private static final Cue NAMED =
      Cue.of(
          "(mortgage and | general | commercial)? (security | pledge) agreement (of | dated) ..3"
              + " (date | <date>) | mortgage|deed of even date");
  private static final Cue SHARES = Cue.of("<count> (common | preferred | class)? ..2 shares");
  private static final Cue ALL_ASSETS =
      Cue.of(
          "all ..4 (assets | personal property | property) | rest of its assets | remainder of its"
              + " undertaking | all other assets | assets of every kind");
  private static final Cue CONDITION =
      Cue.of(
          "subject to ..4 approval|consent|ratification (by|of ..3"
              + " shareholders|stockholders|members)?");
  private static final List<Cue> CAP =
      Cue.list(
          "in the amount of this note",
          "(limited to | not over | not exceeding | no more than | not to exceed | more than | up"
              + " to) (a)? (maximum)? <money>",
          "maximum principal (amount)? of <money>",
          "for no more than ..3 (unpaid)? principal (of this note)?",
          "in the amount of ..4 principal");
  private static final List<Cue> BEHIND =
      Cue.list(
          "(shall be | is | are | be | made)? subordinate|subordinated|junior (and subject)? ..3"
              + " to|in",
          "rank|ranks behind",
          "second to a",
          "ranks|rank ..4 (junior | after)");

  private static final Cue OF_NOTE =
      Cue.of(
          "(note | liabilities | obligations | loan | payment | sums | indebtedness) ..16 (is | are"
              + " | be) ..2 secured | (secure | secures | securing) ..6 (note | payment |"
              + " obligations)");
  private static final Cue OTHER_DEBT =
      Cue.of(
          "indebtedness|debt|debts|debentures|obligations ..4 (which | that) ..3"
              + " subordinate|subordinated|junior");

  @Override
  public void read(Scope scope, Draft draft) {
    subordination(scope, draft);
    for (Segment segment : scope.sheet().segments()) {
      Match none =
          segment.isHeading() ? null : Cue.first(NONE, scope.sheet(), segment).orElse(null);
      if (none != null
          && !Checkboxes.off(scope.tokens(), none.from(), segment.from())
          && aboutNote(scope, segment)) {
        draft.high(
            "collateral",
            "none (" + scope.sheet().words(none.from(), none.to()) + ")",
            none.from(),
            none.to());
        return;
      }
    }
    List<Segment> grants = grants(scope);
    if (!grants.isEmpty()) {
      collateral(scope, draft, grants);
    } else {
      named(scope, draft);
    }
  }

  /** A security agreement that is only spoken of, as where its breach is a default. */
  private static void named(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match = NAMED.find(scope.sheet(), segment);
      boolean said = !title(scope, segment) && !meaning(scope, segment);
      if (match != null && said) {
        int end = Math.min(end(scope, match.to(), segment.to()), match.to() + 14);
        draft.medium(
            "collateral",
            trimmed(scope, match.from(), end),
            match.from(),
            end,
            "a security agreement is named, and no grant in this text");
        return;
      }
    }
  }

  /** Another paper's title in capitals that follows the note. */
  private static boolean title(Scope scope, Segment segment) {
    Token first = scope.tokens().get(segment.from());
    Token next = scope.tokens().get(segment.from() + 1);
    return scope.promise() != null
        && segment.from() > scope.promise().sentence().to()
        && first.text().length() > 3
        && first.text().equals(first.text().toUpperCase(Locale.ROOT))
        && next.text().equals(next.text().toUpperCase(Locale.ROOT));
  }

  private static boolean aboutNote(Scope scope, Segment segment) {
    return Cue.of("note|it|obligation|unsecured|loan").in(scope.sheet(), segment)
        && !Cue.of("unsecured ..1 (indebtedness | debt | debts | creditor | creditors)")
            .in(scope.sheet(), segment);
  }

  private static List<Segment> grants(Scope scope) {
    List<Segment> found = new ArrayList<>();
    for (Segment segment : scope.sheet().segments()) {
      boolean grant =
          Cue.any(GRANT, scope.sheet(), segment)
              || segment.headed("security", "collateral", "pledge") && !segment.isHeading();
      boolean other =
          Cue.of(
                  "senior debt | real property secures | event of default | default* under |"
                      + " fails|fail|breaks|breach|breaches | recourse")
              .in(scope.sheet(), segment);
      boolean off =
          Checkboxes.off(scope.tokens(), segment.to() - 1, segment.from())
              || meaning(scope, segment)
              || title(scope, segment);
      if (grant
          && !segment.isHeading()
          && !off
          && (!other || segment.headed("security", "collateral"))) {
        found.add(segment);
      }
    }
    List<Segment> headed =
        found.stream()
            .filter(s -> s.headed("security", "collateral", "pledge") && !s.headed("securities"))
            .toList();
    List<Segment> granting = granting(scope, headed);
    return headed.isEmpty() ? granting(scope, found) : granting;
  }

  /** Clauses that grant, where there are such, before those that only stand under a heading. */
  private static List<Segment> granting(Scope scope, List<Segment> found) {
    List<Segment> granting =
        found.stream()
            .filter(s -> s.to() - s.from() > 3 && Cue.any(GRANT, scope.sheet(), s))
            .toList();
    List<Segment> secured = granting.stream().filter(s -> OF_NOTE.in(scope.sheet(), s)).toList();
    return granting.isEmpty() ? found : secured.isEmpty() ? granting : secured;
  }

  /** "Deed of Trust shall mean ..." says what a word means, and grants nothing. */
  private static boolean meaning(Scope scope, Segment segment) {
    int to = Math.min(segment.to(), segment.from() + 12);
    boolean words =
        Cue.of("terms used | meanings given | priority over | margin account | securities act")
            .in(scope.sheet(), segment);
    return (words || Cue.of("means | shall mean").find(scope.sheet(), segment.from(), to) != null)
        && (words || !segment.headed("security", "collateral", "pledge"));
  }

  private static void collateral(Scope scope, Draft draft, List<Segment> grants) {
    Segment first = grants.getFirst();
    Segment sentence = scope.sheet().sentence(first);
    Match start = Cue.earliest(GRANT, scope.sheet(), first.from(), first.to()).orElse(null);
    boolean headed = start == null || first.headed("security", "collateral", "pledge");
    int from = headed || start == null ? first.from() : start.from();
    if (start != null
        && scope.tokens().get(start.from()).is("deed")
        && start.from() > sentence.from()) {
      from = sentence.from();
    }
    List<FieldValue> items = items(scope, sentence, from);
    int last = items.isEmpty() ? from : lastItem(scope, from, sentence.to());
    int to = items.isEmpty() ? sentence.to() : Math.max(last, from + 1);
    String value = trimmed(scope, from, to);
    Confidence sure = items.isEmpty() ? Confidence.MEDIUM : Confidence.HIGH;
    draft.put(
        "collateral",
        FieldValue.of(value),
        scope.sheet().span(from, to),
        sure,
        "what secures the note, in its own words",
        List.of());
    if (!items.isEmpty()) {
      draft.put(
          "collateral_items",
          new FieldValue.Items(items),
          scope.sheet().span(from, to),
          Confidence.HIGH,
          "the items by kind",
          List.of());
    }
    cap(scope, draft, sentence);
  }

  /** Where the words on the last item end. */
  private static int lastItem(Scope scope, int from, int limit) {
    Match assets = ALL_ASSETS.find(scope.sheet(), from, limit);
    Match shares = SHARES.find(scope.sheet(), from, limit);
    int after = assets != null ? assets.to() : shares == null ? from : shares.to();
    return end(scope, after, limit);
  }

  private static String trimmed(Scope scope, int from, int to) {
    String words = scope.sheet().words(from, to);
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  private static List<FieldValue> items(Scope scope, Segment sentence, int from) {
    List<FieldValue> items = new ArrayList<>();
    Match shares = SHARES.find(scope.sheet(), from, sentence.to());
    Match assets = ALL_ASSETS.find(scope.sheet(), from, sentence.to());
    if (shares != null && shares.count() != null && shares.count().value() > 1) {
      int end =
          assets != null && assets.from() > shares.to()
              ? itemEnd(scope, shares.to(), assets.from())
              : end(scope, shares.to(), sentence.to());
      items.add(shares(scope, shares, end));
    }
    if (assets != null) {
      items.add(assets(scope, assets, end(scope, assets.to(), sentence.to())));
    }
    return items;
  }

  /** The last comma or "and" before the next item. */
  private static int itemEnd(Scope scope, int from, int next) {
    for (int at = next - 1; at > from; at--) {
      boolean mark = scope.tokens().get(at).is("and") || scope.tokens().get(at).is(",");
      if (mark) {
        return scope.tokens().get(at - 1).is(",") ? at - 1 : at;
      }
    }
    return next;
  }

  private static int end(Scope scope, int from, int limit) {
    for (int at = from; at < limit; at++) {
      Token token = scope.tokens().get(at);
      if (token.is("(") || token.is(";") || token.is(".") && at == limit - 1) {
        return at;
      }
    }
    return limit;
  }

  private static FieldValue shares(Scope scope, Match shares, int end) {
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    parts.put("kind", FieldValue.of("shares"));
    long count = shares.count() == null ? 0 : shares.count().value();
    parts.put("count", new FieldValue.Whole(count));
    Match of =
        Cue.of("(common | preferred | capital | class)? (b | a)? stock of ..3")
            .find(scope.sheet(), shares.to() - 1, end);
    String issuer = of == null ? "" : issuer(scope, of, end);
    if (!issuer.isEmpty()) {
      parts.put("issuer", FieldValue.of(issuer));
    }
    Match condition = CONDITION.find(scope.sheet(), shares.to(), end);
    if (condition != null) {
      parts.put("condition", FieldValue.of(scope.sheet().words(condition.from(), condition.to())));
    }
    String words =
        "%,d shares %s"
            .formatted(count, scope.sheet().words(shares.to(), end))
            .replaceAll("[, ]+$", "");
    parts.put("words", FieldValue.of(words));
    return new FieldValue.Parts(parts);
  }

  /** The name or the defined term after "stock of". */
  private static String issuer(Scope scope, Match of, int end) {
    Cue stock = Cue.of("stock of");
    Match at = stock.find(scope.sheet(), of.from(), end);
    if (at == null) {
      return "";
    }
    int from = at.to();
    while (from < end && !scope.tokens().get(from).capitalised()) {
      from++;
    }
    if (scope.role(from) == Role.MAKER) {
      return scope.sheet().words(from, from + 1);
    }
    NameGrammar.Read name = new NameGrammar(scope.tokens()).at(from, end);
    return name == null ? "" : scope.sheet().words(name.from(), name.to());
  }

  private static FieldValue assets(Scope scope, Match assets, int end) {
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    parts.put("kind", FieldValue.of("all-assets"));
    Match cap = cap(scope, assets.from(), end);
    if (cap != null) {
      parts.put("cap", FieldValue.of(scope.sheet().words(cap.from(), cap.to())));
    }
    parts.put("words", FieldValue.of(scope.sheet().words(assets.from(), end)));
    return new FieldValue.Parts(parts);
  }

  private static @Nullable Match cap(Scope scope, int from, int to) {
    for (Cue cue : CAP) {
      Match match = cue.find(scope.sheet(), from, to);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static void cap(Scope scope, Draft draft, Segment sentence) {
    Match cap = cap(scope, sentence.from(), sentence.to());
    if (cap == null) {
      return;
    }
    Typed.Amount amount = cap.amount();
    String value =
        amount != null
            ? PrincipalFinder.plain(amount.value())
            : scope.sheet().words(cap.from(), cap.to());
    draft.high("collateral_cap", value, cap.from(), cap.to());
  }

  private static void subordination(Scope scope, Draft draft) {
    for (Segment segment : scope.sheet().segments()) {
      Match match =
          segment.isHeading() ? null : Cue.first(BEHIND, scope.sheet(), segment).orElse(null);
      boolean notes =
          match != null
              && (Cue.of("subordination terms | subordinated note").in(scope.sheet(), segment)
                  || OTHER_DEBT.find(scope.sheet(), segment.from(), match.to()) != null)
              && !segment.headed("subordinat");
      if (match != null && !notes) {
        int end = end(scope, match.to(), segment.to());
        Definitions.Entry senior = scope.definitions().entry("senior debt");
        String meaning =
            senior == null
                ? ""
                : "; Senior Debt: " + scope.sheet().words(senior.from(), senior.to());
        draft.high(
            "subordination", scope.sheet().words(match.from(), end) + meaning, match.from(), end);
        return;
      }
    }
  }
}
