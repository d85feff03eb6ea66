package org.allonge.cli;

import java.util.List;
import org.allonge.note.law.Exemption;
import org.allonge.note.law.LawAnswer;
import org.allonge.note.law.LawOutcome;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The highest lawful rate, for a program. */
final class LawJson {
  private LawJson() {}

  static ObjectNode of(LawAsked asked, LawTables law) {
    LawAnswer answer = asked.answer();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("question", question(answer.question(), asked.assumed()));
    out.set("answer", outcome(answer.outcome()));
    out.set("applied", exemptions(answer.applied()));
    ArrayNode open = out.putArray("open");
    for (LawAnswer.Open each : answer.open()) {
      ObjectNode node = exemption(each.exemption());
      ArrayNode facts = node.putArray("facts");
      each.facts().forEach(fact -> facts.add(fact.id()));
      open.add(node);
    }
    out.set("excluded", exemptions(answer.excluded()));
    ArrayNode fallbacks = out.putArray("fallbacks");
    for (LawAnswer.Fallback each : answer.fallbacks()) {
      fallbacks
          .addObject()
          .put("kind", each.kind().id())
          .put("applies_to", each.appliesTo())
          .set("answer", outcome(each.outcome()));
    }
    ArrayNode tables = out.putArray("tables");
    answer.tables().forEach(file -> tables.add(law.edition(file)));
    return out.put("notice", LawCommand.NO_ADVICE);
  }

  private static ObjectNode question(LawQuestion question, List<String> assumed) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("state", question.state())
        .put("on", question.contractDate().toString())
        .put("funded", question.loanDate().toString())
        .put("purpose", question.purpose().id());
    ObjectNode facts = out.putObject("facts");
    question.facts().values().forEach((fact, value) -> facts.put(fact.id(), value));
    ArrayNode granted = out.putArray("assumed");
    assumed.forEach(granted::add);
    return out;
  }

  static ObjectNode outcome(LawOutcome outcome) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    switch (outcome) {
      case LawOutcome.Limit l ->
          out.put("kind", "ceiling").put("rate", l.rate().toString()).put("formula", l.formula());
      case LawOutcome.NoLimit n -> out.put("kind", "no-ceiling").put("reason", n.reason());
      case LawOutcome.OtherRule o -> out.put("kind", "other-rule").put("reason", o.reason());
      case LawOutcome.NeedsIndex n ->
          out.put("kind", "needs-index")
              .put("index", n.index())
              .put("on", n.on())
              .put("formula", n.formula());
      case LawOutcome.Depends d -> {
        ArrayNode branches = out.put("kind", "depends").putArray("branches");
        for (LawOutcome.Branch branch : d.branches()) {
          branches
              .addObject()
              .put("condition", branch.condition())
              .set("answer", outcome(branch.outcome()));
        }
      }
      case LawOutcome.NoData n -> {
        out.put("kind", "no-data").put("reason", n.reason());
        n.from().ifPresent(from -> out.put("from", from.toString()));
      }
    }
    outcome.basisIfAny().ifPresent(basis -> basis(out, basis));
    return out;
  }

  private static void basis(ObjectNode out, LawOutcome.Basis basis) {
    ArrayNode citations = out.putArray("citations");
    basis.citations().forEach(citations::add);
    out.put("confidence", basis.confidence().id()).put("checked", basis.checked().toString());
    ArrayNode facts = out.putArray("turned_on");
    basis.turnedOn().forEach(d -> facts.addObject().put("name", d.name()).put("value", d.value()));
  }

  private static ArrayNode exemptions(List<Exemption> all) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    all.forEach(e -> out.add(exemption(e)));
    return out;
  }

  private static ObjectNode exemption(Exemption e) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", e.id())
        .put("condition", e.condition())
        .put("consequence", e.consequence())
        .put("citation", e.citation())
        .put("confidence", e.confidence().id());
  }
}
