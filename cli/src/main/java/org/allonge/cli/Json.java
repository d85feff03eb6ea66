package org.allonge.cli;

import tools.jackson.databind.JsonNode;

/** JSON as it is printed: indented by two blanks, a line end after it. */
final class Json {
  private Json() {}

  static String text(JsonNode node) {
    return node.toPrettyString() + "\n";
  }
}
