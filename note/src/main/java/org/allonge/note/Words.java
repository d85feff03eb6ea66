package org.allonge.note;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the note on which its terms rest, by the name of the field as a reading reports it
 * ({@code rate}, {@code maturity_date}, ...). Empty for terms that nobody read from a document.
 */
public record Words(SortedMap<String, Quote> quotes) {
  /** No words at all. */
  public static final Words NONE = new Words(new TreeMap<>());

  /** Copies the map in natural order. */
  public Words {
    quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
  }

  /** The words by a plain map. */
  public static Words of(Map<String, Quote> quotes) {
    return new Words(new TreeMap<>(quotes));
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
