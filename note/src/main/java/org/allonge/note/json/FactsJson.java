package org.allonge.note.json;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Refused;

/**
 * Facts as JSON: {@code {"facts": [{"date": "2003-03-01", "kind": "payment", "amount":
 * "1205.48"}]}}.
 *
 * <p>A fact without an id is f1, f2, ... by its position. A fact without {@code recorded_at} was
 * always known.
 */
public final class FactsJson {
  private FactsJson() {}

  /**
   * The facts that a document holds.
   *
   * @param currency the currency of the note; amounts are written without one
   * @throws Refused with the path of the first thing that is wrong
   */
  public static Facts read(String json, CurrencyUnit currency) {
    JsonIn document = JsonIn.parse(json).only("facts");
    List<JsonIn> items = document.get("facts").items();
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      facts.add(FactJson.read(items.get(i), "f" + (i + 1), currency));
    }
    return new Facts(facts);
  }
}
