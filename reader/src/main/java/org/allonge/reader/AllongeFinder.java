package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an allonge says: the note that it is attached to, and each indorsement: by whom, to whom,
 * special or in blank, with recourse or without (UCC 3-204, 3-205, 3-415(b)).
 */
final class AllongeFinder implements Finder {
  private static final List<Cue> NOTE =
      Cue.list(
          "note ..6 dated (as of)? (the)? <date>",
          "note ..6 made ..10 dated <date>",
          "dated (as of)? <date>");
  private static final Cue AMOUNT =
      Cue.of("(amount | sum | principal | balance) ..6 <money> | note ..8 <money>");
  private static final Cue MADE =
      Cue.of(
          "(made | executed | issued | signed | given) (and delivered)? by | (maker | borrower) :");
  private static final Cue FAVOR =
      Cue.of(
          "payable to (the order of)? | in favor of | in favour of | (made | executed | issued)"
              + " ..14 to the order of | (payee | lender | original payee) :");
  private static final Cue PAY =
      Cue.of("pay to (the order of)? (:)? | pay to the order (:)? | payable to the order of (:)?");
  private static final Cue ASSIGN =
      Cue.of(
          "(indorse* | endorse* | assign* | transfer* | negotiate*) ..24 (to (the order of)? | unto"
              + " | in favor of | in favour of)");
  private static final Cue RECOURSE = Cue.of("without ..6 recourse");

  /** How far from the words of transfer its other words may stand, in tokens. */
  private static final int REACH = 60;

  /**
   * One indorsement.
   *
   * @param by who indorses, or null where nobody was found
   * @param to to whom, or null for one in blank
   * @param words the words of transfer
   * @param recourse false where the words take recourse away
   */
  private record Indorsement(
      @Nullable Party by, @Nullable Party to, Match words, boolean recourse) {
    String kind() {
      return to == null ? "blank" : "special";
    }
  }

  @Override
  public void read(Scope scope, Draft draft) {
    List<Indorsement> found = indorsements(scope);
    note(scope, draft, found.isEmpty() ? scope.tokens().size() : found.getFirst().words().from());
    if (found.isEmpty()) {
      return;
    }
    Indorsement first = found.getFirst();
    party(draft, "indorser", first.by());
    party(draft, "indorsee", found.getLast().to());
    Match words = first.words();
    draft.high("indorsement", found.getLast().kind(), words.from(), words.to());
    if (!found.getLast().recourse()) {
      draft.flag("without_recourse", words.from(), words.to());
    }
    List<FieldValue> all = found.stream().map(AllongeFinder::parts).collect(Collectors.toList());
    draft.put(
        "indorsements",
        new FieldValue.Items(all),
        draft.span(words.from(), found.getLast().words().to()),
        Confidence.HIGH,
        "said in these words",
        List.of());
  }

  private static FieldValue parts(Indorsement one) {
    SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();
    if (one.by() != null) {
      parts.put("by", FieldValue.of(one.by().name()));
    }
    if (one.to() != null) {
      parts.put("to", FieldValue.of(one.to().name()));
    }
    parts.put("kind", FieldValue.of(one.kind()));
    parts.put("without_recourse", new FieldValue.Flag(!one.recourse()));
    return new FieldValue.Parts(parts);
  }

  private static void party(Draft draft, String field, @Nullable Party party) {
    if (party != null) {
      draft.high(field, party.name(), party.from(), party.to());
    }
  }

  // The note that it is attached to.

  private static void note(Scope scope, Draft draft, int limit) {
    for (Cue cue : NOTE) {
      Match match = cue.find(scope.sheet(), 0, limit);
      Typed.Day day = match == null ? null : match.day();
      if (day != null && day.date() != null) {
        draft.high("note_date", day.date().toString(), day.from(), day.to());
        break;
      }
    }
    Match sum = AMOUNT.find(scope.sheet(), 0, limit);
    Typed.Amount amount = sum == null ? null : sum.amount();
    if (amount != null) {
      draft.high("principal", PrincipalFinder.plain(amount.value()), amount.from(), amount.to());
      draft.high("currency", amount.currency(), amount.from(), amount.to());
    }
    party(draft, "maker", after(scope, MADE, limit));
    party(draft, "payee", after(scope, FAVOR, limit));
  }

  private static @Nullable Party after(Scope scope, Cue cue, int limit) {
    Match match = cue.find(scope.sheet(), 0, limit);
    return match == null ? null : named(scope, match.to(), limit);
  }

  private static @Nullable Party named(Scope scope, int from, int limit) {
    int at = from;
    while (at < limit && (scope.tokens().get(at).is(":") || scope.tokens().get(at).is("the"))) {
      at++;
    }
    PartyGrammar.Group group = at < limit ? scope.definitions().grammar().group(at, limit) : null;
    return group == null || group.parties().getFirst().from() > at + 2
        ? null
        : group.parties().getFirst();
  }

  // The indorsements.

  private static List<Indorsement> indorsements(Scope scope) {
    List<Match> words = new ArrayList<>(transfers(scope, PAY));
    if (words.isEmpty()) {
      words.addAll(transfers(scope, ASSIGN));
    }
    List<Indorsement> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int limit = i + 1 < words.size() ? words.get(i + 1).from() : scope.tokens().size();
      found.add(indorsement(scope, words.get(i), limit));
    }
    return found;
  }

  /** Words of transfer that tell of no earlier payment: "made payable to" names the payee. */
  private static List<Match> transfers(Scope scope, Cue cue) {
    List<Match> found = new ArrayList<>();
    for (Match match : cue.all(scope.sheet())) {
      boolean told =
          FAVOR.find(scope.sheet(), Math.max(0, match.from() - 16), match.to()) != null
              && !scope.tokens().get(match.from()).is("pay");
      boolean apart = found.isEmpty() || match.from() >= found.getLast().to();
      if (!told && apart) {
        found.add(match);
      }
    }
    return found;
  }

  private static Indorsement indorsement(Scope scope, Match words, int limit) {
    Party to = named(scope, words.to(), limit);
    int near = Math.min(limit, words.to() + REACH);
    int before = Math.max(0, words.from() - REACH);
    boolean free =
        RECOURSE.find(scope.sheet(), words.from(), near) != null
            || RECOURSE.find(scope.sheet(), before, words.from()) != null;
    Party by = signer(scope, to == null ? words.to() : to.end(), limit, to);
    return new Indorsement(by == null ? indorser(scope, words) : by, to, words, !free);
  }

  /** The first company or person named under the words of transfer: who signs there. */
  private static @Nullable Party signer(Scope scope, int from, int limit, @Nullable Party to) {
    for (int at = from; at < limit; at++) {
      boolean starts = at == 0 || scope.sheet().segment(at).from() == at;
      Party party = starts ? scope.definitions().grammar().at(at, limit) : null;
      if (party != null && !same(party, to) && party.to() - party.from() > 1) {
        return party;
      }
    }
    return null;
  }

  /** "X hereby indorses ..." */
  private static @Nullable Party indorser(Scope scope, Match words) {
    Segment sentence = scope.sheet().sentence(scope.sheet().segment(words.from()));
    PartyGrammar.Group group = scope.definitions().grammar().group(sentence.from(), words.from());
    return group == null ? null : group.parties().getFirst();
  }

  private static boolean same(Party one, @Nullable Party other) {
    return other != null && one.name().equalsIgnoreCase(other.name());
  }
}
