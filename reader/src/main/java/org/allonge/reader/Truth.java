package org.allonge.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person found in a note: one line of {@code truth.jsonl}.
 *
 * @param id the name of the note's file, without {@code .txt}
 * @param fields the value of each field that the note states
 * @param disputed fields on which the annotators did not agree; they are left out of the score
 * @param computedMaturity the day that is noted beside a maturity rule where no date is annotated,
 *     or empty
 */
record Truth(
    String id, Map<String, JsonNode> fields, Set<String> disputed, String computedMaturity) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * Reads {@code truth.jsonl} of a folder.
   *
   * @throws Refused when it is missing or a line of it is not what it should be
   */
  static List<Truth> of(Path folder) throws IOException {
    Path file = folder.resolve("truth.jsonl");
    if (!Files.isRegularFile(file)) {
      throw new Refused(
          new Problem(
              "truth-missing",
              folder.toString(),
              "a file truth.jsonl beside the notes",
              "none",
              "Name a folder of annotated notes."));
    }
    List<Truth> all = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        all.add(read(file + ":" + number, line));
      }
    }
    return all;
  }

  /** "= 2015-10-27" in the note on the rule. */
  private static String computed(JsonNode node) {
    JsonNode fields = node.path("fields");
    String beside = fields.path("maturity_rule").path("note").asString("").strip();
    boolean day = beside.matches("= \\d{4}-\\d{2}-\\d{2}");
    return day && fields.path("maturity_date").isMissingNode() ? beside.substring(2) : "";
  }

  private static Truth read(String place, String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      Map<String, JsonNode> fields = new LinkedHashMap<>();
      node.path("fields")
          .properties()
          .forEach(entry -> fields.put(entry.getKey(), entry.getValue().path("value")));
      Set<String> disputed = new HashSet<>();
      node.path("disputed").values().forEach(name -> disputed.add(name.asString("")));
      String id = node.path("id").asString("");
      if (id.isEmpty() || fields.isEmpty()) {
        throw new Refused(
            new Problem(
                "truth-ill-formed",
                place,
                "an id and fields",
                line.substring(0, Math.min(60, line.length())),
                "Correct the line."));
      }
      return new Truth(id, fields, disputed, computed(node));
    } catch (JacksonException e) {
      throw new Refused(
          new Problem(
              "truth-ill-formed",
              place,
              "one JSON object",
              String.valueOf(e.getOriginalMessage()),
              "Correct the line."));
    }
  }
}
