package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allonge.note.law.Exemption;
import org.allonge.note.law.LawAnswer;
import org.allonge.note.law.LawFact;
import org.allonge.note.law.LawOutcome;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;

/** The highest lawful rate, for a person. */
final class LawView {
  private static final int INNER = 4;

  private final Sheet sheet;
  private final LawAnswer answer;

  private LawView(Sheet sheet, LawAnswer answer) {
    this.sheet = sheet;
    this.answer = answer;
  }

  static String of(LawAsked asked, LawTables law, Page page) {
    LawView view = new LawView(new Sheet(page), asked.answer());
    view.head();
    view.outcome();
    view.facts(asked);
    view.open();
    view.exemptions("Applied", asked.answer().applied());
    view.exemptions("Does not apply", asked.answer().excluded());
    view.fallbacks();
    view.foot(law);
    return view.sheet.toString();
  }

  private void head() {
    LawQuestion q = answer.question();
    sheet.title(
        "Highest lawful rate: " + shortly(answer.outcome()),
        "%s, contract of %s, %s use".formatted(q.state(), q.contractDate(), q.purpose().id()));
  }

  /** The answer in a word or two. */
  static String shortly(LawOutcome outcome) {
    return switch (outcome) {
      case LawOutcome.Limit l -> l.rate().percent();
      case LawOutcome.NoLimit n -> "no ceiling";
      case LawOutcome.OtherRule o -> "another rule";
      case LawOutcome.NeedsIndex n -> "needs an index";
      case LawOutcome.Depends d -> "it depends";
      case LawOutcome.NoData n -> "no data";
    };
  }

  /** The answer in a sentence. */
  static String words(LawOutcome outcome) {
    return switch (outcome) {
      case LawOutcome.Limit l -> l.formula();
      case LawOutcome.NoLimit n -> n.reason();
      case LawOutcome.OtherRule o -> o.reason();
      case LawOutcome.NeedsIndex n ->
          "%s; needs %s on %s, which the tables do not hold"
              .formatted(n.formula(), n.name(), n.on());
      case LawOutcome.Depends d ->
          d.branches().stream()
              .map(b -> b.condition() + ": " + shortly(b.outcome()))
              .collect(Collectors.joining("; "));
      case LawOutcome.NoData n -> n.reason();
    };
  }

  private void outcome() {
    sheet.line("");
    if (answer.outcome() instanceof LawOutcome.Depends depends) {
      for (LawOutcome.Branch branch : depends.branches()) {
        sheet.item("-", branch.condition() + ": " + words(branch.outcome()) + rests(branch));
      }
      return;
    }
    sheet.text(words(answer.outcome()));
    answer.outcome().basisIfAny().ifPresent(basis -> basis.citations().forEach(sheet::text));
  }

  private static String rests(LawOutcome.Branch branch) {
    return branch
        .outcome()
        .basisIfAny()
        .map(b -> " (" + String.join("; ", b.citations()) + ", " + b.confidence().id() + ")")
        .orElse("");
  }

  private void facts(LawAsked asked) {
    sheet.heading("Turned on");
    LawQuestion q = answer.question();
    Table table = new Table(Table.text(""), Table.wrapped(""));
    table.row("contract date", q.contractDate().toString());
    table.row("loan date", q.loanDate().toString());
    table.row("purpose", q.purpose().id());
    q.facts().values().forEach((fact, value) -> table.row(fact.id(), value));
    answer
        .outcome()
        .basisIfAny()
        .ifPresent(basis -> basis.turnedOn().forEach(d -> table.row(d.name(), d.value())));
    sheet.table(table);
    if (!asked.assumed().isEmpty()) {
      sheet.text("Taken for granted: " + String.join("; ", asked.assumed()) + ".");
    }
  }

  private void open() {
    if (answer.open().isEmpty()) {
      return;
    }
    sheet.heading("Not known, and it would change the answer");
    for (LawAnswer.Open open : answer.open()) {
      Exemption e = open.exemption();
      sheet.item(
          "?",
          "Is it so that %s? Then %s. %s, %s."
              .formatted(e.condition(), e.consequence(), e.citation(), e.confidence().id()));
      if (!open.facts().isEmpty()) {
        sheet.text("tell it with " + options(open.facts()), INNER);
      }
    }
  }

  private static String options(List<LawFact> facts) {
    return facts.stream().map(LawQuestionOptions::option).collect(Collectors.joining(" "));
  }

  private void exemptions(String heading, List<Exemption> all) {
    if (all.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Exemption e : all) {
      sheet.item("-", "%s (%s, %s)".formatted(e.condition(), e.citation(), e.confidence().id()));
    }
  }

  private void fallbacks() {
    if (answer.fallbacks().isEmpty()) {
      return;
    }
    sheet.heading("What may hold instead: a reading, not an answer");
    for (LawAnswer.Fallback f : answer.fallbacks()) {
      String law =
          f.outcome()
              .basisIfAny()
              .map(b -> " (" + b.citations().getFirst() + ", " + b.confidence().id() + ")")
              .orElse("");
      sheet.item(
          "-", "%s: %s, for %s%s".formatted(f.kind().id(), words(f.outcome()), f.appliesTo(), law));
    }
  }

  private void foot(LawTables law) {
    sheet.line("");
    List<String> parts = new ArrayList<>();
    answer
        .outcome()
        .basisIfAny()
        .ifPresent(b ->
            parts.add("Confidence %s, checked %s.".formatted(b.confidence().id(), b.checked())));
    parts.add("Tables: " + editions(answer, law) + ".");
    parts.add(LawCommand.NO_ADVICE);
    sheet.text(String.join(" ", parts));
  }

  private static String editions(LawAnswer answer, LawTables law) {
    return answer.tables().stream().map(law::edition).collect(Collectors.joining(", "));
  }
}
