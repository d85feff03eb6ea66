package org.allonge.reader;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of amounts: "$250,000.00", "Two Hundred Fifty Thousand and No/100 ($250,000.00)
 * Dollars", "$14,000 (fourteen thousand dollars)", "U.S. $", "EUR 1.250.000,00", "Rupees Twelve
 * Lakh Fifty Thousand only".
 */
final class MoneyGrammar {
  private record Part(BigDecimal value, @Nullable String currency, int to) {}

  private final Tokens tokens;
  private final NumberWords words;

  MoneyGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.words = new NumberWords(tokens);
  }

  /** The amount that begins at a token, or null. */
  Typed.@Nullable Amount at(int from) {
    Part figures = figures(from);
    return figures != null ? figuresFirst(from, figures) : wordsFirst(from);
  }

  private Typed.Amount figuresFirst(int from, Part figures) {
    int at = figures.to();
    if (tokens.get(at).is("(") || tokens.get(at).is("-")) {
      Part said = inWords(at + 1);
      if (said != null && (tokens.get(said.to()).is(")") || said.currency() != null)) {
        int to = tokens.get(said.to()).is(")") ? said.to() + 1 : said.to();
        return amount(from, to, said.value(), figures.value(), figures.currency(), said.currency());
      }
    }
    return amount(from, at, null, figures.value(), figures.currency(), null);
  }

  private Typed.@Nullable Amount wordsFirst(int from) {
    Part said = inWords(from);
    if (said == null) {
      return null;
    }
    int before = tokens.get(from - 1).is("-") ? from - 2 : from - 1;
    boolean tail = NumberWords.isNumberWord(tokens.get(before).lower());
    int at = skipFiller(said.to());
    boolean open = tokens.get(at).is("(") || tokens.get(at).is("[");
    Part figures = open ? figuresInside(at + 1, said.currency()) : null;
    if (figures == null) {
      return said.currency() == null || tail
          ? null
          : amount(from, said.to(), said.value(), null, said.currency(), null);
    }
    int to = figures.to();
    Part unit = said.currency() == null ? currencyWords(skipFiller(to)) : null;
    if (unit == null && said.currency() == null && figures.currency() == null) {
      return null;
    }
    String after = unit == null ? null : unit.currency();
    String currency = figures.currency() != null ? figures.currency() : after;
    int end = unit == null ? to : unit.to();
    // the end of a number that does not read as one, "seven twenty one": only the figures tell
    BigDecimal value = tail ? null : said.value();
    return amount(from, end, value, figures.value(), currency, said.currency());
  }

  private Typed.Amount amount(
      int from,
      int to,
      @Nullable BigDecimal said,
      @Nullable BigDecimal figures,
      @Nullable String first,
      @Nullable String second) {
    boolean general = first == null || first.equals("USD") && second != null;
    String currency = general ? second : first;
    return new Typed.Amount(from, to, said, figures, currency == null ? "USD" : currency);
  }

  /** Figures in parentheses after the words, where the currency sign may be left out. */
  private @Nullable Part figuresInside(int from, @Nullable String said) {
    Part figures = figures(from);
    if (figures == null && said != null && tokens.get(from).isNumber()) {
      BigDecimal value = Figures.read(tokens.get(from).text());
      figures = value == null ? null : new Part(value, said, from + 1);
    }
    boolean closed =
        figures != null && (tokens.get(figures.to()).is(")") || tokens.get(figures.to()).is("]"));
    if (figures == null || !closed) {
      return figures != null && tokens.get(figures.to()).is(".") ? null : closedByWord(figures);
    }
    return new Part(figures.value(), figures.currency(), figures.to() + 1);
  }

  /** "($250,000.00 Dollars)" */
  private @Nullable Part closedByWord(@Nullable Part figures) {
    Part unit = figures == null ? null : currencyWords(figures.to());
    if (figures == null || unit == null) {
      return null;
    }
    return tokens.get(unit.to()).is(")")
        ? new Part(figures.value(), figures.currency(), unit.to() + 1)
        : null;
  }

  /**
   * "$250,000.00", "US $ 5", "CAD$240,000", "EUR 1.250.000,00", "Rs. 12,50,000/-", "5,000 dollars".
   */
  private @Nullable Part figures(int from) {
    int at = from;
    String currency = Currencies.code(tokens.get(at));
    if (currency != null) {
      at++;
      if (tokens.get(at).is(".")) {
        at++;
      }
    }
    String sign = Currencies.sign(tokens.get(at));
    if (sign != null) {
      at = skipBreaks(at + 1);
      currency = currency == null ? sign : currency;
    }
    if (currency == null) {
      return plainFigures(from);
    }
    boolean bareLetters = sign == null && tokens.get(from).text().length() == 1 && !peso(from);
    BigDecimal value =
        bareLetters || !tokens.get(at).isNumber() ? null : Figures.read(grouped(at, currency));
    if (value == null) {
      return null;
    }
    Part scaled = scaled(value, at + 1);
    int to =
        tokens.get(scaled.to()).is("/") && tokens.get(scaled.to() + 1).is("-")
            ? scaled.to() + 2
            : scaled.to();
    Token next = tokens.get(to);
    if (next.is("usd") || next.is("us") || next.is("cad")) {
      to++;
    }
    Part unit = currencyWords(to);
    return new Part(scaled.value(), currency, unit == null ? to : unit.to());
  }

  private boolean peso(int at) {
    Token next = tokens.get(at + 1);
    boolean beside = tokens.get(at).end() == next.start();
    return tokens.get(at).text().equals("P")
        && (beside || next.text().matches("\\d{1,3}(,\\d{3}){1,4}\\.\\d{2}"));
  }

  /** A point before exactly three digits divides thousands where commas are decimals. */
  private String grouped(int at, String currency) {
    String text = tokens.get(at).text();
    int point = text.lastIndexOf('.');
    boolean thousands =
        !currency.equals("USD")
            && text.indexOf(',') < 0
            && point >= 0
            && text.length() - point == 4;
    return thousands ? text.replace(".", "") : text;
  }

  private @Nullable Part plainFigures(int from) {
    if (!tokens.get(from).isNumber() || tokens.get(from - 1).is("/")) {
      return null; // "[__]/100 Dollars" are hundredths of a sum that is left blank
    }
    BigDecimal value = Figures.read(tokens.get(from).text());
    if (value == null) {
      return null;
    }
    Part scaled = scaled(value, from + 1);
    Part unit = currencyWords(scaled.to());
    return unit == null ? null : new Part(scaled.value(), unit.currency(), unit.to());
  }

  private Part scaled(BigDecimal value, int at) {
    Token word = tokens.get(at);
    if (word.is("million")) {
      return new Part(value.movePointRight(6), null, at + 1);
    }
    return word.is("billion")
        ? new Part(value.movePointRight(9), null, at + 1)
        : new Part(value, null, at);
  }

  /**
   * "Two Hundred Fifty Thousand and No/100 Dollars", "Rupees Twelve Lakh", "eighteen dollars and
   * forty cents".
   */
  private @Nullable Part inWords(int from) {
    Part before = currencyWords(from);
    int start = before == null ? from : before.to();
    NumberWords.Read whole = words.at(start);
    if (whole == null) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(whole.value());
    Part cents = hundredths(whole.to());
    int at = cents == null ? whole.to() : cents.to();
    value = cents == null ? value : value.add(cents.value());
    Part after = currencyWords(skipFiller(at));
    if (after == null) {
      String currency = before == null ? null : before.currency();
      return new Part(value, currency, tokens.get(at).is("only") ? at + 1 : at);
    }
    Part late = cents == null ? hundredths(after.to()) : null;
    late = late == null && cents == null ? centsInWords(after.to()) : late;
    return late == null
        ? new Part(value, after.currency(), after.to())
        : new Part(value.add(late.value()), after.currency(), late.to());
  }

  /**
   * "and No/100", "& 00/100", "and 29/100ths", "and N01100" where a scan has spoiled the stroke.
   */
  private @Nullable Part hundredths(int from) {
    int at =
        tokens.get(from).is("and") || tokens.get(from).is("&") || tokens.get(from).is(",")
            ? from + 1
            : from;
    Token top = tokens.get(at);
    if (top.is("n01100") || top.is("no1100")) {
      return new Part(BigDecimal.ZERO, null, at + 1);
    }
    Token bottom = tokens.get(at + 2);
    if (!tokens.get(at + 1).is("/")
        || !bottom.text().startsWith("100") && !bottom.lower().startsWith("xx")) {
      return null;
    }
    boolean none = top.is("no") || top.is("n0") || top.is("xx") || top.is("zero") || top.is("none");
    int cents = none ? 0 : Figures.small(top.text());
    int to = tokens.get(at + 3).is("ths") ? at + 4 : at + 3;
    return cents < 0 || cents > 99 ? null : new Part(BigDecimal.valueOf(cents, 2), null, to);
  }

  private @Nullable Part centsInWords(int from) {
    int at = tokens.get(from).is("and") ? from + 1 : from;
    if (tokens.get(at).is("no") && tokens.get(at + 1).is("cents")) {
      return new Part(BigDecimal.ZERO, null, at + 2);
    }
    NumberWords.Read cents = words.at(at);
    boolean good =
        cents != null && cents.value() < 100 && tokens.get(cents.to()).lower().startsWith("cent");
    return good && cents != null
        ? new Part(BigDecimal.valueOf(cents.value(), 2), null, cents.to() + 1)
        : null;
  }

  /** "Dollars", "United States Dollars", "U.S. dollars", "dollars (U.S.)", "pounds sterling". */
  private @Nullable Part currencyWords(int from) {
    int at = from;
    if (tokens.get(at).is("united") && tokens.get(at + 1).is("states")) {
      at += 2;
    } else if (tokens.get(at).is("us") || tokens.get(at).is("american")) {
      at++;
    }
    boolean canadian = tokens.get(at).is("canadian");
    at += canadian ? 1 : 0;
    String currency = Currencies.word(tokens.get(at));
    if (currency == null) {
      return null;
    }
    at += tokens.get(at + 1).is("sterling") ? 2 : 1;
    return new Part(BigDecimal.ZERO, canadian ? "CAD" : currency, at);
  }

  /** Dashes, stars and rules that fill a line. */
  private int skipFiller(int from) {
    int at = from;
    while (tokens.get(at).is("-")
        || tokens.get(at).is("*")
        || tokens.get(at).is("_")
        || tokens.get(at).is("=")) {
      at++;
    }
    return at;
  }

  private int skipBreaks(int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).isBreak()) {
      at++;
    }
    return at;
  }
}
