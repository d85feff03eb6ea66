package org.allonge.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a restated or consolidated note replaces: the day of each, its first amount, and
 * what of it is unpaid. Whether these come to the principal of the new note is a finding.
 */
final class RestatementFinder implements Finder {
  private static final Cue EARLIER =
      Cue.of("(note | notes | first | second | third | one | other) ..10 dated (as of)? <date>");
  private static final Cue ORIGINAL = Cue.of("(original | face | principal | stated) ..6 <money>");
  private static final Cue UNPAID =
      Cue.of(
          "<money> (of (the)? principal)? (is | remains | are)? (now)? (unpaid | outstanding |"
              + " owing) | (unpaid | outstanding | present) ..8 <money>");

  /** How far behind an earlier note's date its amounts may stand, in tokens. */
  private static final int REACH = 45;

  /**
   * An earlier note.
   *
   * @param from first token of the words that name it
   * @param to one past the last token of them
   */
  private record Earlier(
      int from,
      int to,
      Typed.Day day,
      Typed.@Nullable Amount original,
      Typed.@Nullable Amount unpaid) {

    @Nullable BigDecimal owed() {
      Typed.Amount sum = unpaid != null ? unpaid : original;
      return sum == null ? null : sum.value();
    }

    FieldValue parts() {
      SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
      parts.put("date", FieldValue.of(String.valueOf(day.date())));
      if (original != null) {
        parts.put("original", FieldValue.of(PrincipalFinder.plain(original.value())));
      }
      if (unpaid != null) {
        parts.put("unpaid", FieldValue.of(PrincipalFinder.plain(unpaid.value())));
      }
      return new FieldValue.Parts(parts);
    }
  }

  @Override
  public void read(Scope scope, Draft draft) {
    List<Earlier> replaced = replaced(scope, draft);
    if (replaced.isEmpty()) {
      return;
    }
    Span span = draft.span(replaced.getFirst().from(), replaced.getLast().to());
    draft.put(
        "replaces",
        new FieldValue.Items(replaced.stream().map(Earlier::parts).toList()),
        span,
        Confidence.MEDIUM,
        "notes of an earlier day that this one restates",
        List.of());
    compare(draft, replaced, span);
  }

  private static List<Earlier> replaced(Scope scope, Draft draft) {
    List<Match> named = new ArrayList<>();
    for (Match match : EARLIER.all(scope.sheet())) {
      Typed.Day day = match.day();
      boolean earlier =
          day != null
              && day.date() != null
              && day.date().toString().compareTo(draft.text("note_date")) < 0;
      boolean again =
          named.stream().anyMatch(one -> day != null && day.equals(one.day()) || same(one, day));
      if (earlier && !again) {
        named.add(match);
      }
    }
    List<Earlier> replaced = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      int next = i + 1 < named.size() ? named.get(i + 1).from() : scope.tokens().size();
      replaced.add(earlier(scope, named.get(i), next));
    }
    return replaced;
  }

  private static boolean same(Match one, Typed.@Nullable Day day) {
    Typed.Day other = one.day();
    return other != null && day != null && other.date() != null && other.date().equals(day.date());
  }

  private static Earlier earlier(Scope scope, Match named, int next) {
    Typed.Day day = Objects.requireNonNull(named.day());
    int limit = Math.min(next, day.to() + REACH);
    Match original = ORIGINAL.find(scope.sheet(), named.from(), limit);
    Match unpaid = UNPAID.find(scope.sheet(), day.to(), limit);
    int to = Math.max(day.to(), Math.max(end(original), end(unpaid)));
    return new Earlier(
        named.from(),
        to,
        day,
        original == null ? null : original.amount(),
        unpaid == null ? null : unpaid.amount());
  }

  private static int end(@Nullable Match match) {
    return match == null ? 0 : match.to();
  }

  /** Rival amounts: what was owed on the old notes, and what the new one promises. */
  private static void compare(Draft draft, List<Earlier> replaced, Span span) {
    ReadField principal = draft.get("principal");
    boolean known = replaced.stream().allMatch(one -> one.owed() != null);
    if (principal == null || !known) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Earlier one : replaced) {
      sum = sum.add(Objects.requireNonNull(one.owed()));
    }
    BigDecimal difference = new BigDecimal(draft.text("principal")).subtract(sum);
    if (difference.signum() != 0) {
      draft.find(
          FindingKind.RESTATED_AMOUNTS_DISAGREE,
          ("The notes that are replaced come to %s; the principal is %s, which differs by %s."
                  + " Interest or costs that joined the principal may explain it.")
              .formatted(
                  PrincipalFinder.plain(sum),
                  draft.text("principal"),
                  PrincipalFinder.plain(difference.abs())),
          List.of(span, principal.span()));
    }
  }
}
