package org.allonge.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of names: people with initials and suffixes, companies with their commas and
 * ampersands, trusts with years, trustees "as trustee of" something.
 */
final class NameGrammar {
  /**
   * A name that was read.
   *
   * @param from first token, inclusive
   * @param to one past the last token
   * @param company true when it ends in a word that companies, banks or trusts bear
   */
  record Read(int from, int to, boolean company) {}

  private static final Set<String> AFTER_COMMA =
      WordSet.of(
          "inc incorporated llc lp llp lllp ltd limited na plc pa jr sr ii iii iv esq md fsb ssb",
          "pc pllc corp co trustee trustees sa ag bv nv gmbh phd dds national state cpa fa");
  private static final Set<String> COMPANY =
      WordSet.of(
          "inc incorporated llc lp llp lllp ltd limited na plc fsb ssb pc pllc corp",
          "pa corporation co company bank trust fund partners partnership association group",
          "holdings estate gmbh ag sa bv nv works plan ventures venture savings society",
          "foundation associates enterprises industries partnerships authority insurance",
          "employees");
  private static final Set<String> INSIDE =
      WordSet.of("of and the for de la del der den van von du di da y e zu fbo ter");
  private static final Set<String> NEVER =
      WordSet.of(
          "i we for value received on demand undersigned whereas now therefore promissory",
          "note maker payee holder lender borrower promises promise hereby jointly severally",
          "agrees agree dollars dollar this that if dated date section article exhibit",
          "principal interest amount or order at in by to as with payment sum due upon",
          "between among from having whose together unconditionally absolutely agreement each",
          "any no it its his her their pay witness executed known dear re attn issuer both",
          "individually collectively hereinafter herein which company's page obligor debtor",
          "shall will is are severally, secured");

  /** Tokens, commas counted, before the last partner's name; longer runs are lists. */
  private static final int MOST_PARTNERS = 12;

  private final Tokens tokens;

  NameGrammar(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The name that begins at a token, or null. */
  @Nullable Read at(int from) {
    return at(from, Integer.MAX_VALUE);
  }

  /** The name that begins at a token and ends before a limit, or null. */
  @Nullable Read at(int from, int limit) {
    if (!opens(from)) {
      return null;
    }
    int to = from;
    int at = from;
    while (at < limit) {
      int next = piece(from, at);
      if (next < 0) {
        break;
      }
      to = next;
      at = next;
    }
    if (to > from + 1 && !wordish(from, to) || to == from) {
      return null;
    }
    to = seat(from, trustee(to));
    return new Read(from, to, company(from, to));
  }

  /**
   * "The First Bank of Dover, Delaware": the state belongs to a bank's name that ends in a town.
   */
  private int seat(int from, int to) {
    boolean bank = false;
    boolean of = false;
    for (int at = from; at < to; at++) {
      bank |= tokens.get(at).is("bank");
      of |= bank && tokens.get(at).is("of") && to - at <= 4;
    }
    Jurisdictions.Read state =
        of && tokens.get(to).is(",") ? Jurisdictions.at(tokens, to + 1) : null;
    return state != null && tokens.get(state.to()).is(",") ? state.to() : to;
  }

  private boolean opens(int from) {
    Token token = tokens.get(from);
    if (token.isNumber()
        || token.kind() == Token.Kind.ORDINAL
        || token.isWord() && Character.isDigit(token.text().charAt(0))) {
      Token next = tokens.get(from + 1);
      boolean plain = token.text().indexOf(',') < 0 && token.text().indexOf('.') < 0;
      return plain
          && next.capitalised()
          && !NEVER.contains(next.lower())
          && (longNumber(token) || token.kind() == Token.Kind.ORDINAL);
    }
    if (token.is("the")) {
      return token.capitalised()
          && inner(from + 1)
          && !NEVER.contains(tokens.get(from + 1).lower());
    }
    return inner(from);
  }

  private static boolean longNumber(Token token) {
    return token.text().length() >= 6;
  }

  private boolean inner(int at) {
    Token token = tokens.get(at);
    boolean date = tokens.get(at + 1).isNumber() && new DateGrammar(tokens).month(at) > 0;
    boolean label = tokens.get(at + 1).is(":") && at > 0 && !tokens.get(at - 1).isBreak();
    return token.capitalised() && !NEVER.contains(token.lower()) && !date && !label;
  }

  /** One past the next piece of the name, or -1 where the name ends. */
  private int piece(int from, int at) {
    Token token = tokens.get(at);
    if (at == from) {
      int firm = firm(from);
      return firm > 0 ? firm : at + 1;
    }
    if (trading(at)) {
      return -1;
    }
    if (token.is("(")) {
      return inParentheses(at) ? at + 3 : -1;
    }
    if (token.isWord()) {
      return word(from, at);
    }
    if (token.is(".")) {
      return shortened(at) ? at + 1 : -1;
    }
    if (token.is(",") && plan(at + 1) && company(from, at)) {
      return at + 2;
    }
    if (token.is(",") && city(at)) {
      return at + 2;
    }
    if (token.is(",")) {
      boolean suffix =
          AFTER_COMMA.contains(tokens.get(at + 1).lower())
              && tokens.get(at + 1).capitalised()
              && !tokens.get(at + 1).text().equals("PA");
      return suffix ? at + 2 : -1;
    }
    boolean people = token.is("&") && at - from >= 2 && !company(from, at) && person(at + 1);
    if (people) {
      return -1;
    }
    if (token.is("&") || token.is("/")) {
      return inner(at + 1) || tokens.get(at + 1).is("sons") || token.is("/") && shortSlash(at)
          ? at + 2
          : -1;
    }
    boolean division = token.is("-") && company(from, at) && !adjacent(at) && inner(at + 1);
    if (division) {
      return at + 2;
    }
    if (token.is("-") || token.is("+")) {
      return adjacent(at) && (inner(at + 1) || tokens.get(at + 1).capitalised()) ? at + 2 : -1;
    }
    boolean number =
        token.isNumber()
            && token.text().length() <= 4
            && inner(at + 1)
            && COMPANY.contains(tokens.get(at + 1).lower());
    boolean year = token.isNumber() && token.text().length() == 4 && inner(at + 1);
    return number || year ? at + 1 : -1;
  }

  private int word(int from, int at) {
    Token token = tokens.get(at);
    boolean initial = token.text().length() == 1 && tokens.get(at + 1).is(".");
    boolean joint = INSIDE.contains(token.lower()) && !initial;
    if (!joint) {
      boolean numeral =
          token.text().equals("I")
              && (COMPANY.contains(tokens.get(at - 1).lower())
                  || tokens.get(at - 1).capitalised() && inner(at + 1));
      return inner(at) || numeral || shortSlash(at - 1) ? at + 1 : -1;
    }
    if (token.is("and")) {
      return and(from, at) ? at + 2 : -1;
    }
    int next = at + 1;
    next = tokens.get(next).is("the") ? next + 1 : next;
    return inner(next) ? next + 1 : -1;
  }

  /** "Ashby, Crane & Doyle, Inc.": partners' names joined by commas, ending as companies do. */
  private int firm(int from) {
    int at = from;
    while (at - from < MOST_PARTNERS && inner(at) && tokens.get(at + 1).is(",") && inner(at + 2)) {
      at += 2;
    }
    boolean joined = at > from && (tokens.get(at + 1).is("&") || tokens.get(at + 1).is("and"));
    if (!joined || !inner(at + 2)) {
      return -1;
    }
    int end = at + 3;
    int last = tokens.get(end).is(",") ? end + 1 : end;
    boolean company =
        COMPANY.contains(tokens.get(at + 2).lower()) || COMPANY.contains(tokens.get(last).lower());
    return company ? end : -1;
  }

  /** "d/b/a", "a/k/a", "f/k/a": what follows is another name of the same party. */
  boolean trading(int at) {
    String first = tokens.get(at).lower();
    boolean letter = first.equals("d") || first.equals("a") || first.equals("f");
    boolean spaced =
        letter
            && tokens.get(at + 1).is("/")
            && (tokens.get(at + 2).is("b") || tokens.get(at + 2).is("k"))
            && tokens.get(at + 3).is("/");
    return spaced || first.equals("dba") || first.equals("aka");
  }

  /** "ORCHARD GAS (ICELAND) LIMITED": a word in parentheses inside a company's name. */
  private boolean inParentheses(int open) {
    return inner(open + 1)
        && tokens.get(open + 2).is(")")
        && tokens.get(open + 3).capitalised()
        && (COMPANY.contains(tokens.get(open + 3).lower())
            || tokens.get(open + 4).capitalised()
                && COMPANY.contains(tokens.get(open + 4).lower()));
  }

  /** ", Profit Sharing Plan and Trust" after a company's name. */
  private boolean plan(int at) {
    for (int word = at; word < at + 4 && inner(word); word++) {
      if (tokens.get(word).is("plan")) {
        return tokens.get(at).capitalised();
      }
    }
    return false;
  }

  /** f/b/o, c/o, M/s. */
  private boolean shortSlash(int at) {
    return tokens.get(at).is("/")
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).text().length() == 1;
  }

  /**
   * Whether "and" joins two halves of one name: a single word before it, or a bank before "Trust
   * Company".
   */
  private boolean and(int from, int at) {
    if (!inner(at + 1)) {
      return false;
    }
    boolean trust = tokens.get(at + 1).is("trust") || tokens.get(at + 1).is("savings");
    if (trust && COMPANY.contains(tokens.get(at - 1).lower())) {
      return true;
    }
    if (trust && tokens.get(at - 1).is("plan")) {
      return true;
    }
    boolean sons = TRADES.contains(tokens.get(at + 1).lower());
    return sons || at - from == 1 && companyAfter(at + 1);
  }

  /** Two words or more after an ampersand that are no company's name. */
  private boolean person(int from) {
    Read rest = at(from);
    return rest != null && !rest.company() && rest.to() - rest.from() >= 2;
  }

  /** "BANK ONE, COLUMBUS, NA": a town between commas before a bank's ending. */
  private boolean city(int comma) {
    boolean town = tokens.get(comma + 1).capitalised() && tokens.get(comma + 2).is(",");
    return town && tokens.get(comma + 3).is("na");
  }

  private boolean companyAfter(int from) {
    Read rest = at(from);
    return rest != null && rest.company();
  }

  private boolean shortened(int at) {
    Token before = tokens.get(at - 1);
    boolean initial = before.isWord() && before.text().length() == 1 && before.capitalised();
    boolean form =
        COMPANY.contains(before.lower())
            || AFTER_COMMA.contains(before.lower())
            || TITLES.contains(before.lower());
    return (initial || form) && adjacent(at - 1);
  }

  private static final Set<String> TRADES =
      WordSet.of(
          "sons associates company development construction trading mining realty investment"
              + " management finance insurance",
          "supply manufacturing marketing services loan transport shipping engineering trust"
              + " savings brothers daughters");

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "pte", "pty", "sdn", "bros", "prof", "hon", "messrs",
          "mfg", "ft", "mt");

  private boolean adjacent(int at) {
    return tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private boolean wordish(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.get(at).isWord() && tokens.get(at).text().length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** ", as trustee of the Osthaus Family Trust" belongs to the name. */
  private int trustee(int to) {
    int at = tokens.get(to).is(",") ? to + 1 : to;
    if (tokens.get(to).is(",") && tokens.get(at).is("trustee")) {
      at--;
    }
    boolean as =
        (tokens.get(at).is("as") || tokens.get(at).is(","))
            && (tokens.get(at + 1).is("trustee") || tokens.get(at + 1).is("trustees"));
    int of = at + 2;
    if (!as
        || !tokens.get(of).is("of") && !tokens.get(of).is("for") && !tokens.get(of).is("under")) {
      return to;
    }
    int name = tokens.get(of + 1).is("the") ? of + 2 : of + 1;
    boolean will = tokens.get(name).is("will") && tokens.get(name + 1).is("of");
    name = will ? name + 2 : name;
    Read trust = at(name);
    return trust == null ? to : trust.to();
  }

  boolean company(int from, int to) {
    for (int at = Math.max(from, to - 4); at < to; at++) {
      if (COMPANY.contains(tokens.get(at).lower())) {
        return true;
      }
    }
    return COMPANY.contains(tokens.get(from).lower());
  }
}
