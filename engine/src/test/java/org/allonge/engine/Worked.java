package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allonge.note.Facts;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.allonge.note.json.FactsJson;
import org.allonge.note.json.TermsJson;
import org.allonge.note.law.LawTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One worked answer of {@code golden/kinds/}: a note, what happened to it, and what its account
 * must say on some days. Figures are named as in docs/schema/account.schema.json.
 *
 * @param name what the case is called in its file
 * @param json the file's note with what the case sets in its place
 * @param terms the same, read
 * @param expect one node a day
 */
record Worked(
    String name,
    ObjectNode json,
    Terms terms,
    Readings readings,
    Facts facts,
    List<JsonNode> expect) {
  private static final Path FOLDER =
      Path.of(System.getProperty("allonge.root", ".."), "golden", "kinds");

  /** The files, by name. */
  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  static List<Worked> of(String file) throws IOException {
    JsonNode family = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
    List<Worked> cases = new ArrayList<>();
    for (JsonNode node : family.get("cases")) {
      cases.add(of((ObjectNode) family.get("note"), node));
    }
    return cases;
  }

  private static Worked of(ObjectNode note, JsonNode node) {
    ObjectNode json = note.deepCopy();
    node.get("terms").properties().forEach(term -> json.set(term.getKey(), term.getValue()));
    Terms terms = TermsJson.read(json.toString());
    Readings readings = Readings.DEFAULT;
    if (node.has("readings")) {
      for (var choice : node.get("readings").properties()) {
        readings = readings.with(choice.getKey(), choice.getValue().asString());
      }
    }
    Facts facts = FactsJson.read("{\"facts\":" + node.get("facts") + "}", terms.currency());
    List<JsonNode> expect = node.get("expect").valueStream().toList();
    return new Worked(node.get("name").asString(), json, terms, readings, facts, expect);
  }

  /** The engine of these terms, or of others like them, under the readings of the case. */
  Engine engine(Terms like) {
    return Engine.of(like, readings, LawTables.bundled());
  }

  /** Compares every figure that the case names, and what it refuses and remarks upon. */
  void check() {
    Engine engine = engine(terms);
    assertThat(expect).as(name).isNotEmpty();
    for (JsonNode day : expect) {
      LocalDate asOf = LocalDate.parse(day.get("as_of").asString());
      Account account = engine.account(facts, asOf);
      ObjectNode said = AccountJson.of(account);
      List<String> expected = new ArrayList<>();
      List<String> found = new ArrayList<>();
      for (var figure : day.properties()) {
        expected.add(figure.getKey() + " " + rows(figure.getValue()));
        found.add(figure.getKey() + " " + rows(figure.getKey(), said, engine, asOf));
      }
      assertThat(found).as("%s, on %s", name, asOf).isEqualTo(expected);
      checkSilent(day, said, asOf);
    }
  }

  /** A fact is refused, and a remark made, only where the case says so. */
  private void checkSilent(JsonNode day, ObjectNode said, LocalDate asOf) {
    for (String findings : List.of("refused", "remarks")) {
      if (!day.has(findings) && !day.has("flows")) {
        assertThat(said.get(findings)).as("%s, %s on %s", name, findings, asOf).isEmpty();
      }
    }
  }

  private static String rows(JsonNode value) {
    return value.isArray()
        ? String.join("\n", value.valueStream().map(JsonNode::asString).toList())
        : text(value);
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "none" : value.asString();
  }

  private String rows(String figure, ObjectNode said, Engine engine, LocalDate asOf) {
    return switch (figure) {
      case "instalments" -> lines(said, figure, "date", "interest", "principal");
      case "entries" -> lines(said, figure, "id", "amount");
      case "payments" -> lines(said, figure, "id", "interest", "principal");
      case "charged" -> lines(said, "payments", "id", "charges", "premium", "costs", "unapplied");
      case "refused" -> lines(said, figure, "fact", "rule");
      case "remarks" -> lines(said, figure, "id");
      case "flows" -> flows(engine, asOf);
      default -> text(said.get(figure));
    };
  }

  private static String lines(ObjectNode said, String list, String... names) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : said.get(list)) {
      lines.add(String.join(" ", Stream.of(names).map(name -> text(row.get(name))).toList()));
    }
    return String.join("\n", lines);
  }

  /** What flows if everything is paid on its day; what moves no money is left out. */
  private String flows(Engine engine, LocalDate until) {
    return String.join(
        "\n",
        engine.flows(facts, until).stream()
            .filter(flow -> !flow.amount().isZero())
            .map(flow -> flow.kind().id() + " " + flow.paid() + " " + flow.amount())
            .toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
