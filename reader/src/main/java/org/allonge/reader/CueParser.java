package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;

/** Reads the small language of cues. */
final class CueParser {
  private final String pattern;
  private int at;

  CueParser(String pattern) {
    this.pattern = pattern;
  }

  CueNode parse() {
    CueNode all = ways();
    if (at < pattern.length()) {
      throw new IllegalArgumentException("cue '" + pattern + "': nothing was expected at " + at);
    }
    return all;
  }

  /** row ( '|' row )* where the bar stands inside a group. */
  private CueNode ways() {
    List<CueNode> ways = new ArrayList<>();
    ways.add(row());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      ways.add(row());
    }
    return ways.size() == 1 ? ways.getFirst() : new CueNode.Either(List.copyOf(ways));
  }

  private CueNode row() {
    List<CueNode> parts = new ArrayList<>();
    while (true) {
      blanks();
      if (at >= pattern.length() || pattern.charAt(at) == ')' || pattern.charAt(at) == '|') {
        return new CueNode.Row(List.copyOf(parts));
      }
      parts.add(maybe(item()));
    }
  }

  private CueNode maybe(CueNode part) {
    if (at < pattern.length() && pattern.charAt(at) == '?') {
      at++;
      return new CueNode.Maybe(part);
    }
    return part;
  }

  private CueNode item() {
    char c = pattern.charAt(at);
    if (c == '(') {
      at++;
      CueNode group = ways();
      if (at >= pattern.length()) {
        throw new IllegalArgumentException("cue '" + pattern + "': a group is not closed");
      }
      at++;
      return group;
    }
    if (c == '<') {
      int end = pattern.indexOf('>', at);
      String name = pattern.substring(at + 1, end);
      at = end + 1;
      return new CueNode.Slot(slot(name));
    }
    return c == '.' ? gap() : words();
  }

  private CueNode gap() {
    at += 2;
    int digits = at;
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      at++;
    }
    return new CueNode.Gap(at == digits ? 6 : Integer.parseInt(pattern.substring(digits, at)));
  }

  /** word ( '|' word )*, bound closer than the blanks around it. */
  private CueNode words() {
    List<CueNode> ways = new ArrayList<>();
    while (true) {
      int start = at;
      while (at < pattern.length() && " |()?*".indexOf(pattern.charAt(at)) < 0) {
        at++;
      }
      String word = pattern.substring(start, at);
      boolean prefix = at < pattern.length() && pattern.charAt(at) == '*';
      at += prefix ? 1 : 0;
      ways.add(new CueNode.Word(word, prefix));
      boolean more =
          at + 1 < pattern.length()
              && pattern.charAt(at) == '|'
              && Character.isLetterOrDigit(pattern.charAt(at + 1));
      if (!more) {
        return ways.size() == 1 ? ways.getFirst() : new CueNode.Either(List.copyOf(ways));
      }
      at++;
    }
  }

  private Class<? extends Typed> slot(String name) {
    return switch (name) {
      case "money" -> Typed.Amount.class;
      case "date" -> Typed.Day.class;
      case "percent" -> Typed.Percent.class;
      case "length" -> Typed.Length.class;
      case "count" -> Typed.Count.class;
      case "monthday" -> Typed.DayOfMonth.class;
      case "yeardays" -> Typed.YearDays.class;
      case "month" -> Typed.MonthOfYear.class;
      default ->
          throw new IllegalArgumentException(
              "cue '" + pattern + "': no kind of span is called " + name);
    };
  }

  private void blanks() {
    while (at < pattern.length() && pattern.charAt(at) == ' ') {
      at++;
    }
  }
}
