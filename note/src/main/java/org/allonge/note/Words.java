package org.allonge.note;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the note on which its terms rest, by the name of the field as a reading reports it
 * ({@code rate}, {@code maturity_date}, ...), and who said that they were read rightly. Empty for
 * terms that nobody read from a document.
 *
 * @param quotes the words by field, in natural order
 * @param confirmations what people said of fields, in the order in which they said it
 */
public record Words(SortedMap<String, Quote> quotes, List<Confirmation> confirmations) {
  /** No words at all. */
  public static final Words NONE = new Words(new TreeMap<>(), List.of());

  /** Copies both, the map in natural order. */
  public Words {
    quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
    confirmations = List.copyOf(confirmations);
  }

  /** The words by a plain map; nobody has confirmed them. */
  public static Words of(Map<String, Quote> quotes) {
    return new Words(new TreeMap<>(quotes), List.of());
  }

  /** The same words, with what people said of them. */
  public Words confirmed(List<Confirmation> said) {
    return new Words(quotes, said);
  }

  /** The words of one field, if they are known. */
  public Optional<Quote> of(String field) {
    return Optional.ofNullable(quotes.get(field));
  }

  /**
   * A stretch of a document.
   *
   * @param text the exact characters
   * @param start UTF-16 offset of the first, inclusive
   * @param end UTF-16 offset after the last, exclusive
   */
  public record Quote(String text, int start, int end) {}
}
