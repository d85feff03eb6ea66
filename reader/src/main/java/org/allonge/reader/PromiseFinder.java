package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pass 7: the promise, who makes it and to whom. */
final class PromiseFinder {
  private static final List<Cue> VERBS =
      Cue.list(
          "promises|promise|undertakes|undertake|engages|engage|covenants ..5 to pay|repay",
          "agrees|agree ..3 to pay|repay to",
          "agrees|agree ..3 to pay|repay the",
          "shall|will pay (the noteholder | the holder | the lender | the payee) the (principal)?"
              + " sum|amount");
  private static final Set<String> TO_PAYEE =
      Set.of(
          "to",
          "the",
          "order",
          "of",
          "or",
          "unto",
          "back",
          "directly",
          ",",
          "registered",
          "assigns",
          "and",
          "bearer");
  private static final Set<String> SKIP_BEFORE =
      WordSet.of(
          "hereby unconditionally jointly and severally , absolutely irrevocably each",
          "individually ) \" does do hereinafter -");

  private record Paid(List<Party> parties, int end) {}

  private final Sheet sheet;
  private final Tokens tokens;
  private final Definitions definitions;

  PromiseFinder(Sheet sheet, Definitions definitions) {
    this.sheet = sheet;
    this.tokens = sheet.tokens();
    this.definitions = definitions;
  }

  /** The first promise that names a payee or an amount, or null. */
  @Nullable Promise find() {
    Promise best = null;
    for (Cue cue : VERBS) {
      for (Match match : cue.all(sheet)) {
        Promise promise = read(match);
        boolean full = !promise.payees().isEmpty();
        if (full && (best == null || best.payees().isEmpty() || promise.verb() < best.verb())) {
          best = promise;
        } else if (best == null && hasAmount(promise.sentence())) {
          best = promise;
        }
      }
      if (best != null && !best.payees().isEmpty()) {
        return best;
      }
    }
    return best;
  }

  private boolean hasAmount(Segment sentence) {
    return !sheet.all(Typed.Amount.class, sentence.from(), sentence.to()).isEmpty();
  }

  private Promise read(Match verb) {
    Segment sentence = sheet.sentence(sheet.segment(verb.from()));
    List<Party> makers = makers(sentence, verb.from());
    int after = verb.to();
    Paid paid = payee(after, sentence.to());
    boolean order = order(after, Math.min(sentence.to(), paid.end() + 4));
    return new Promise(verb.from(), after, sentence, makers, paid.parties(), paid.end(), order);
  }

  private boolean order(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.get(at).is("order") || tokens.get(at).is("bearer")) {
        return true;
      }
    }
    return false;
  }

  private List<Party> makers(Segment sentence, int verb) {
    List<Party> alias = aliasBefore(sentence.from(), verb);
    if (!alias.isEmpty()) {
      return alias;
    }
    List<Party> named = new ArrayList<>();
    int at = sentence.from();
    while (at < verb) {
      int name = afterRole(at, verb);
      PartyGrammar.Group group = definitions.grammar().group(name, verb);
      if (group != null && !named.isEmpty() && owed(name)) {
        break;
      }
      if (group == null || !subject(group, verb) || founded(name)) {
        at = group != null && founded(name) ? group.to() : at + 1;
        continue;
      }
      named.addAll(group.parties());
      at = group.to();
      if (self(group.parties().getFirst())) {
        break;
      }
    }
    return named;
  }

  /** A subject is described, or has two words and stands near the verb, or follows "I". */
  private boolean subject(PartyGrammar.Group group, int verb) {
    Party first = group.parties().getFirst();
    boolean described =
        group.parties().stream().anyMatch(p -> p.entity() != null || !p.aliases().isEmpty());
    boolean self = self(first);
    boolean near =
        verb - group.to() < 14
            && first.to() - first.from() > 1
            && (first.company() || !placed(first));
    boolean place =
        tokens.get(first.from() - 1).is("of")
            || tokens.get(first.from() - 1).is("at")
            || tokens.get(first.from() - 1).is("from")
            || tokens.get(first.from() - 1).is("in");
    return described || self || near && !place;
  }

  /** "indebted to NAME", "money lent by NAME": who is paid, and not another maker. */
  private boolean owed(int name) {
    int before = tokens.get(name - 1).is("the") ? name - 2 : name - 1;
    Token word = tokens.get(before);
    return word.is("to") || word.is("by") || word.is("from") || word.is("with");
  }

  /** "a trust established under the NAME": where a party comes from, not another party. */
  private boolean founded(int name) {
    int before = tokens.get(name - 1).is("the") ? name - 2 : name - 1;
    return tokens.get(before).is("under") || tokens.get(before).is("pursuant");
  }

  /** "I, NAME", "the undersigned, NAME". */
  private boolean self(Party party) {
    Token before = tokens.get(party.from() - 2);
    return tokens.get(party.from() - 1).is(",")
        && (before.is("i") || before.is("we") || before.is("undersigned"));
  }

  private boolean placed(Party party) {
    return Jurisdictions.at(tokens, party.to() + 1) != null && tokens.get(party.to()).is(",");
  }

  /** Steps over "the Borrower" before a name. */
  private int afterRole(int at, int limit) {
    int role = tokens.get(at).is("the") ? at + 1 : at;
    String word = tokens.get(role).lower();
    boolean known =
        Definitions.MAKER_ROLES.contains(word) || Definitions.PAYEE_ROLES.contains(word);
    return known
            && tokens.get(role - 1).is("the")
            && role + 1 < limit
            && definitions.grammar().at(role + 1, limit) != null
        ? role + 1
        : at;
  }

  /**
   * "(the) Borrower (hereby) promises": the term nearest before the verb, when it stands for
   * somebody.
   */
  private List<Party> aliasBefore(int from, int verb) {
    int at = verb - 1;
    while (at > from && SKIP_BEFORE.contains(tokens.get(at).lower())) {
      at--;
    }
    for (int words = 3; words >= 1; words--) {
      String term = term(at - words + 1, at + 1);
      boolean paper = tokens.get(at).is("agreement") || tokens.get(at).is("note");
      term = paper ? null : term;
      boolean inside = term != null && tokens.get(at + 1).is("\"");
      List<Party> called = term == null || inside ? List.of() : definitions.called(term);
      if (!called.isEmpty() && called.getFirst().to() != at + 1) {
        return called;
      }
    }
    return List.of();
  }

  private @Nullable String term(int from, int to) {
    StringBuilder term = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (!tokens.get(at).capitalised()) {
        return null;
      }
      term.append(term.isEmpty() ? "" : " ").append(tokens.get(at).lower());
    }
    return term.toString();
  }

  /** The parties paid and one past the words that name them. */
  private Paid payee(int after, int limit) {
    Paid direct = payeeAt(after, limit);
    if (direct != null) {
      return direct;
    }
    for (int at = after; at < limit; at++) {
      boolean order = tokens.get(at).is("order") && tokens.get(at + 1).is("of");
      boolean to = tokens.get(at).is("to");
      Paid found = order ? payeeAt(at + 2, limit) : to ? payeeAt(at + 1, limit) : null;
      if (found != null) {
        return found;
      }
    }
    return new Paid(List.of(), after);
  }

  private @Nullable Paid payeeAt(int from, int limit) {
    int at = from;
    while (at < limit && TO_PAYEE.contains(tokens.get(at).lower()) && !nameWithThe(at, limit)) {
      at++;
    }
    for (int words = 3; words >= 1; words--) {
      String term = at + words <= limit ? term(at, at + words) : null;
      List<Party> called = term == null ? List.of() : definitions.called(term);
      boolean selfDefined =
          !called.isEmpty() && called.getFirst().from() <= at && called.getFirst().to() > at;
      if (!called.isEmpty()
          && !selfDefined
          && definitions.grammar().at(at + words, limit) == null) {
        return new Paid(called, at + words);
      }
    }
    PartyGrammar.Group group = definitions.grammar().group(afterRole(at, limit), limit);
    return group == null ? null : new Paid(group.parties(), group.to());
  }

  /** "THE BARTLEBY TRUST": the article belongs to the name. */
  private boolean nameWithThe(int at, int limit) {
    return tokens.get(at).is("the")
        && tokens.get(at).capitalised()
        && definitions.grammar().at(at, limit) != null
        && !tokens.get(at + 1).is("order");
  }
}
