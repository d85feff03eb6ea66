package org.allonge.reader.draft;

import org.allonge.note.Execution.Signatory;

/** A note as one HTML page that a browser prints well. */
final class HtmlLayout {
  private static final String STYLE =
      """
      body { max-width: 42em; margin: 3em auto; padding: 0 1em; font: 1.05em/1.5 Georgia, serif; }
      h1 { text-align: center; font-size: 1.3em; letter-spacing: 0.08em; }
      .head { display: flex; justify-content: space-between; }
      h2 { font-size: 1em; margin: 1.4em 0 0.3em; }
      p { margin: 0.3em 0; }
      .sign { margin: 3em 0 0 auto; width: 20em; max-width: 100%; overflow: hidden; break-inside: avoid; }
      .item { margin-left: 2em; }
      .closing { margin-top: 2em; }
      .line { margin-top: 2.5em; }
      """;

  private final StringBuilder out = new StringBuilder();

  private HtmlLayout() {}

  static String of(NoteText note) {
    HtmlLayout layout = new HtmlLayout();
    layout.head(note);
    for (int i = 0; i < note.clauses().size(); i++) {
      layout.clause(i + 1, note.clauses().get(i));
    }
    layout.signatures(note);
    return layout.out.append("</body>\n</html>\n").toString();
  }

  private void head(NoteText note) {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(note.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escape(note.title()))
        .append("</h1>\n<div class=\"head\">");
    paragraph("", note.amount());
    paragraph("", note.date());
    out.append("</div>\n");
  }

  private void paragraph(String style, String text) {
    out.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
    out.append(escape(text)).append("</p>\n");
  }

  private void clause(int number, Clause clause) {
    out.append("<h2>").append(number).append(". ").append(escape(clause.heading()));
    out.append("</h2>\n");
    paragraph("", clause.paragraph());
    for (int item = 0; item < clause.items().size(); item++) {
      paragraph("item", clause.item(item));
    }
  }

  private void signatures(NoteText note) {
    paragraph("closing", note.closing());
    out.append("<div class=\"sign\">\n");
    for (String maker : note.makers()) {
      paragraph("", maker);
      if (note.signatories().isEmpty()) {
        paragraph("line", NoteText.RULE);
      }
    }
    for (Signatory signatory : note.signatories()) {
      NoteText.block(signatory).forEach(line -> paragraph("", line));
    }
    out.append("</div>\n");
  }

  /** Text between tags, or in an attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
