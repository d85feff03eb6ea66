package org.allonge.cli;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.Purpose;
import org.allonge.note.law.LawFact;
import org.allonge.note.law.LawFacts;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.UsState;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code allonge law rate}, and the question that they put. */
final class LawQuestionOptions {
  static final String STATE = "--state";
  static final String PURPOSE = "--purpose";
  static final String FUNDED = "--funded";
  static final String NOTE = "--note";
  static final String FACT = "--fact";

  /** The facts that have an option of their own; the others go by {@code --fact}. */
  private static final Map<LawFact, String> OWN =
      Map.of(
          LawFact.AMOUNT, "The principal in dollars.",
          LawFact.AGGREGATE, "What was issued in all, sister notes included.",
          LawFact.LENDER, "Who lends: bank, finance-lender, person …",
          LawFact.MAKER, "Who borrows: person or entity.",
          LawFact.ISSUER_ASSETS, "The issuer's total assets at issuance.",
          LawFact.RELATIONSHIP,
              "Whether the parties knew each other, or could look after themselves: yes, no,"
                  + " unknown.",
          LawFact.BROKER_ARRANGED, "Whether a licensed broker arranged it: yes, no, unknown.");

  private LawQuestionOptions() {}

  static void add(CommandSpec spec) {
    spec.addOption(LawCommand.option(STATE, "CODE", "The state whose law governs, like CA."));
    spec.addOption(Options.on(false, "Day of the contract."));
    spec.addOption(LawCommand.option(PURPOSE, "USE", "business (also real property) or personal."));
    spec.addOption(LawCommand.option(FUNDED, "DATE", "Day of the loan, where another."));
    spec.addOption(
        LawCommand.file(NOTE, "FILE", "Take state, day, use, amount and maker from a note."));
    spec.addOption(Options.nth());
    for (LawFact fact : LawFact.values()) {
      if (OWN.containsKey(fact)) {
        String label = fact.isSum() ? "SUM" : fact == LawFact.LENDER ? "KIND" : "VALUE";
        String words = OWN.getOrDefault(fact, "");
        spec.addOption(LawCommand.option("--" + fact.id(), label, words));
      }
    }
    spec.addOption(
        OptionSpec.builder(FACT)
            .paramLabel("NAME=VALUE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description("Another fact, by the name that the answer gives; may be repeated.")
            .build());
  }

  /**
   * The question of a command line, answered.
   *
   * @throws org.allonge.note.Refused when it is not complete, or no value of an option
   */
  static LawAsked asked(Given given, LawTables law) {
    NoteLaw note =
        given.<File>value(NOTE).map(f -> NoteLaw.of(given, f.getPath(), law)).orElse(NoteLaw.NONE);
    List<String> assumed = new ArrayList<>();
    LocalDate contract =
        given.day(Options.ON).or(note::date).orElseThrow(() -> missing(Options.ON, "2003-02-07"));
    LocalDate loan =
        given.day(FUNDED).orElseGet(() -> said(assumed, "the loan was made on that day", contract));
    Purpose purpose =
        given
            .text(PURPOSE)
            .map(LawQuestionOptions::purpose)
            .or(note::purpose)
            .orElseGet(() -> said(assumed, "business use", Purpose.BUSINESS));
    String named =
        given.text(STATE).or(note::state).orElseThrow(() -> missing(STATE, "CA")).strip();
    String state = code(named, law);
    LawQuestion question =
        new LawQuestion(state, contract, loan, purpose, facts(given, note.facts()));
    return new LawAsked(law.highestLawful(question), assumed);
  }

  /** How a fact is told. */
  static String option(LawFact fact) {
    String allowed = String.join("|", fact.allowed());
    String value = fact.isSum() ? "SUM" : fact == LawFact.LENDER ? "KIND" : allowed;
    return OWN.containsKey(fact)
        ? "--" + fact.id() + " " + value
        : FACT + " " + fact.id() + "=" + value;
  }

  private static <T> T said(List<String> assumed, String words, T value) {
    assumed.add(words);
    return value;
  }

  /** A state may be written as its code or its name, in any case. */
  private static String code(String named, LawTables law) {
    return law.states().stream()
        .filter(s -> s.code().equalsIgnoreCase(named) || s.name().equalsIgnoreCase(named))
        .map(UsState::code)
        .findFirst()
        .orElse(named);
  }

  private static RuntimeException missing(String option, String example) {
    return Usage.missing(
        option, "Write " + option + " " + example + ", or --note FILE to take it from a note.");
  }

  private static Purpose purpose(String text) {
    return Choice.find(Purpose.class, text)
        .orElseThrow(() ->
            Usage.badArgument(
                PURPOSE,
                "one of " + String.join(", ", Choice.ids(Purpose.class)),
                text,
                "See allonge law --help."));
  }

  private static LawFacts facts(Given given, LawFacts ofNote) {
    LawFacts facts = ofNote;
    for (LawFact fact : LawFact.values()) {
      if (OWN.containsKey(fact)) {
        Optional<String> value = given.text("--" + fact.id());
        facts = value.isEmpty() ? facts : with(facts, fact, value.get(), "--" + fact.id());
      }
    }
    for (String text : given.<List<String>>value(FACT).orElse(List.of())) {
      int sign = text.indexOf('=');
      LawFact fact =
          Choice.find(LawFact.class, sign < 0 ? text : text.substring(0, sign))
              .orElseThrow(() -> noFact(text));
      facts = with(facts, fact, text.substring(sign + 1), FACT);
    }
    return facts;
  }

  private static LawFacts with(LawFacts facts, LawFact fact, String given, String option) {
    if (given.equals("unknown")) {
      return facts.without(fact);
    }
    String value = fact.isSum() ? given.replaceAll("[$,]", "") : given;
    if (!fact.takes(value)) {
      throw Usage.badArgument(
          option, fact.expected() + ", or unknown", given, "See allonge law --help.");
    }
    return facts.with(fact, value);
  }

  private static RuntimeException noFact(String text) {
    return Usage.badArgument(
        FACT,
        "NAME=VALUE with one of " + String.join(", ", Choice.ids(LawFact.class)),
        text,
        "Write --fact real-property=yes, for instance.");
  }
}
