package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grammar of parties: a name, what it is, where it lives, and the term that stands for it. */
final class PartyGrammar {
  /**
   * Parties named together.
   *
   * @param parties in the document's order
   * @param to one past the last token
   */
  record Group(List<Party> parties, int to) {
    Group {
      parties = List.copyOf(parties);
    }
  }

  private static final Set<String> DETAILS =
      WordSet.of(
          "having residing whose with located of organized organised incorporated duly",
          "existing doing carrying formerly acting an a not individually its maintaining",
          "formed as in successor together and at under or the husband wife both jointly each");

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "messrs", "spouses");
  private static final Set<String> STREETS =
      WordSet.of(
          "street avenue ave road rd drive boulevard blvd suite floor parkway highway county kunj");

  private final Sheet sheet;
  private final Tokens tokens;
  private final NameGrammar names;
  private final EntityGrammar entities;

  PartyGrammar(Sheet sheet) {
    this.sheet = sheet;
    this.tokens = sheet.tokens();
    this.names = new NameGrammar(tokens);
    this.entities = new EntityGrammar(tokens);
  }

  /** The party named from a token on, or null. */
  @Nullable Party at(int from, int limit) {
    boolean title = TITLES.contains(tokens.get(from).lower()) && tokens.get(from).capitalised();
    if (title && from + 2 < limit) {
      return at(tokens.get(from + 1).is(".") ? from + 2 : from + 1, limit);
    }
    boolean amount =
        sheet.typed(Typed.Amount.class, from) != null || sheet.typed(Typed.Day.class, from) != null;
    NameGrammar.Read name = amount ? null : names.at(from, beforeSum(from, limit));
    if (name == null) {
      return null;
    }
    List<String> aliases = new ArrayList<>();
    EntityGrammar.Read entity = null;
    int at = name.to();
    int end = at;
    while (at < limit) {
      int next = at;
      if (tokens.get(at).is("(")) {
        next = parenthesis(at, limit, aliases);
      } else {
        int ink = tokens.get(at).is(",") ? at + 1 : at;
        if (names.trading(ink)) {
          next = otherName(ink, limit);
        }
        EntityGrammar.Read read = entities.at(ink);
        if (read != null && entity == null) {
          entity = read;
          next = read.to();
        } else if (next == at && aliases.isEmpty() && DETAILS.contains(tokens.get(ink).lower())) {
          next = detail(ink, limit);
        }
      }
      if (next <= at) {
        break;
      }
      at = next;
      end = next;
    }
    return new Party(
        sheet.words(from, name.to()), from, name.to(), name.company(), entity, aliases, end);
  }

  /** "order of Jane Roe Three Hundred Dollars": a name ends where a sum begins. */
  private int beforeSum(int from, int limit) {
    List<Typed.Amount> sums = sheet.all(Typed.Amount.class, from + 1, Math.min(limit, from + 12));
    return sums.isEmpty() ? limit : sums.getFirst().from();
  }

  /** One past "d/b/a" and the name after it. */
  private int otherName(int from, int limit) {
    int at = from + 1;
    while (at < limit && (tokens.get(at).is("/") || tokens.get(at).text().length() == 1)) {
      at++;
    }
    NameGrammar.Read other = names.at(at, limit);
    return other == null ? at : other.to();
  }

  /**
   * "having its office at ..." up to the parenthesis that holds the term; no step when there is
   * none.
   */
  private int detail(int from, int limit) {
    for (int at = from; at < Math.min(limit, from + 60); at++) {
      Token token = tokens.get(at);
      boolean promise =
          token.is("promises") || token.is("promise") || token.is("hereby") || token.is("shall");
      if (token.isBreak() || token.is(";") || promise || token.is("$")) {
        return from - 1;
      }
      if (token.is("(")) {
        List<String> terms = new ArrayList<>();
        int end = parenthesis(at, limit, terms);
        if (!terms.isEmpty() && end > at) {
          return at;
        }
        boolean party = at + 1 < limit && terms.isEmpty() && end <= at;
        if (party) {
          return from - 1;
        }
      }
      boolean other = token.is("and") && namedAfter(related(at + 1), limit);
      if (other) {
        return from - 1;
      }
    }
    return from - 1;
  }

  private boolean namedAfter(int at, int limit) {
    NameGrammar.Read name = names.at(at, limit);
    return name != null && name.to() - name.from() > 1;
  }

  /**
   * One past a parenthesis; the quoted terms in it are added, or a short capitalised term without
   * quotes.
   */
  private int parenthesis(int open, int limit, List<String> aliases) {
    int close = open + 1;
    while (close < limit
        && close - open < 60
        && !tokens.get(close).is(")")
        && !tokens.get(close).isBreak()) {
      close++;
    }
    if (!tokens.get(close).is(")")) {
      return open;
    }
    List<String> terms = quoted(open + 1, close);
    if (terms.isEmpty() && close - open <= 5) {
      terms = bare(open + 1, close);
    }
    aliases.addAll(terms);
    return close + 1;
  }

  private List<String> quoted(int from, int to) {
    List<String> terms = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (tokens.get(at).is("\"") || tokens.get(at).is("'")) {
        int end = at + 1;
        StringBuilder term = new StringBuilder();
        while (end < to && !tokens.get(end).is("\"") && !tokens.get(end).is("'")) {
          if (tokens.get(end).isWord()) {
            term.append(term.isEmpty() ? "" : " ").append(tokens.get(end).lower());
          }
          end++;
        }
        boolean self = at > from && tokens.get(at - 1).is("this");
        if (!term.isEmpty() && !self) {
          terms.add(term.toString());
        }
        at = end;
      }
      at++;
    }
    return terms;
  }

  /** (the Company), (Maker). */
  private List<String> bare(int from, int to) {
    boolean role =
        Definitions.MAKER_ROLES.contains(tokens.get(from).lower())
            || Definitions.PAYEE_ROLES.contains(tokens.get(from).lower());
    int at = tokens.get(from).is("the") ? from + 1 : from;
    if (at == from && !role) {
      return List.of();
    }
    StringBuilder term = new StringBuilder();
    for (int i = at; i < to; i++) {
      if (!tokens.get(i).capitalised()) {
        return List.of();
      }
      term.append(term.isEmpty() ? "" : " ").append(tokens.get(i).lower());
    }
    return term.isEmpty() ? List.of() : List.of(term.toString());
  }

  /**
   * Parties joined by commas and "and", each with what describes it; a term for all of them goes to
   * each.
   */
  @Nullable Group group(int from, int limit) {
    List<Party> parties = new ArrayList<>();
    int at = from;
    int to = from;
    while (at < limit) {
      Party party = at(at, limit);
      if (party == null) {
        break;
      }
      boolean named =
          parties.isEmpty()
              || tokens.get(at - 1).is("and")
              || tokens.get(at - 1).is("&")
              || tokens.get(at - 1).is("subsidiary")
              || tokens.get(at - 2).is("subsidiary");
      if (!named && !listed(party) || place(party)) {
        break;
      }
      parties.add(party);
      to = party.end();
      at = next(to);
      if (at == to) {
        break;
      }
    }
    return parties.isEmpty() ? null : new Group(shared(parties), to);
  }

  /**
   * After a comma alone, a company or somebody described goes on with the list; a street or a town
   * does not.
   */
  private static boolean listed(Party party) {
    boolean described = party.entity() != null || !party.aliases().isEmpty();
    return described || party.company() || party.to() - party.from() > 1;
  }

  /** "Main Avenue", "Cleveland", "Ohio": parts of an address. */
  private boolean place(Party party) {
    Token last = tokens.get(party.to() - 1);
    boolean state = Jurisdictions.at(tokens, party.from()) != null && !party.company();
    boolean before = tokens.get(party.from() - 1).isNumber() && !party.company();
    return state || before || STREETS.contains(last.lower());
  }

  private int next(int end) {
    int at = tokens.get(end).is(",") ? end + 1 : end;
    if (!tokens.get(at).is("and") && !tokens.get(at).is("&")) {
      return at;
    }
    return related(at + 1);
  }

  /** "its wholly owned subsidiary," before the next name. */
  private int related(int from) {
    if (!tokens.get(from).is("its") && !tokens.get(from).is("their")) {
      return from;
    }
    for (int at = from + 1; at < from + 7; at++) {
      Token token = tokens.get(at);
      if (token.is("subsidiary") || token.is("affiliate") || token.is("parent")) {
        return tokens.get(at + 1).is(",") ? at + 2 : at + 1;
      }
    }
    return from;
  }

  /** "ANNA P. and LUKAS T. VEREEN": the surname of the second is the first's too. */
  private void surname(List<Party> parties) {
    if (parties.size() != 2) {
      return;
    }
    Party one = parties.getFirst();
    Party two = parties.getLast();
    boolean initial =
        tokens.get(one.to() - 1).is(".") && tokens.get(one.to() - 2).text().length() == 1;
    boolean people = !one.company() && !two.company() && two.to() - two.from() > 1;
    if (initial && people) {
      parties.set(
          0,
          new Party(
              one.name() + " " + tokens.get(two.to() - 1).text(),
              one.from(),
              one.to(),
              one.company(),
              one.entity(),
              one.aliases(),
              one.end()));
    }
  }

  /** The last party's terms stand for all when the others have none. */
  private List<Party> shared(List<Party> parties) {
    List<String> last = parties.getLast().aliases();
    List<Party> out = new ArrayList<>();
    surname(parties);
    for (Party party : parties) {
      boolean none = party.aliases().isEmpty();
      out.add(
          none
              ? new Party(
                  party.name(),
                  party.from(),
                  party.to(),
                  party.company(),
                  party.entity(),
                  last,
                  party.end())
              : party);
    }
    return out;
  }
}
