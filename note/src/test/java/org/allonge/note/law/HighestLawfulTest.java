package org.allonge.note.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.allonge.note.Problem;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.Refused;
import org.allonge.note.SourceConfidence;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The highest lawful rate of every state, and what it turns on. */
class HighestLawfulTest {
  private static final LawTables LAW = LawTables.bundled();
  private static final LocalDate NOW = LocalDate.of(2026, 11, 23);
  private static final LocalDate SEED = LocalDate.of(2003, 2, 7);

  private static LawFacts facts(String text) {
    LawFacts facts = LawFacts.NONE;
    for (String each : text == null || text.isBlank() ? new String[0] : text.split(" ")) {
      String[] parts = each.split("=");
      LawFact fact =
          List.of(LawFact.values()).stream()
              .filter(f -> f.id().equals(parts[0]))
              .findFirst()
              .orElseThrow();
      facts = facts.with(fact, parts[1]);
    }
    return facts;
  }

  private static LawAnswer ask(String state, LocalDate day, Purpose purpose, String facts) {
    return LAW.highestLawful(new LawQuestion(state, day, day, purpose, facts(facts)));
  }

  private static String shown(LawOutcome outcome) {
    return switch (outcome) {
      case LawOutcome.Limit l -> l.rate().percent();
      case LawOutcome.NoLimit n -> "none";
      case LawOutcome.OtherRule o -> "other";
      case LawOutcome.NeedsIndex n -> "needs " + n.index() + " on " + n.on();
      case LawOutcome.Depends d -> "depends";
      case LawOutcome.NoData n -> "no data";
    };
  }

  /** Cases out of the statutes, each with its source: state-ceilings.csv. */
  @ParameterizedTest
  @CsvFileSource(resources = "state-ceilings.csv", numLinesToSkip = 1)
  void aStatesCeiling(
      String state, String purpose, LocalDate day, String facts, String expected, String source) {
    Purpose use = purpose.equals("personal") ? Purpose.PERSONAL : Purpose.BUSINESS;
    LawOutcome outcome = ask(state, day, use, facts).outcome();
    assertThat(shown(outcome)).isEqualTo(expected);
    assertThat(outcome.basisIfAny().orElseThrow().citations().getFirst()).isEqualTo(source);
  }

  /** No state that the research supports well is without a case. */
  @Test
  void everyStateOfHighConfidenceHasACase() throws IOException {
    TreeSet<String> cases = new TreeSet<>();
    String table = resource("state-ceilings.csv");
    table.lines().skip(1).forEach(line -> cases.add(line.substring(0, 2)));
    List<String> lines = Files.readAllLines(SharedFolder.require("law/usury-by-state.csv"));
    for (String line : lines.subList(1, lines.size())) {
      if (line.endsWith(",high")) {
        assertThat(cases).contains(line.substring(0, 2));
      }
    }
    assertThat(cases).hasSizeGreaterThan(40);
    SharedFolder.ran("law/usury-by-state.csv");
  }

  private static String resource(String name) throws IOException {
    try (var in = HighestLawfulTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyStateIsThere() {
    assertThat(LAW.states()).hasSize(51);
    assertThat(LAW.byState()).hasSize(51).allMatch(s -> !s.ceilings().isEmpty());
  }

  /** Corp. Code 25118 and its neighbours: the facts of the seed and its sister note. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          amount=250000.00;                                       10%;  true
          amount=250000.00 aggregate=500000.00;                   10%;  true
          amount=250000.00 aggregate=500000.00 relationship=yes;  none; false
          amount=250000.00 aggregate=500000.00 relationship=no;   10%;  false
          amount=250000.00 aggregate=299999.99 relationship=yes;  10%;  false
          amount=300000.00 relationship=yes;                      none; false
          issuer-assets=2000000.00 relationship=yes;              none; false
          issuer-assets=1999999.99 relationship=yes;              10%;  true
          lender=bank;                                            none; false
          lender=person;                                          10%;  true
          broker-arranged=yes real-property=yes;                  none; false
          broker-arranged=yes real-property=no;                   10%;  true
          """)
  void anExemptionChangesTheAnswer(String facts, String expected, boolean asked) {
    LawAnswer answer = ask("CA", SEED, Purpose.BUSINESS, facts);
    assertThat(shown(answer.outcome())).isEqualTo(expected);
    assertThat(answer.open().stream().anyMatch(o -> o.exemption().id().startsWith("indebt")))
        .isEqualTo(asked);
  }

  @Test
  void withoutACeilingTheLegalRatesAreReadings() {
    LawAnswer answer = ask("CA", SEED, Purpose.BUSINESS, "amount=300000.00 relationship=yes");
    assertThat(answer.applied()).extracting(Exemption::id).contains("indebtedness-of-300000");
    assertThat(answer.fallbacks())
        .extracting(f -> f.kind().id() + " " + shown(f.outcome()))
        .containsExactly("no-written-rate 7%", "after-breach 10%", "judgment 10%");
  }

  @Test
  void anOpenFactNamesWhatWouldTellIt() {
    LawAnswer answer = ask("CA", SEED, Purpose.BUSINESS, "amount=250000.00");
    assertThat(answer.open())
        .filteredOn(o -> o.exemption().id().equals("indebtedness-of-300000"))
        .singleElement()
        .satisfies(
            o -> assertThat(o.facts()).containsExactly(LawFact.AGGREGATE, LawFact.RELATIONSHIP));
  }

  @Test
  void whatIsNotToldLeavesBranches() {
    LawOutcome outcome = ask("NY", NOW, Purpose.PERSONAL, "").outcome();
    assertThat(outcome)
        .isInstanceOfSatisfying(
            LawOutcome.Depends.class,
            depends ->
                assertThat(depends.branches())
                    .extracting(b -> b.condition() + ": " + shown(b.outcome()))
                    .contains(
                        "a natural person as maker, a principal of at most $249,999.99: 16%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ZZ; 2003-02-07; no data for ZZ
          CA; 1988-12-31; no data before 1989-02-24
          NY; 1989-12-31; no data before 1990-01-01
          AR; 2003-02-07; no data before 2011-01-01
          AK; 1989-02-23; no data before 1990-01-01
          """)
  void whereTheTablesEndThereIsAnAnswer(String state, LocalDate day, String words) {
    LawOutcome outcome = ask(state, day, Purpose.BUSINESS, "maker=person amount=1000.00").outcome();
    assertThat(outcome)
        .isInstanceOfSatisfying(
            LawOutcome.NoData.class, none -> assertThat(none.reason()).startsWith(words));
  }

  /** A rule seen in 2026 is not said to have held in 2003. */
  @Test
  void beforeTheSourceTheRuleIsUnconfirmed() {
    LawOutcome then = ask("VA", SEED, Purpose.PERSONAL, "").outcome();
    assertThat(then.basisIfAny().orElseThrow().confidence())
        .isEqualTo(SourceConfidence.UNCONFIRMED);
    assertThat(then.basisIfAny().orElseThrow().turnedOn().getFirst().value())
        .contains("2022-01-01")
        .contains("2003-02-07");
    LawOutcome now = ask("VA", NOW, Purpose.PERSONAL, "").outcome();
    assertThat(now.basisIfAny().orElseThrow().confidence()).isEqualTo(SourceConfidence.HIGH);
  }

  /** Wall Street Journal against H.15: the paper was a day later on 18 May 1994. */
  @Test
  void thePrimeRateOfADay() {
    assertThat(LAW.primeRateOn(LocalDate.of(2026, 9, 17)).orElseThrow().rate())
        .isEqualTo(Rate.of("0.07"));
    assertThat(LAW.primeRateOn(LocalDate.of(1994, 5, 17)).orElseThrow().effective())
        .isEqualTo("1994-05-17");
    assertThat(LAW.primeRateOn(LocalDate.of(1989, 7, 30))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          KS; personal; 5000.00;   higher-rate-void
          MN; personal; 5000.00;   increase-forfeits-interest
          CA; business; 250000.00; none-on-unmatured-principal
          """)
  void defaultInterestHasItsRule(String state, String use, String amount, String rule) {
    Purpose purpose = use.equals("personal") ? Purpose.PERSONAL : Purpose.BUSINESS;
    LawFacts facts = LawFacts.NONE.with(LawFact.AMOUNT, amount);
    LawQuestion question = new LawQuestion(state, NOW, NOW, purpose, facts);
    assertThat(LAW.rules(InterestRule.Kind.DEFAULT_INTEREST, question))
        .extracting(InterestRule::id)
        .containsExactly(rule);
    assertThat(
            LAW.rules(
                InterestRule.Kind.DEFAULT_INTEREST,
                new LawQuestion("TX", NOW, NOW, purpose, facts)))
        .isEmpty();
  }

  // -- a user's own rows --------------------------------------------------------------------

  private static final String CEILINGS =
      "state,class,purpose,maker,from_amount,to_amount,formula,flat,margin,index,reference,cap,"
          + "valid_from,valid_to,seen_from,citation,confidence,checked\n";

  private static LawTables own(String content) {
    return LAW.with("own.csv", content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anOwnRowGoesBeforeTheProgramsAndIsNamed() {
    LawTables law =
        own(
            CEILINGS
                + "VA,civil,personal,any,,,flat,0.13,,,,,2026-01-01,,2026-01-01,Our counsel,"
                + "medium,2026-11-24\n");
    LawQuestion now = new LawQuestion("VA", NOW, NOW, Purpose.PERSONAL, LawFacts.NONE);
    LawQuestion then = new LawQuestion("VA", SEED, SEED, Purpose.PERSONAL, LawFacts.NONE);
    assertThat(shown(law.highestLawful(now).outcome())).isEqualTo("13%");
    assertThat(shown(law.highestLawful(then).outcome())).isEqualTo("12%");
    assertThat(shown(LAW.highestLawful(now).outcome())).isEqualTo("12%");
    assertThat(law.edition("usury-ceilings.csv"))
        .matches("usury-ceilings@[0-9a-f]{12}\\+own@[0-9a-f]{12}");
  }

  @Test
  void anOwnRateExtendsAHistory() {
    LawTables law =
        own(
            """
            effective_date,rate,first_bank_date,latest_possible_date,confidence,source,checked
            2026-12-10,0.0700,2026-12-10,2026-12-10,high,Our desk,2027-01-15
            """);
    LocalDate day = LocalDate.of(2027, 1, 15);
    LawQuestion question = new LawQuestion("CA", day, day, Purpose.BUSINESS, LawFacts.NONE);
    assertThat(shown(law.highestLawful(question).outcome())).isEqualTo("12%");
    assertThat(shown(LAW.highestLawful(question).outcome())).isEqualTo("10%");
    assertThat(law.californiaCeiling(day, day, Purpose.BUSINESS).known().orElseThrow().rate())
        .isEqualTo(Rate.of("0.12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "state,class,colour;                              own.csv:1;            colour",
        "state,kind,formula;                              own.csv:1;            no column",
        "`ROW,flat,0.13,,,,,2026-13-01,,2026-01-01,C,medium,2026-11-24`;"
            + " own.csv:2:valid_from; 2026-13-01",
        "`ROW,flat,13,,,,,2026-01-01,,2026-01-01,C,medium,2026-11-24`; own.csv:2:flat; 13",
        "`TWICE`; own.csv:3:valid_from; 2026-01-01",
      })
  void anErrorInAnOwnFileIsRefusedWithItsPlace(String content, String place, String found) {
    String row = "VA,civil,personal,any,,";
    String good = row + ",flat,0.13,,,,,2026-01-01,,2026-01-01,C,medium,2026-11-24\n";
    String text =
        content.equals("TWICE")
            ? CEILINGS + good + good
            : content.startsWith("ROW") ? CEILINGS + content.replace("ROW", row) + "\n" : content;
    Problem problem = catchThrowableOfType(Refused.class, () -> own(text)).first();
    assertThat(problem.path()).isEqualTo(place);
    assertThat(problem.found()).contains(found);
    assertThat(problem.remedy()).isNotEmpty();
  }
}
