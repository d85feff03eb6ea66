package org.allonge.cli;

import java.util.function.UnaryOperator;

/** Text for a person in the making: headings, paragraphs and tables, none wider than the page. */
final class Sheet {
  private static final int INDENT = 2;

  private final Page page;
  private final StringBuilder out = new StringBuilder();

  Sheet(Page page) {
    this.page = page;
  }

  /** The first line: what this is, and on the right what holds for all of it. */
  Sheet title(String left, String right) {
    int gap = page.width() - Wrap.length(left) - Wrap.length(right);
    if (right.isEmpty() || gap < INDENT) {
      Wrap.lines(left, page.width()).forEach(l -> line(page.bold(l)));
      Wrap.lines(right, page.width()).stream().filter(l -> !l.isEmpty()).forEach(this::line);
      return this;
    }
    return line(page.bold(left) + " ".repeat(gap) + page.dim(right));
  }

  /** A heading, with an empty line before it. */
  Sheet heading(String text) {
    line("");
    Wrap.lines(text, page.width()).forEach(l -> line(page.bold(l)));
    return this;
  }

  /** A paragraph. */
  Sheet text(String text) {
    return text(text, INDENT);
  }

  /** A paragraph behind an indent. */
  Sheet text(String text, int indent) {
    return text(text, indent, UnaryOperator.identity());
  }

  /** A paragraph behind an indent, its lines in a style of the page. */
  Sheet text(String text, int indent, UnaryOperator<String> style) {
    Wrap.lines(text, page.prose() - indent).forEach(l -> line(" ".repeat(indent) + style.apply(l)));
    return this;
  }

  /** Words of a document in one line, cut to the width of the page. */
  Sheet quote(String words, int indent) {
    return quote("", words, indent);
  }

  /** The same behind their place. */
  Sheet quote(String place, String words, int indent) {
    String quoted = Wrap.quoted(words, page.width() - indent - Wrap.length(place));
    return line(" ".repeat(indent) + page.dim(place + quoted));
  }

  /** A paragraph whose first line begins with a mark and whose others stand below its text. */
  Sheet item(String mark, String text) {
    int indent = INDENT + Wrap.length(mark) + 1;
    String before = " ".repeat(INDENT) + mark + " ";
    for (String line : Wrap.lines(text, page.prose() - indent)) {
      line(before + line);
      before = " ".repeat(indent);
    }
    return this;
  }

  Sheet table(Table table) {
    return table(table, INDENT);
  }

  Sheet table(Table table, int indent) {
    table.lines(page, indent).forEach(this::line);
    return this;
  }

  /** A line as it is. */
  Sheet line(String text) {
    out.append(text).append('\n');
    return this;
  }

  Page page() {
    return page;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
