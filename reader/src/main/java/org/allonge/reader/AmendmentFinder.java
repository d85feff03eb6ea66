package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an amendment says: the note it changes and the terms as they now stand. */
final class AmendmentFinder implements Finder {
  private static final List<Cue> NOTE_NAMED =
      Cue.list(
          "note dated (as of)? <date>", "note ..6 dated (as of)? <date>", "notes ..4 dated <date>");
  private static final List<Cue> PRINCIPAL =
      Cue.list(
          "(original)? principal (amount | sum) (of | was) <money>",
          "(face amount | amount) of <money>");
  private static final List<Cue> NEW_PRINCIPAL =
      Cue.list(
          "note is (hereby)? amended by ..12 (deleting | replacing | striking) ..8 <money> ..24"
              + " (inserting | substituting | with) ..6 <money>",
          "striking <money> ..8 putting <money>",
          "principal ..8 (increased | reduced) ..8 to <money>",
          "putting <money> in its place");
  private static final List<Cue> BALANCE =
      Cue.list(
          "unpaid principal ..6 (is | of) (now)? (the full)? <money>",
          "(outstanding | unpaid) (principal)? balance ..6 <money>");
  private static final List<Cue> MATURITY =
      Cue.list(
          "matur* ..8 extended ..16 to <date>",
          "<date> ..14 replaced (with | by) <date>",
          "matur* ..12 (to | until | is | remains) <date>",
          "extend* ..20 (to | until) <date>");
  private static final List<Cue> RATE =
      Cue.list(
          "(reduced | increased | changed) from <percent> to <percent>",
          "and from <date> is <percent>",
          "rate ..16 (to | is | at) <percent>",
          "rate ..14 <percent>");
  private static final List<Cue> DATED =
      Cue.list(
          "amendment ..10 (is | made | dated | entered | effective) ..6 <date>",
          "is dated as of <date>",
          "as of <date>");

  private static final List<String> CHANGED =
      List.of(
          "amended_principal",
          "rate",
          "day_count",
          "compounding",
          "payment_kind",
          "payment_frequency",
          "payment_amount",
          "payment_day",
          "first_payment_date",
          "maturity_date",
          "extension",
          "prepayment",
          "late_charge",
          "default_rate");

  @Override
  public void read(Scope scope, Draft draft) {
    note(scope, draft);
    amounts(scope, draft);
    terms(scope, draft);
  }

  private static void note(Scope scope, Draft draft) {
    Match note = first(scope, NOTE_NAMED, 0);
    Typed.Day day = note == null ? null : note.day();
    Match dated = first(scope, DATED, 0);
    Typed.Day own = dated == null ? null : dated.day();
    if (own == null) {
      own = scope.sheet().all(Typed.Day.class, 0, 80).stream().findFirst().orElse(null);
    }
    if (own != null && own.date() != null && !own.equals(day)) {
      draft.high("amendment_date", own.date().toString(), own.from(), own.to());
    }
    if (day != null && day.date() != null) {

      draft.high("note_date", day.date().toString(), day.from(), day.to());
    }
  }

  private static void amounts(Scope scope, Draft draft) {
    Match changed = first(scope, NEW_PRINCIPAL, 0);
    Typed.Amount amended = changed == null ? null : last(changed);
    Match named = first(scope, PRINCIPAL, 0);
    Typed.Amount original = named == null ? null : named.amount();
    Typed.Amount amount = amended != null ? amended : original;
    if (amount == null) {
      return;
    }

    String value = PrincipalFinder.plain(amount.value());
    draft.high("principal", value, amount.from(), amount.to());
    draft.high("currency", amount.currency(), amount.from(), amount.to());
    if (amended != null) {
      draft.high("amended_principal", value, amended.from(), amended.to());
    }
    Match balance = first(scope, BALANCE, 0);
    if (balance != null && balance.amount() != null) {
      draft.high(
          "current_balance",
          PrincipalFinder.plain(balance.amount().value()),
          balance.from(),
          balance.to());
    }
  }

  private static Typed.@Nullable Amount last(Match match) {
    for (Typed slot : match.slots().reversed()) {
      if (slot instanceof Typed.Amount amount) {
        return amount;
      }
    }
    return null;
  }

  private static void terms(Scope scope, Draft draft) {
    Match letter = Cue.of("dear | this letter").find(scope.sheet(), 0, scope.tokens().size());
    int head = Math.min(60, scope.headEnd());
    int body = letter == null ? head : Math.min(head, letter.from());
    Match maturity = body(scope, MATURITY, body);
    if (maturity != null) {
      Typed.Day day = lastDay(maturity);
      if (day != null && day.date() != null) {

        draft.high("maturity_date", day.date().toString(), day.from(), day.to());
      }
    }
    Match rate = body(scope, RATE, body);
    Typed.Percent percent = rate == null ? null : lastPercent(rate);
    if (percent != null && !percent.points()) {

      String value = RateFinder.yearly(percent).stripTrailingZeros().toPlainString();
      draft.high("rate", value, percent.from(), percent.to());
    }
  }

  /** The last match that is not a recital of what an earlier paper did. */
  private static @Nullable Match body(Scope scope, List<Cue> cues, int from) {
    for (Cue cue : cues) {
      for (Match match : cue.all(scope.sheet())) {
        Segment segment = scope.sheet().segment(match.from());
        boolean earlier =
            Cue.of("by a first|prior amendment | was changed | were changed")
                .in(scope.sheet(), segment);
        boolean late = Topic.DEFAULT_INTEREST.of(scope.sheet(), segment);
        if (match.from() >= from && !earlier && !late) {
          return match;
        }
      }
    }
    return null;
  }

  private static Typed.@Nullable Day lastDay(Match match) {
    for (Typed slot : match.slots().reversed()) {
      if (slot instanceof Typed.Day day) {
        return day;
      }
    }
    return null;
  }

  private static Typed.@Nullable Percent lastPercent(Match match) {
    for (Typed slot : match.slots().reversed()) {
      if (slot instanceof Typed.Percent percent) {
        return percent;
      }
    }
    return null;
  }

  private static @Nullable Match first(Scope scope, List<Cue> cues, int from) {
    for (Cue cue : cues) {
      Match match = cue.find(scope.sheet(), from, scope.tokens().size());
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Names the terms that an amendment states anew, once the other passes have read them. */
  static void changes(Draft draft) {
    List<ReadField> anew = CHANGED.stream().map(draft::get).filter(Objects::nonNull).toList();
    if (!anew.isEmpty()) {
      List<FieldValue> names = new ArrayList<>();
      anew.forEach(field -> names.add(FieldValue.of(field.name())));
      draft.put(
          "changes",
          new FieldValue.Items(names),
          anew.getFirst().span(),
          Confidence.MEDIUM,
          "the terms that it states anew",
          List.of());
    }
  }
}
