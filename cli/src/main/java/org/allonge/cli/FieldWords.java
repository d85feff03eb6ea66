package org.allonge.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.allonge.note.Rate;
import org.allonge.reader.FieldValue;
import org.allonge.reader.ReadField;

/** Fields of a reading as people read them: a label, and the value without its JSON form. */
final class FieldWords {
  private static final List<String> RATES = List.of("rate", "default_rate");
  private static final List<String> AMOUNTS =
      List.of("principal", "amended_principal", "current_balance", "payment_amount");
  private static final String DECIMAL = "[0-9]+(\\.[0-9]+)?";

  /** Fields that say in parts what another field says in words. */
  private static final List<String> PARTS =
      List.of("collateral_items", "signatories", "signatory_name", "signatory_title");

  private FieldWords() {}

  /** Whether a field is there for programs, and another one tells a person the same. */
  static boolean isForPrograms(String name) {
    return PARTS.contains(name);
  }

  /** {@code maker_entity} is {@code Maker entity}. */
  static String label(String name) {
    return switch (name) {
      case "payee_place" -> "Place of payment";
      case "payment_kind" -> "Instalments";
      case "non_waiver" -> "Non-waiver";
      case "attorneys_fees" -> "Attorneys' fees";
      default ->
          name.startsWith("terms.")
              ? place(name)
              : spaced(name); // not sealed: the reader's table of fields grows
    };
  }

  /** Parts of the terms that have no field of their own are told by their name in the terms. */
  private static String place(String name) {
    return spaced(name.substring(name.lastIndexOf('.') + 1)) + ", in full";
  }

  private static String spaced(String name) {
    String words = name.replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String value(ReadField field) {
    String said = words(field.value());
    String plain = said.isEmpty() ? "yes" : said; // said, and in no part of it more
    if (!plain.matches(DECIMAL)) {
      return plain;
    }
    if (RATES.contains(field.name())) {
      return Rate.of(plain).percent();
    }
    return AMOUNTS.contains(field.name()) ? Amounts.grouped(plain) : plain;
  }

  /** A named part; nothing for what is not so, or an empty list. */
  private static String part(String name, FieldValue value) {
    if (value instanceof FieldValue.Flag flag) {
      return flag.value() ? name : "";
    }
    String words = words(value);
    return words.isEmpty() ? "" : name + " " + words;
  }

  private static String words(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> text.value().replace('_', ' ');
      case FieldValue.Whole whole -> Long.toString(whole.value());
      case FieldValue.Flag flag -> flag.value() ? "yes" : "no";
      case FieldValue.Parts parts ->
          parts.parts().entrySet().stream()
              .map(part -> part(part.getKey().replace('_', ' '), part.getValue()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      case FieldValue.Items items ->
          items.items().stream().map(FieldWords::words).collect(Collectors.joining("; "));
    };
  }
}
