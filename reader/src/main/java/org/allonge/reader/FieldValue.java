package org.allonge.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The value of a read field, in the forms that the field table fixes: words, a whole number, true,
 * or named parts.
 */
public sealed interface FieldValue {
  /** Words, an ISO date, or a decimal written as a string. */
  record Text(String value) implements FieldValue {
    @Override
    public String toString() {
      return value;
    }
  }

  /** A whole number, such as days of grace. */
  record Whole(long value) implements FieldValue {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** Something that the note says, such as a usury savings clause. */
  record Flag(boolean value) implements FieldValue {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** Named parts in a fixed order, such as an option to extend: by whom, to when, before when. */
  record Parts(SequencedMap<String, FieldValue> parts) implements FieldValue {
    public Parts {
      parts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parts));
    }

    @Override
    public String toString() {
      return parts.entrySet().stream().map(Parts::show).collect(Collectors.joining(", "));
    }

    private static String show(Map.Entry<String, FieldValue> entry) {
      return entry.getKey() + " " + entry.getValue();
    }
  }

  /** Several values in the document's order, such as the items of the collateral. */
  record Items(List<FieldValue> items) implements FieldValue {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return items.stream().map(FieldValue::toString).collect(Collectors.joining("; "));
    }
  }

  /** Shorthand for {@link Text}. */
  static FieldValue of(String text) {
    return new Text(text);
  }
}
