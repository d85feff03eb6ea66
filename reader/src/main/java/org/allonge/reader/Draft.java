package org.allonge.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading in the making. */
final class Draft {
  private final Sheet sheet;
  private final Map<String, ReadField> fields = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<NamedReading> readings = new ArrayList<>();

  Draft(Sheet sheet) {
    this.sheet = sheet;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  @Nullable ReadField get(String name) {
    return fields.get(name);
  }

  /** The value's words, or an empty string. */
  String text(String name) {
    ReadField field = fields.get(name);
    return field == null ? "" : field.value().toString();
  }

  boolean is(String name, String value) {
    return text(name).equals(value);
  }

  void high(String name, String value, int from, int to) {
    put(
        name,
        FieldValue.of(value),
        sheet.span(from, to),
        Confidence.HIGH,
        "said in these words",
        List.of());
  }

  void medium(String name, String value, int from, int to, String reason) {
    put(name, FieldValue.of(value), sheet.span(from, to), Confidence.MEDIUM, reason, List.of());
  }

  void flag(String name, int from, int to) {
    put(
        name,
        new FieldValue.Flag(true),
        sheet.span(from, to),
        Confidence.HIGH,
        "said in these words",
        List.of());
  }

  void put(
      String name,
      FieldValue value,
      Span span,
      Confidence confidence,
      String reason,
      List<ReadField.Rival> rivals) {
    String words = sheet.document().words(span);
    boolean slips = confidence == Confidence.HIGH && sheet.repaired(span);
    Confidence sure = slips ? Confidence.MEDIUM : confidence;
    String why = slips ? reason + "; slips of a scan were set right in them" : reason;
    fields.putIfAbsent(name, scanned(new ReadField(name, value, words, span, sure, why, rivals)));
  }

  /** What was read from a picture may be misread, however plain the words are. */
  private ReadField scanned(ReadField field) {
    if (!sheet.document().scanned() || field.confidence() != Confidence.HIGH) {
      return field;
    }
    return new ReadField(
        field.name(),
        field.value(),
        field.text(),
        field.span(),
        Confidence.MEDIUM,
        field.reason() + "; the words were read from a picture",
        field.rivals());
  }

  /** Takes a value back, as though it had not been read. */
  void drop(String name) {
    fields.remove(name);
  }

  /** Leaves a value standing, but no longer as certain. */
  void doubt(String name, String why) {
    ReadField field = fields.get(name);
    if (field != null && field.confidence() == Confidence.HIGH) {
      fields.put(
          name,
          new ReadField(
              name,
              field.value(),
              field.text(),
              field.span(),
              Confidence.MEDIUM,
              field.reason() + "; " + why,
              field.rivals()));
    }
  }

  void find(FindingKind kind, String message, List<Span> spans) {
    Finding finding = new Finding(kind.id(), kind.severity(), message, spans, kind.authority());
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  void name(NamedReading reading) {
    readings.add(reading);
  }

  String words(int from, int to) {
    return sheet.words(from, to);
  }

  Span span(int from, int to) {
    return sheet.span(from, to);
  }

  Map<String, ReadField> fields() {
    return fields;
  }

  List<Finding> findings() {
    return findings;
  }

  List<NamedReading> readings() {
    return readings;
  }
}
