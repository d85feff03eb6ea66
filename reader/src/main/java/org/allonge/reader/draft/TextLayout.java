package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Execution.Signatory;

/** A note in plain text: a page of 80 columns, numbered clauses, a block to sign. */
final class TextLayout {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final NoteText note;
  private final List<String> lines = new ArrayList<>();

  private TextLayout(NoteText note) {
    this.note = note;
  }

  static String of(NoteText note) {
    TextLayout layout = new TextLayout(note);
    layout.head();
    layout.clauses();
    layout.signatures();
    return String.join("\n", layout.lines) + "\n";
  }

  private void head() {
    lines.add(" ".repeat((WIDTH - note.title().length()) / 2) + note.title());
    lines.add("");
    lines.add(spread(note.amount(), note.date()));
  }

  private static String spread(String left, String right) {
    return left + " ".repeat(Math.max(2, WIDTH - left.length() - right.length())) + right;
  }

  private void clauses() {
    for (int i = 0; i < note.clauses().size(); i++) {
      Clause clause = note.clauses().get(i);
      lines.add("");
      lines.add((i + 1) + ". " + clause.heading());
      lines.add("");
      wrap(clause.paragraph(), INDENT);
      for (int item = 0; item < clause.items().size(); item++) {
        lines.add("");
        wrap(clause.item(item), INDENT + INDENT);
      }
    }
  }

  private void wrap(String text, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      boolean full = line.length() + 1 + word.length() > WIDTH;
      if (full && !line.toString().isBlank()) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private void signatures() {
    lines.add("");
    wrap(note.closing(), INDENT);
    for (String maker : note.makers()) {
      lines.add("");
      right(maker);
      if (note.signatories().isEmpty()) {
        lines.add("");
        right(NoteText.RULE);
      }
    }
    note.signatories().forEach(this::signatory);
  }

  private void signatory(Signatory signatory) {
    lines.add("");
    NoteText.block(signatory).forEach(this::right);
  }

  private void right(String text) {
    lines.add(" ".repeat(WIDTH / 2) + text);
  }
}
