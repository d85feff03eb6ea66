package org.allonge.reader;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of percentages: "8%", "8.0% per annum", "eight percent (8%)", "Eight (8%) Percent",
 * "nine and one-quarter per cent (9-1/4%) a year", "one-half of one percent", "75 basis points",
 * "1% a month".
 */
final class PercentGrammar {
  private record Part(BigDecimal value, boolean figures, boolean points, int to) {}

  private final Tokens tokens;
  private final Quantities quantities;

  PercentGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.quantities = new Quantities(tokens);
  }

  /** The percentage that begins at a token, or null. */
  Typed.@Nullable Percent at(int from) {
    Part first = part(from);
    if (first == null) {
      return wordsThenFigures(from);
    }
    int to = first.to();
    Part second = null;
    if (tokens.get(to).is("(")) {
      second = part(to + 1);
      boolean closed = second != null && tokens.get(second.to()).is(")");
      Part bare = second == null ? bareFigures(to + 1) : null;
      second = closed ? second : bare;
      to = second == null ? to : second.to() + 1;
    }
    return percent(from, to, first, second);
  }

  /** "Eight (8%) Percent", "ten (10) percent". */
  private Typed.@Nullable Percent wordsThenFigures(int from) {
    Quantities.Read said = quantities.at(from);
    if (said == null || said.figures() || !tokens.get(said.to()).is("(")) {
      return null;
    }
    Part inside = part(said.to() + 1);
    if (inside == null) {
      inside = bareFigures(said.to() + 1);
    }
    if (inside == null || !tokens.get(inside.to()).is(")")) {
      return null;
    }
    int after = inside.to() + 1;
    int to = unit(after);
    boolean sign = tokens.get(inside.to() - 1).is("%");
    if (to < 0 && !sign) {
      return null;
    }
    boolean basis = to > 0 && tokens.get(after).is("basis");
    Part words =
        new Part(hundredth(said.value(), basis), false, to > 0 && points(after), said.to());
    Part figures = new Part(hundredth(inside.value(), basis), true, inside.points(), inside.to());
    return percent(from, to < 0 ? after : to, words, figures);
  }

  private static BigDecimal hundredth(BigDecimal value, boolean basis) {
    return basis ? value.movePointLeft(2) : value;
  }

  private @Nullable Part bareFigures(int from) {
    Quantities.Read read = quantities.at(from);
    boolean closed = read != null && read.figures() && tokens.get(read.to()).is(")");
    return closed && read != null ? new Part(read.value(), true, false, read.to()) : null;
  }

  private Typed.Percent percent(int from, int to, Part first, @Nullable Part second) {
    BigDecimal words = first.figures() ? null : first.value();
    BigDecimal figures = first.figures() ? first.value() : null;
    if (second != null) {
      words = second.figures() ? words : second.value();
      figures = second.figures() ? second.value() : figures;
    }
    boolean points = first.points() || second != null && second.points();
    Typed.Per per = per(to);
    return new Typed.Percent(
        from, per == Typed.Per.UNSAID ? to : perEnd(to), words, figures, per, points);
  }

  /** "8%", "eight percent", "one-half of one percent", "75 basis points". */
  private @Nullable Part part(int from) {
    Quantities.Read number = quantities.at(from);
    if (number == null) {
      return null;
    }
    int at = number.to();
    if (tokens.get(at).is("of")
        && (tokens.get(at + 1).is("one")
            || tokens.get(at + 1).is("1")
            || tokens.get(at + 1).is("a"))) {
      int to = unit(at + 2);
      return to < 0 ? null : new Part(number.value(), number.figures(), points(at + 2), to);
    }
    int to = unit(at);
    if (to < 0) {
      return null;
    }
    boolean basis = tokens.get(at).is("basis");
    BigDecimal value = basis ? number.value().movePointLeft(2) : number.value();
    return new Part(value, number.figures(), points(at), to);
  }

  /**
   * One past "%", "percent", "per cent", "per centum", "percentage points", "basis points"; -1 for
   * none.
   */
  private int unit(int at) {
    Token token = tokens.get(at);
    if (token.is("%") || token.is("percent") || token.is("percentum") || token.is("pct")) {
      return tokens.get(at + 1).is("points") || tokens.get(at + 1).is("point") ? at + 2 : at + 1;
    }
    if (token.is("per") && (tokens.get(at + 1).is("cent") || tokens.get(at + 1).is("centum"))) {
      return tokens.get(at + 2).is(".") && !tokens.get(at + 3).capitalised() ? at + 3 : at + 2;
    }
    boolean points = tokens.get(at + 1).is("points") || tokens.get(at + 1).is("point");
    return (token.is("percentage") || token.is("basis")) && points ? at + 2 : -1;
  }

  private boolean points(int at) {
    return tokens.get(at + 1).is("points") || tokens.get(at + 1).is("point");
  }

  private Typed.Per per(int at) {
    int start = tokens.get(at).is(",") ? at + 1 : at;
    Token token = tokens.get(start);
    Token next = tokens.get(start + 1);
    if (token.is("pa") || token.is("annually") || token.is("yearly") || token.is("annual")) {
      return Typed.Per.YEAR;
    }
    if (token.is("monthly")) {
      return Typed.Per.MONTH;
    }
    boolean each =
        token.is("per") || token.is("a") || token.is("each") || token.is("by") || token.is("/");
    if (!each) {
      return Typed.Per.UNSAID;
    }
    boolean year = next.is("annum") || next.is("year") || next.is("anum");
    return year ? Typed.Per.YEAR : next.is("month") ? Typed.Per.MONTH : Typed.Per.UNSAID;
  }

  private int perEnd(int at) {
    int start = tokens.get(at).is(",") ? at + 1 : at;
    Token token = tokens.get(start);
    boolean two =
        token.is("per") || token.is("a") || token.is("each") || token.is("by") || token.is("/");
    return two ? start + 2 : start + 1;
  }
}
