package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.engine.Entry;
import org.allonge.engine.Status;
import org.allonge.note.AfterDefault;
import org.allonge.note.Calendars;
import org.allonge.note.Choice;
import org.allonge.note.Cost;
import org.allonge.note.DayCount;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.InterestDue;
import org.allonge.note.LateCharge;
import org.allonge.note.LevelOptions;
import org.allonge.note.Payment;
import org.allonge.note.PaymentTerms;
import org.allonge.note.RollConvention;
import org.allonge.note.Rounding;
import org.allonge.note.Transfer;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas hold for what the program writes and takes, and refuse what it refuses. */
class SchemaTest {
  private static final Path FOLDER = SharedFolder.projectRoot().resolve("docs/schema");

  @TempDir private Path temporary = Path.of("");

  /** A schema and a command line whose answer it describes. */
  record Answer(String schema, List<Object> words) {
    static Answer of(String schema, Object... words) {
      return new Answer(schema, List.of(words));
    }

    @Override
    public String toString() {
      return schema + ": " + words.stream().skip(1).toList();
    }
  }

  static Stream<Answer> answers() {
    Path note = Samples.NOTE;
    Path hard = Samples.HARD;
    return Stream.of(
        Answer.of("reading", "read", note, "--json"),
        Answer.of("reading", "read", note, "--facts", hard, "--on", "2004-10-11", "--json"),
        Answer.of("terms", "terms", note),
        Answer.of("terms", "terms", Samples.TERMS),
        Answer.of("account", "account", note, "--on", "2003-02-07", "--json"),
        Answer.of("account", "account", note, "--facts", hard, "--on", "2004-10-11", "--json"),
        Answer.of(
            "account",
            "account",
            Samples.TERMS,
            "--facts",
            hard,
            "--on",
            "2003-06-01",
            "--known-at",
            "2003-05-12T00:00:00Z",
            "--reading",
            "post-maturity-compounding=daily",
            "--json"),
        Answer.of("payoff", "payoff", note, "--facts", hard, "--on", "2003-05-15", "--json"),
        Answer.of(
            "payoff", "payoff", note, "--facts", Samples.PAID, "--on", "2003-08-08", "--json"),
        Answer.of("actus", "actus", "run", Samples.BED, "--json"),
        Answer.of("lint", "lint", note, "--json"),
        Answer.of("lint", "lint", Samples.PDF, "--json"),
        Answer.of("reading", "read", Samples.PDF, "--json"),
        Answer.of("reading", "read", Samples.TWO, "--nth", "2", "--json"),
        Answer.of("terms", "terms", Samples.PDF),
        Answer.of("law", "law", "rate", "--note", note, "--json"),
        Answer.of(
            "law",
            "law",
            "rate",
            "--note",
            note,
            "--amount",
            "300000",
            "--relationship",
            "yes",
            "--json"),
        Answer.of("law", "law", "rate", "--state", "NY", "--on", "2003-02-07", "--json"),
        Answer.of("law", "law", "rate", "--state", "DE", "--on", "2003-02-07", "--json"),
        Answer.of("law", "law", "rate", "--state", "ZZ", "--on", "2003-02-07", "--json"),
        Answer.of("score", "reader", "score", Samples.ANNOTATED, "--json"),
        Answer.of("schedule", "schedule", note, "--json"),
        Answer.of("schedule", "schedule", note, "--on", "2003-09-01", "--json"),
        Answer.of("schedule", "schedule", note, "--until", "2003-05-01", "--json"),
        Answer.of("explanation", "explain", note, "--on", "2003-10-08", "--json"),
        Answer.of(
            "explanation",
            "explain",
            note,
            "--facts",
            hard,
            "--on",
            "2004-10-11",
            "payment-levy",
            "--json"));
  }

  /** Every command on every kind of note in the examples, with what happened to it. */
  static Stream<Answer> kinds() {
    return Samples.kinds().stream()
        .flatMap(kind ->
            Stream.of(
                Answer.of("terms", "terms", kind.terms()),
                kind.answer("account", "account"),
                kind.answer("payoff", "payoff"),
                kind.answer("schedule", "schedule"),
                kind.answer("explanation", "explain")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anAnswerAboutAnyKindHasItsForm(Answer answer) {
    assertThat(errors(answer.schema(), Run.of(answer.words().toArray()).json().toString()))
        .isEmpty();
  }

  @Test
  void theExamplesOfEachKindHaveTheirForm() {
    assertThat(Samples.kinds()).hasSizeGreaterThanOrEqualTo(4);
    for (Samples.Kind kind : Samples.kinds()) {
      assertThat(errors("terms", Samples.text(kind.terms()))).as("%s", kind).isEmpty();
      assertThat(errors("facts", Samples.text(kind.facts()))).as("%s", kind).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerHasItsForm(Answer answer) {
    assertThat(errors(answer.schema(), Run.of(answer.words().toArray()).json().toString()))
        .isEmpty();
  }

  @Test
  void aProblemHasItsForm() {
    for (Object[] words :
        List.of(
            new Object[] {"account", Samples.NOTE, "--on", "yesterday", "--json"},
            new Object[] {"account", "nowhere", "--on", "2003-08-08", "--json"},
            new Object[] {"read", Samples.TERMS, "--json"})) {
      assertThat(errors("problem", Run.of(words).problem().toString())).isEmpty();
    }
  }

  @Test
  void theExamplesOfFactsHaveTheirForm() {
    for (Path facts : List.of(Samples.HARD, Samples.PAID)) {
      assertThat(errors("facts", Samples.text(facts))).isEmpty();
    }
  }

  /** Schema and program agree on what a fact is: both take it or both refuse it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"date":"2003-03-01","kind":"payment","amount":"1.00"}                        | true
          {"id":"a","date":"2003-03-01","recorded_at":"2003-03-02T08:00:00Z","kind":"payment","amount":"1.00","direction":[{"to":"principal","amount":"0.40"},{"to":"instalment","date":"2003-03-01"}]} | true
          {"date":"2003-03-01","kind":"payment","amount":"0.00"}                        | false
          {"date":"2003-03-01","kind":"payment","amount":1}                             | false
          {"date":"2003-03-01","kind":"payment","amount":"1.00","to":"interest"}        | false
          {"date":"2003-03-01","kind":"payment","amount":"1.00","direction":[{"to":"instalment"}]} | false
          {"date":"2003-03-01","kind":"payment","amount":"1.00","direction":[{"to":"costs","date":"2003-03-01"}]} | false
          {"date":"2003-02-30","kind":"payment","amount":"1.00"}                        | false
          {"kind":"payment","amount":"1.00"}                                            | false
          {"date":"2003-03-01","kind":"gift","amount":"1.00"}                           | false
          {"date":"2003-03-01","kind":"extension-exercised","maturity":"2004-02-09"}    | true
          {"date":"2003-03-01","kind":"extension-exercised"}                            | false
          {"date":"2003-03-01","kind":"amendment","maturity":"2004-02-09"}              | true
          {"date":"2003-03-01","kind":"amendment","set":{"rate":"0.09"}}                | true
          {"date":"2003-03-01","kind":"amendment","set":{"rate":"-0.09"}}               | false
          {"date":"2003-03-01","kind":"amendment"}                                      | false
          {"date":"2003-03-01","kind":"amendment","set":{}}                             | false
          {"date":"2003-03-01","kind":"cost","category":"court","amount":"9.00","state":"agreed"} | true
          {"date":"2003-03-01","kind":"cost","category":" ","amount":"9.00"}            | false
          {"date":"2003-03-01","kind":"payment","amount":"1.00","by":"Redwood Apparel Group Inc."} | true
          {"date":"2003-03-01","kind":"payment","amount":"1.00","by":1}                 | false
          """)
  void schemaAndProgramTakeTheSameFacts(String fact, boolean taken) {
    Path facts = Samples.facts(temporary, fact);
    Run run = Run.of("account", Samples.TERMS, "--facts", facts, "--on", "2003-03-31", "--json");
    assertThat(run.status()).as(run.err()).isEqualTo(taken ? 0 : 1);
    assertThat(errors("facts", Samples.text(facts)).isEmpty()).as("the schema").isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "principal": "250000.00"  | "principal": 250000
          "principal": "250000.00"  | "principal": "0.00"
          "act/365f"                | "actual"
          "P1M"                     | "monthly"
          "us-ca"                   | "mars"
          "highest-lawful"          | "very-high"
          "grace_days": 0           | "grace_days": -1
          "makers"                  | "owers"
          """)
  void schemaAndProgramRefuseTheSameTerms(String right, String wrong) {
    String terms = Samples.text(Samples.TERMS);
    assertThat(terms).contains(right);
    Path file = Samples.file(temporary, "terms.json", terms.replace(right, wrong));
    assertThat(Run.of("terms", file, "--json").problem().get("path").asString()).isNotEmpty();
    assertThat(errors("terms", Samples.text(file))).isNotEmpty();
  }

  @Test
  void theSchemasListWhatTheCodeKnows() {
    JsonNode terms = schema("terms");
    assertThat(enumAt(terms, "/properties/interest/properties/day_count"))
        .isEqualTo(Choice.ids(DayCount.class));
    assertThat(enumAt(terms, "/properties/interest/properties/rounding"))
        .isEqualTo(Choice.ids(Rounding.class));
    assertThat(enumAt(terms, "/$defs/payments/properties/business_days/properties/calendar"))
        .isEqualTo(Calendars.ids());
    assertThat(enumAt(terms, "/$defs/payments/properties/business_days/properties/roll"))
        .isEqualTo(Choice.ids(RollConvention.class));
    JsonNode account = schema("account");
    assertThat(enumAt(account, "/properties/status")).isEqualTo(Choice.ids(Status.class));
    assertThat(enumAt(account, "/properties/entries/items/properties/kind"))
        .isEqualTo(Choice.ids(Entry.Kind.class));
    assertThat(enumAt(schema("payoff"), "/properties/status")).isEqualTo(Choice.ids(Status.class));
    assertThat(enumAt(schema("schedule"), "/properties/ends"))
        .isEqualTo(Stream.of(Projection.End.values()).map(Projection.End::id).toList());
  }

  /** Wherever a choice stands in a document, its schema lists every one in the code's order. */
  @Test
  void theSchemasListEveryChoice() {
    List<List<String>> terms = new ArrayList<>();
    enums(schema("terms"), terms);
    assertThat(terms)
        .contains(
            Choice.ids(InstalmentAmount.class),
            Choice.ids(Instalments.Stub.class),
            Choice.ids(Instalments.PhaseKind.class),
            Choice.ids(InterestDue.Timing.class),
            Choice.ids(LevelOptions.Solving.class),
            Choice.ids(LevelOptions.Shortfall.class),
            Choice.ids(PaymentTerms.Application.class),
            Choice.ids(PaymentTerms.AfterPrepayment.class),
            Choice.ids(AfterDefault.Scope.class),
            Choice.ids(AfterDefault.Compounding.class),
            Choice.ids(AfterDefault.Acceleration.class),
            Choice.ids(LateCharge.Combining.class),
            Choice.ids(LateCharge.Of.class));
    List<List<String>> facts = new ArrayList<>();
    enums(schema("facts"), facts);
    assertThat(facts)
        .contains(
            Choice.ids(Payment.Target.class),
            Choice.ids(Cost.State.class),
            Choice.ids(Transfer.Direction.class));
  }

  private static void enums(JsonNode node, List<List<String>> all) {
    JsonNode here = node.isObject() ? node.get("enum") : null;
    if (here != null && here.isArray()) {
      all.add(here.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList());
    }
    node.forEach(inner -> enums(inner, all));
  }

  private static List<String> enumAt(JsonNode schema, String pointer) {
    return schema.at(pointer).get("enum").valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode schema(String name) {
    return JsonMapper.shared().readTree(Samples.text(FOLDER.resolve(name + ".schema.json")));
  }

  private static List<String> errors(String schema, String json) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Samples.text(FOLDER.resolve(schema + ".schema.json")), InputFormat.JSON);
    return compiled
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
