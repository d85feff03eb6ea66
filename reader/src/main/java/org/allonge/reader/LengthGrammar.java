package org.allonge.reader;

import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of lengths of time and of counts: "ninety (90) days", "five (5) Business Days",
 * "forty-eight (48)".
 */
final class LengthGrammar {
  private static final Set<String> BUSINESS =
      Set.of("business", "banking", "trading", "working", "target");
  private static final Set<String> FILLER =
      Set.of("calendar", "consecutive", "full", "additional", "more", "clear", "successive");

  private final Tokens tokens;
  private final NumberWords words;

  LengthGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.words = new NumberWords(tokens);
  }

  /** The length of time that begins at a token, or null. */
  Typed.@Nullable Length at(int from) {
    Typed.Count count = countAt(from);
    if (count == null || count.value() > 10_000) {
      return null;
    }
    int at = tokens.get(count.to()).is("-") ? count.to() + 1 : count.to();
    while (FILLER.contains(tokens.get(at).lower())) {
      at++;
    }
    boolean business = BUSINESS.contains(tokens.get(at).lower());
    at += business ? 1 : 0;
    Period period = period((int) count.value(), tokens.get(at).lower());
    return period == null ? null : longer(new Typed.Length(from, at + 1, period, business));
  }

  /** "one year and thirty days": months or years, and days that follow. */
  private Typed.Length longer(Typed.Length length) {
    boolean and = length.period().toTotalMonths() > 0 && tokens.get(length.to()).is("and");
    Typed.Count count = and ? countAt(length.to() + 1) : null;
    boolean days =
        count != null
            && count.value() <= 10_000
            && (tokens.get(count.to()).is("days") || tokens.get(count.to()).is("day"));
    return count == null || !days
        ? length
        : new Typed.Length(
            length.from(), count.to() + 1, length.period().plusDays(count.value()), false);
  }

  /** A whole number in words, in figures, or in both, that begins at a token. */
  Typed.@Nullable Count countAt(int from) {
    Token token = tokens.get(from);
    if (token.isNumber()) {
      java.math.BigDecimal value = Figures.read(token.text());
      boolean whole = value != null && value.scale() <= 0 && value.precision() < 16;
      return whole && value != null ? new Typed.Count(from, from + 1, value.longValue()) : null;
    }
    NumberWords.Read read = words.at(from);
    if (read == null) {
      return null;
    }
    boolean repeated =
        tokens.get(read.to()).is("(")
            && tokens.get(read.to() + 1).isNumber()
            && tokens.get(read.to() + 2).is(")");
    return new Typed.Count(from, repeated ? read.to() + 3 : read.to(), read.value());
  }

  private static @Nullable Period period(int count, String unit) {
    return switch (unit) {
      case "day", "days" -> Period.ofDays(count);
      case "week", "weeks" -> Period.ofDays(count * 7);
      case "month", "months" -> Period.ofMonths(count);
      case "quarter", "quarters" -> Period.ofMonths(count * 3);
      case "year", "years" -> Period.ofYears(count);
      default -> null;
    };
  }
}
