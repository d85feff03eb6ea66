package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Engine;
import org.allonge.engine.Totals;
import org.allonge.note.Facts;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.note.json.FactsJson;
import org.allonge.note.json.TermsJson;
import org.allonge.note.testing.SharedFolder;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.allonge.reader.draft.NoteText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The books of a note that was drafted and read are the books of its terms: on every worked case of
 * {@code golden/kinds}, with what happened in it, on the days that the case looks at.
 */
class DraftedAccountTest {
  private static final String PARTIES =
      """
      {"makers": [{"name": "Orla Penhaligon"}, {"name": "Idris Penhaligon"}],
       "payees": [{"name": "Ada Lindqvist"}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"charges", "days", "default", "early", "field", "kinds", "rates"})
  void theAccountsAgree(String family) throws IOException {
    String file =
        Files.readString(SharedFolder.projectRoot().resolve("golden/kinds/" + family + ".json"));
    JsonNode json = JsonMapper.shared().readTree(file);
    List<String> apart = new ArrayList<>();
    int compared = 0;
    for (JsonNode one : json.get("cases")) {
      ObjectNode note = (ObjectNode) JsonMapper.shared().readTree(PARTIES);
      note.setAll((ObjectNode) json.get("note"));
      note.setAll((ObjectNode) one.get("terms"));
      Terms terms = TermsJson.read(note.toString());
      Facts facts = FactsJson.read("{\"facts\":" + one.get("facts") + "}", terms.currency());
      String text = NoteText.of(terms).text();
      for (JsonNode expected : one.get("expect")) {
        LocalDate day = LocalDate.parse(expected.get("as_of").asString());
        String difference = difference(terms, text, facts, day);
        compared++;
        if (!difference.isEmpty()) {
          apart.add(one.get("name").asString() + ", " + day + ": " + difference + "\n" + text);
        }
      }
    }
    assertThat(compared).isPositive();
    assertThat(apart).isEmpty();
  }

  private static String difference(Terms terms, String text, Facts facts, LocalDate day) {
    List<Long> drafted = figures(terms, facts, day);
    try {
      Terms read = new Reader().read(Document.ofText("draft.txt", text)).terms();
      List<Long> found = figures(read, facts, day);
      return found.equals(drafted) ? "" : drafted + " by the terms, " + found + " as read";
    } catch (Refused refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static List<Long> figures(Terms terms, Facts facts, LocalDate day) {
    Totals totals = Engine.of(terms).totals(facts).on(day.toEpochDay());
    return List.of(
        totals.principal(),
        totals.interestPostedUnpaid(),
        totals.interestAccruedSince(),
        totals.costsAndCharges(),
        totals.unappliedCredit(),
        totals.premium(),
        totals.perDiem(),
        totals.payoff());
  }
}
