package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allonge.note.Security;
import org.jspecify.annotations.Nullable;

/** The part of an agreement that says what secures the note. */
final class Collaterals {
  private final Agreement agreement;

  Collaterals(Agreement agreement) {
    this.agreement = agreement;
  }

  Security read() {
    List<Security.Collateral> items = new ArrayList<>();
    String collateral = agreement.value("collateral").orElse("");
    if (agreement.structured("collateral_items").orElse(null) instanceof FieldValue.Items list) {
      for (FieldValue item : list.items()) {
        if (item instanceof FieldValue.Parts parts) {
          items.add(item(parts.parts()));
        }
      }
    } else if (!collateral.isEmpty() && !collateral.startsWith("none")) {
      items.add(
          new Security.Collateral.Described(
              collateral, List.of(), agreement.value("collateral_cap").orElse(null)));
    }
    return new Security(items, agreement.value("subordination").orElse(null));
  }

  private static Security.Collateral item(Map<String, FieldValue> parts) {
    String condition = text(parts, "condition");
    List<String> conditions = condition == null ? List.of() : List.of(condition);
    String cap = text(parts, "cap");
    if ("shares".equals(text(parts, "kind"))) {
      long count = parts.get("count") instanceof FieldValue.Whole whole ? whole.value() : 0;
      return new Security.Collateral.Shares(count, text(parts, "issuer"), conditions, cap);
    }
    return new Security.Collateral.AllAssets(conditions, cap);
  }

  private static @Nullable String text(Map<String, FieldValue> parts, String name) {
    FieldValue value = parts.get(name);
    return value == null ? null : value.toString();
  }
}
