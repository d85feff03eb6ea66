package org.allonge.reader.draft;

import java.util.List;

/**
 * One clause of a note.
 *
 * @param heading what it is about, in title case, without its number
 * @param sentences what it says, one paragraph to the eye; never empty
 * @param items what it lists, each on a line of its own after the sentences; usually empty
 */
public record Clause(String heading, List<String> sentences, List<String> items) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when there are no sentences
   */
  public Clause {
    sentences = List.copyOf(sentences);
    items = List.copyOf(items);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a clause without words: " + heading);
    }
  }

  Clause(String heading, List<String> sentences) {
    this(heading, sentences, List.of());
  }

  static Clause of(String heading, String... sentences) {
    return new Clause(heading, List.of(sentences));
  }

  /** Its sentences as one paragraph. */
  String paragraph() {
    return String.join(" ", sentences);
  }

  /** An item with its number: {@code (1)}. */
  String item(int index) {
    return "(" + (index + 1) + ") " + items.get(index);
  }
}
