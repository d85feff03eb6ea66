package org.allonge.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.allonge.note.Refused;
import org.allonge.note.Terms;

/**
 * What a document says: its terms with the words they rest on, what is amiss, and what is left
 * open.
 *
 * @param document the text that every span counts in
 * @param kind what kind of paper it is
 * @param fields the terms by name, in a fixed order; a term that is not stated is absent
 * @param findings what a careful reader would raise, in the order of the passes
 * @param readings the choices that the words leave open
 */
public record Reading(
    Document document,
    NoteKind kind,
    SequencedMap<String, ReadField> fields,
    List<Finding> findings,
    List<NamedReading> readings) {
  public Reading {
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    findings = List.copyOf(findings);
    readings = List.copyOf(readings);
  }

  /** A field by name. */
  public Optional<ReadField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** A field's value as words, or empty where the field is absent. */
  public Optional<String> value(String name) {
    return field(name).map(field -> field.value().toString());
  }

  /**
   * The terms that an account can be kept by, with the words they rest on. What the words leave
   * open stays open.
   *
   * @throws Refused with every term that is missing, contradicted or not expressible, its place and
   *     what to do
   */
  public Terms terms() {
    return Agreement.of(this);
  }
}
