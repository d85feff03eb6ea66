package org.allonge.note.json;

import java.util.List;
import org.allonge.note.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example with some of its fields set to something else: {@code interest.rate = {'kind':
 * 'none'} ; principal = '5.00'}, where a single quote stands for a double one.
 */
final class Edited {
  private Edited() {}

  static String of(String edits) {
    ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(Example.JSON);
    for (String edit : edits.split(" ; ")) {
      int equals = edit.indexOf('=');
      List<String> path = List.of(edit.substring(0, equals).strip().split("\\."));
      set(example, path, edit.substring(equals + 1).replace('\'', '"'));
    }
    return example.toString();
  }

  private static void set(ObjectNode in, List<String> path, String json) {
    ObjectNode at = in;
    for (String name : path.subList(0, path.size() - 1)) {
      at = (ObjectNode) at.get(name);
    }
    JsonNode value = JsonMapper.shared().readTree(json);
    at.set(path.getLast(), value);
  }
}
