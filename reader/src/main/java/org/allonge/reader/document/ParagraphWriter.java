package org.allonge.reader.document;

/**
 * Writes a document that is made of paragraphs: each is numbered, and a blank line stands between
 * two.
 */
final class ParagraphWriter {
  /** Between the cells of a table's row. */
  private static final String GAP = "    ";

  private final TextWriter out;
  private final Source source;
  private final StringBuilder paragraph = new StringBuilder();
  private int number;
  private boolean inRow;
  private boolean afterRow;

  ParagraphWriter(Source source) {
    this.source = source;
    this.out = new TextWriter(source);
  }

  void text(String words) {
    if (paragraph.length() + words.length() > source.limits().characters()) {
      throw Refusal.tooManyCharacters(source.name(), source.limits().characters());
    }
    paragraph.append(words);
  }

  /** Text whose blanks and line ends mean one blank, as in HTML; those that do not break stay. */
  void flowing(String words) {
    StringBuilder flowing = new StringBuilder();
    boolean blank = paragraph.isEmpty() || isBlank(paragraph.charAt(paragraph.length() - 1));
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean collapses = isBlank(c);
      if (!collapses || !blank) {
        flowing.append(collapses ? ' ' : c);
      }
      blank = collapses;
    }
    text(flowing.toString());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  void startRow() {
    end();
    inRow = true;
  }

  void endCell() {
    if (!paragraph.isEmpty() && !paragraph.toString().isBlank()) {
      text(GAP);
    }
  }

  void endRow() {
    inRow = false;
    end(true);
  }

  /** Ends the paragraph; within a table's row the row goes on. */
  void end() {
    if (inRow) {
      boolean open = !paragraph.isEmpty() && !isBlank(paragraph.charAt(paragraph.length() - 1));
      text(open ? " " : "");
    } else {
      end(false);
    }
  }

  private void end(boolean row) {
    String words = paragraph.toString().replace('\u00a0', ' ').stripTrailing();
    paragraph.setLength(0);
    if (words.isBlank()) {
      return;
    }
    if (!out.isEmpty()) {
      out.write(row && afterRow ? "\n" : "\n\n");
    }
    out.write(words, new Place.InParagraph(++number));
    afterRow = row;
  }

  Extracted extracted(Format format, String encoding, boolean certain) {
    inRow = false;
    end(false);
    out.write("\n");
    return out.extracted(format, encoding, certain, false);
  }
}
