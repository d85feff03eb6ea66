package org.allonge.reader;

import java.util.List;

/**
 * A choice between meanings that the text leaves open; the engine prices it, the reader only names
 * it.
 *
 * @param id the reading's id, such as {@code instalment-amount}
 * @param chosen the meaning taken by default
 * @param alternatives the other meanings, in a fixed order
 * @param question what the words leave open
 * @param authority what the default rests on
 * @param spans the words that it interprets; empty where the note is silent
 */
public record NamedReading(
    String id,
    String chosen,
    List<String> alternatives,
    String question,
    String authority,
    List<Span> spans) {
  public NamedReading {
    alternatives = List.copyOf(alternatives);
    spans = List.copyOf(spans);
  }
}
