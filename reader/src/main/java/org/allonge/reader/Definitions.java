package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pass 6: defined terms and what they stand for, by parenthesis, by "means", and by label. */
final class Definitions {
  /**
   * A term with the words that define it.
   *
   * @param term in small letters
   * @param from first token of the defining words
   * @param to one past the last
   */
  record Entry(String term, int from, int to) {}

  static final Set<String> MAKER_ROLES =
      Set.of(
          "maker",
          "makers",
          "borrower",
          "borrowers",
          "issuer",
          "debtor",
          "obligor",
          "buyer",
          "promisor",
          "purchaser",
          "mortgagor",
          "executive",
          "employee",
          "co maker",
          "obligors",
          "debtors",
          "payor");
  static final Set<String> PAYEE_ROLES =
      Set.of(
          "payee",
          "payees",
          "lender",
          "lenders",
          "holder",
          "holders",
          "noteholder",
          "creditor",
          "seller",
          "sellers",
          "bank",
          "promisee",
          "investor",
          "mortgagee",
          "purchaser holder");

  private final Sheet sheet;
  private final Tokens tokens;
  private final PartyGrammar grammar;
  private final List<Party> parties = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Party>> labelled = new LinkedHashMap<>();

  private Definitions(Sheet sheet) {
    this.sheet = sheet;
    this.tokens = sheet.tokens();
    this.grammar = new PartyGrammar(sheet);
  }

  static Definitions of(Sheet sheet) {
    Definitions definitions = new Definitions(sheet);
    definitions.means();
    definitions.is();
    definitions.parties();
    definitions.labels();
    return definitions;
  }

  PartyGrammar grammar() {
    return grammar;
  }

  /** Every party that is described or given a term, in the document's order. */
  List<Party> all() {
    return List.copyOf(parties);
  }

  /** The words after "means", or null. */
  @Nullable Entry entry(String term) {
    return entries.get(term);
  }

  /** All terms with the words after "means". */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The parties that a term stands for; empty when it stands for none. */
  List<Party> called(String term) {
    List<Party> found = new ArrayList<>();
    for (Party party : parties) {
      if (party.called(term)
          && found.stream().noneMatch(p -> p.name().equalsIgnoreCase(party.name()))) {
        found.add(party);
      }
    }
    if (found.isEmpty()) {
      found.addAll(labelled.getOrDefault(term, List.of()));
    }
    return found;
  }

  private void parties() {
    int at = 0;
    while (at < tokens.size()) {
      Segment segment = sheet.segment(at);
      PartyGrammar.Group group = startsName(at) ? grammar.group(at, limit(segment)) : null;
      if (group == null) {
        at++;
        continue;
      }
      for (Party party : group.parties()) {
        if (!party.aliases().isEmpty() || party.entity() != null) {
          parties.add(party);
        }
      }
      at = Math.max(at + 1, group.to());
    }
  }

  private boolean startsName(int at) {
    Token token = tokens.get(at);
    return token.capitalised()
        || token.isNumber()
        || token.kind() == Token.Kind.ORDINAL
        || token.isWord();
  }

  private int limit(Segment segment) {
    return sheet.sentence(segment).to();
  }

  /** "Maturity Date" means ...; Lender shall mean ... */
  private void means() {
    for (String verb : List.of("means", "mean")) {
      for (int at : sheet.places(verb)) {
        int end = tokens.get(at - 1).is("shall") || tokens.get(at - 1).is("will") ? at - 1 : at;
        String term = termBefore(end, sheet.segment(at).from());
        if (term != null) {
          Segment sentence = sheet.sentence(sheet.segment(at));
          entries.putIfAbsent(term, new Entry(term, at + 1, sentence.to()));
          name(term, at + 1, sentence.to());
        }
      }
    }
  }

  /** "The Lender is NAME": a form's words for who is who. */
  private void is() {
    for (int at : sheet.places("is")) {
      String term = tokens.get(at - 1).lower();
      boolean role = MAKER_ROLES.contains(term) || PAYEE_ROLES.contains(term);
      if (role && tokens.get(at - 2).is("the") && tokens.get(at - 1).capitalised()) {
        Segment sentence = sheet.sentence(sheet.segment(at));
        boolean named = tokens.get(at + 1).capitalised() && !tokens.get(at + 1).is("the");
        if (named) {
          name(term, at + 1, sentence.to());
        }
      }
    }
  }

  private void name(String term, int from, int limit) {
    boolean role =
        MAKER_ROLES.contains(term) || PAYEE_ROLES.contains(term) || term.equals("company");
    PartyGrammar.Group group = role ? grammar.group(from, limit) : null;
    if (group != null) {
      for (Party party : group.parties()) {
        parties.add(
            new Party(
                party.name(),
                party.from(),
                party.to(),
                party.company(),
                party.entity(),
                List.of(term),
                party.end()));
      }
    }
  }

  private @Nullable String termBefore(int end, int limit) {
    int last = end - 1;
    boolean quoted = tokens.get(last).is("\"");
    StringBuilder term = new StringBuilder();
    for (int at = quoted ? last - 1 : last; at >= limit; at--) {
      Token token = tokens.get(at);
      if (token.is("\"")) {
        break;
      }
      if (!token.isWord() && !token.is("-") || !quoted && !token.capitalised()) {
        return quoted ? null : term.isEmpty() ? null : term.toString();
      }
      if (token.isWord()) {
        term.insert(0, token.lower() + (term.isEmpty() ? "" : " "));
      }
    }
    return term.isEmpty() ? null : term.toString();
  }

  /** BORROWER: Name. */
  private void labels() {
    for (int at : sheet.places(":")) {
      String role = tokens.get(at - 1).lower();
      boolean known = MAKER_ROLES.contains(role) || PAYEE_ROLES.contains(role);
      PartyGrammar.Group group =
          known ? grammar.group(at + 1, Math.min(tokens.size(), at + 40)) : null;
      if (group != null) {
        labelled.putIfAbsent(role, group.parties());
      }
    }
  }
}
