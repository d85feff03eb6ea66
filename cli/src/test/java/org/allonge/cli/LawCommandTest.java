package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code allonge law}. */
class LawCommandTest {
  private static final String CEILINGS =
      "state,class,purpose,maker,from_amount,to_amount,formula,flat,margin,index,reference,cap,"
          + "valid_from,valid_to,seen_from,citation,confidence,checked\n";

  @TempDir private Path temporary = Path.of("");

  private static Run rate(String options) {
    return Run.of((Object[]) ("law rate " + options).split(" "));
  }

  /** Cal. Const. art. XV sec. 1(2): 5% and 2.25% on 25 January 2003 are less than 10%. */
  @Test
  void californiaOnTheDayOfTheExample() {
    String out = rate("--state CA --on 2003-02-07 --purpose business").answered().out();
    assertThat(out)
        .startsWith("Highest lawful rate: 10%")
        .contains("greater of 10% and 5% + 2.25%")
        .contains("Cal. Const. art. XV sec. 1(2)")
        .contains("--aggregate SUM --relationship yes|no")
        .containsOnlyOnce("not legal");
  }

  /** The examples of the research: 12% in January 1990, 11.25% from August 2006 to August 2007. */
  @ParameterizedTest
  @CsvSource({
    "1990-01-15, 0.12",
    "2006-08-01, 0.1125",
    "2007-08-31, 0.1125",
    "2003-02-07, 0.1",
  })
  void californiasCeilingOfOtherMonths(String day, String rate) {
    JsonNode answer = rate("--state CA --on " + day + " --json").json().get("answer");
    assertThat(answer.get("kind").asString()).isEqualTo("ceiling");
    assertThat(answer.get("rate").asString()).isEqualTo(rate);
  }

  @Test
  void aStateGoesByCodeOrName() {
    for (String state : List.of("ca", "California", "CA")) {
      JsonNode question = rate("--state " + state + " --on 2003-02-07 --json").json();
      assertThat(question.get("question").get("state").asString()).isEqualTo("CA");
    }
  }

  @Test
  void theLoanMayBeOfAnotherDay() {
    String options = "--state CA --on 2007-10-01 --funded 2007-09-03 --json";
    assertThat(rate(options).json().get("answer").get("rate").asString()).isEqualTo("0.1075");
  }

  @Test
  void aNoteGivesItsFactsAndOptionsChangeThem() {
    JsonNode plain = Run.of("law", "rate", "--note", Samples.NOTE, "--json").json();
    assertThat(plain.get("question").get("state").asString()).isEqualTo("CA");
    assertThat(plain.get("question").get("on").asString()).isEqualTo("2003-02-07");
    assertThat(plain.get("question").get("facts").get("amount").asString()).startsWith("250000");
    assertThat(plain.get("answer").get("rate").asString()).isEqualTo("0.1");
    JsonNode agreed = Run.of("law", "rate", "--note", Samples.TERMS, "--json").json();
    assertThat(agreed.get("answer")).isEqualTo(plain.get("answer"));
    JsonNode sister =
        Run.of(
                "law",
                "rate",
                "--note",
                Samples.NOTE,
                "--aggregate",
                "$500,000",
                "--relationship",
                "yes",
                "--json")
            .json();
    assertThat(sister.get("answer").get("kind").asString()).isEqualTo("no-ceiling");
    assertThat(sister.get("applied").get(0).get("id").asString())
        .isEqualTo("indebtedness-of-300000");
    assertThat(sister.get("fallbacks")).hasSize(3);
  }

  @Test
  void whatIsUnknownOrTooEarlyIsAnAnswer() {
    assertThat(rate("--state ZZ --on 2003-02-07").answered().out()).contains("no data for ZZ");
    assertThat(rate("--state CA --on 1980-01-01").answered().out())
        .contains("no data before 1989-02-24");
    assertThat(rate("--state DE --on 2020-01-01").answered().out())
        .startsWith("Highest lawful rate: needs an index")
        .contains("needs Federal Reserve discount rate on");
    JsonNode newYork = rate("--state NY --on 2020-01-01 --json").json().get("answer");
    assertThat(newYork.get("kind").asString()).isEqualTo("depends");
    assertThat(newYork.get("branches").get(0).get("condition").asString())
        .isEqualTo("a natural person as maker, a principal of at most $249,999.99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          law rate --on 2003-02-07                              ; --state
          law rate --state CA                                   ; --on
          law rate --state CA --on 2003-02-07 --purpose fun     ; --purpose
          law rate --state CA --on 2003-02-07 --lender uncle    ; --lender
          law rate --state CA --on 2003-02-07 --amount much     ; --amount
          law rate --state CA --on 2003-02-07 --fact colour=red ; --fact
          law rates                                             ; rate|states|table
          law table stars                                       ; NAME
          """)
  void aQuestionThatIsNotRightIsRefused(String line, String place) {
    Run run = Run.of((Object[]) (line.strip() + " --json").split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.problem().get("path").asString()).isEqualTo(place);
  }

  @Test
  void everyStateIsInTheTableOfStates() {
    assertThat(Run.of("law", "states").answered().out()).contains("WY").contains("not legal");
    assertThat(Run.of("law", "states", "--json").json().get("states")).hasSize(51);
  }

  @ParameterizedTest
  @CsvSource({
    "prime-rate, 100",
    "frbsf-discount-rate, 97",
    "states, 51",
    "usury-ceilings.csv, 112",
  })
  void aTableIsPrinted(String name, int rows) {
    assertThat(Run.of("law", "table", name, "--json").json().get("rows")).hasSize(rows);
    assertThat(Run.of("law", "table", name).answered().out()).contains(name.replace(".csv", "@"));
  }

  @Test
  void anOwnTableGoesFirstAndIsNamed() throws IOException {
    Path own = temporary.resolve("counsel.csv");
    Files.writeString(
        own,
        CEILINGS
            + "CA,civil,business,any,,,flat,0.07,,,,,2003-01-01,,2003-01-01,Counsel,medium,"
            + "2026-11-24\n");
    Object[] words = {"law", "rate", "--note", Samples.NOTE, "--law", own, "--json"};
    JsonNode answer = Run.of(words).json();
    assertThat(answer.get("answer").get("rate").asString()).isEqualTo("0.07");
    assertThat(answer.get("tables").get(0).asString())
        .matches("usury-ceilings@[0-9a-f]{12}\\+counsel@[0-9a-f]{12}");
    for (String command : List.of("read", "lint")) {
      assertThat(Run.of(command, Samples.NOTE, "--law", own).out()).contains("rate-above-ceiling");
    }
    assertThat(Run.of("explain", Samples.NOTE, "--on", "2003-10-08", "--law", own).answered().out())
        .contains("7%");
  }

  @Test
  void anErrorInAnOwnTableIsRefusedWithItsPlace() throws IOException {
    Path own = temporary.resolve("own.csv");
    Files.writeString(
        own, CEILINGS + "CA,civil,business,any,,,flat,7,,,,,2003-01-01,,2003-01-01,C,high,2026\n");
    Run run = Run.of("law", "rate", "--note", Samples.NOTE, "--law", own, "--json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.problem().get("path").asString()).isEqualTo("own.csv:2:flat");
    assertThat(run.problem().get("remedy").asString()).isNotEmpty();
  }
}
