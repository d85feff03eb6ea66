package org.allonge.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of the terms in the form in which terms are stored, in the making: what has no value is
 * left out.
 */
final class TermForm {
  private final SequencedMap<String, FieldValue> parts = new LinkedHashMap<>();

  static TermForm of(String kind) {
    return new TermForm().text("kind", kind);
  }

  TermForm text(String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, FieldValue.of(value.toString()));
    }
    return this;
  }

  TermForm whole(String name, long value) {
    parts.put(name, new FieldValue.Whole(value));
    return this;
  }

  TermForm flag(String name, boolean value) {
    parts.put(name, new FieldValue.Flag(value));
    return this;
  }

  TermForm form(String name, TermForm value) {
    parts.put(name, value.value());
    return this;
  }

  TermForm items(String name, List<? extends FieldValue> values) {
    parts.put(name, new FieldValue.Items(List.copyOf(values)));
    return this;
  }

  /** Adds every part of another form. */
  TermForm all(TermForm other) {
    parts.putAll(other.parts);
    return this;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  FieldValue.Parts value() {
    return new FieldValue.Parts(parts);
  }
}
