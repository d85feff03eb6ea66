package org.allonge.reader;

import java.util.List;

/**
 * One term as read: its value, the exact words it rests on, and how sure the reader is.
 *
 * @param name the field's name, as in the table of fields
 * @param value the value, in the form fixed for the field
 * @param text exactly the document's characters from {@code span.start()} to {@code span.end()}
 * @param span where those words stand
 * @param confidence high, medium or low
 * @param reason why that confidence, in plain words
 * @param rivals other values that were considered, best first; empty where there was none
 */
public record ReadField(
    String name,
    FieldValue value,
    String text,
    Span span,
    Confidence confidence,
    String reason,
    List<Rival> rivals) {
  public ReadField {
    rivals = List.copyOf(rivals);
  }

  /**
   * A value that was considered and not taken.
   *
   * @param value the other value
   * @param span where it stands
   * @param reason why it was not taken
   */
  public record Rival(String value, Span span, String reason) {}
}
