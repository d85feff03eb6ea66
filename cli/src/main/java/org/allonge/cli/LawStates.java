package org.allonge.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.StateLaw;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rule of every state, side by side. */
final class LawStates {
  private LawStates() {}

  static String view(LawTables law, Page page) {
    Table table =
        new Table(
            Table.text("State"),
            Table.wrapped("Ceiling"),
            Table.wrapped("No written rate"),
            Table.wrapped("Judgment"),
            Table.text("Confidence"));
    for (StateLaw state : law.byState()) {
      table.row(
          state.state().code(),
          state.ceilings().stream().map(StateLaw.Rule::words).collect(Collectors.joining("; ")),
          first(state.legal()),
          first(state.judgment()),
          state.confidence().id());
    }
    return new Sheet(page)
        .title("Ceilings and legal rates by state", "as in force")
        .line("")
        .table(table)
        .line("")
        .text(
            "Confidence is that of the best row of the ceiling; allonge law table usury-ceilings"
                + " has each. "
                + LawCommand.NO_ADVICE)
        .toString();
  }

  private static String first(List<StateLaw.Rule> rules) {
    return rules.stream().map(StateLaw.Rule::words).collect(Collectors.joining("; "));
  }

  static ObjectNode json(LawTables law) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode states = out.putArray("states");
    for (StateLaw state : law.byState()) {
      ObjectNode node = states.addObject();
      node.put("state", state.state().code()).put("name", state.state().name());
      rules(node.putArray("ceilings"), state.ceilings());
      rules(node.putArray("no_written_rate"), state.legal());
      rules(node.putArray("judgment"), state.judgment());
    }
    ArrayNode tables = out.putArray("tables");
    law.names().forEach(name -> tables.add(law.edition(name)));
    return out.put("notice", LawCommand.NO_ADVICE);
  }

  private static void rules(ArrayNode out, List<StateLaw.Rule> rules) {
    for (StateLaw.Rule rule : rules) {
      out.addObject()
          .put("rule", rule.words())
          .put("citation", rule.citation())
          .put("confidence", rule.confidence().id());
    }
  }
}
