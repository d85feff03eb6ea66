package org.allonge.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.note.Choice;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every command about an account is asked: which note, what has happened, what was known, and
 * which meanings are chosen.
 *
 * @param file the name of the note's file
 * @param factsFile the name of the file of facts, or null where none is given
 * @param engine the note under the readings chosen
 * @param facts all facts of the file, known and later ones too
 * @param knownAt the moment of knowledge, or null for every fact
 * @param idle what was chosen where the note leaves nothing open: ids of readings without effect
 */
record Question(
    String file,
    @Nullable String factsFile,
    Engine engine,
    Facts facts,
    @Nullable Instant knownAt,
    List<String> idle) {

  Question {
    idle = List.copyOf(idle);
  }

  /**
   * The question that a command line puts.
   *
   * @throws Refused when a file or an option is not right
   */
  static Question of(Given given) {
    Readings readings = given.readings();
    onlyOneStandardInput(given);
    return of(given, FileRefused.in(given.file(), () -> engine(given, readings)));
  }

  private static Engine engine(Given given, Readings readings) {
    Terms terms = NoteFile.read(given).terms();
    return Engine.of(terms, readings, given.law());
  }

  /** The question about a note whose engine there is already. */
  static Question of(Given given, Engine engine) {
    Terms terms = engine.terms();
    String factsFile = given.facts().orElse(null);
    Facts facts =
        factsFile == null
            ? Facts.NONE
            : FactsFile.read(factsFile, given.ambient(), terms.currency());
    return new Question(
        given.file(), factsFile, engine, facts, given.knownAt(), idle(given, terms));
  }

  static void onlyOneStandardInput(Given given) {
    boolean facts = given.facts().filter(InputFile::isStandardInput).isPresent();
    if (facts && InputFile.isStandardInput(given.file())) {
      throw Usage.badArgument(
          Options.FACTS, "a file, since FILE is standard input", "-", "Write the facts to a file.");
    }
  }

  private static List<String> idle(Given given, Terms terms) {
    List<String> open = Readings.open(terms).stream().map(Choice::id).toList();
    return given.chosenReadings().stream().filter(id -> !open.contains(id)).toList();
  }

  /** The account at the end of a day. */
  Account account(LocalDate on) {
    return asked(() -> engine.account(facts, on, knownAt));
  }

  /** The name of the file that tells the facts, or of the note where there is none. */
  String origin() {
    return factsFile == null ? file : factsFile;
  }

  /** An answer of the engine; where it refuses, the refusal names the file that it speaks of. */
  <T> T asked(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (Refused refused) {
      String path = refused.first().path();
      throw isOfCommandLine(path)
          ? refused
          : FileRefused.of(path.startsWith("facts") ? origin() : file, refused);
    }
  }

  private static boolean isOfCommandLine(String path) {
    return path.equals("on") || path.equals("entry");
  }

  /** The day of the last fact known, or of the note where there is none. */
  LocalDate lastDay() {
    LocalDate last = engine.terms().date();
    for (Fact fact : facts.list()) {
      last = fact.knownAt(knownAt) && fact.date().isAfter(last) ? fact.date() : last;
    }
    return last;
  }

  /** The facts known and dated up to a day, inclusive: the ground on which a day ahead stands. */
  Facts factsUntil(LocalDate on) {
    List<Fact> known = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Fact fact : facts.list()) {
      if (fact.knownAt(knownAt) && !fact.date().isAfter(on)) {
        known.add(fact);
        ids.add(fact.id());
      }
    }
    known.removeIf(fact -> fact instanceof Reversal reversal && !ids.contains(reversal.of()));
    return new Facts(known);
  }

  /** The names of the readings whose choice has no effect, as a sentence; empty where all have. */
  String idleNotice() {
    return idle.isEmpty()
        ? ""
        : "The note leaves nothing open under "
            + String.join(", ", idle)
            + "; the choice has no effect.";
  }

  /** What holds for every figure of an answer, for a person: the currency, what was known. */
  String frame() {
    String amounts = "amounts in " + engine.terms().currency().code();
    return knownAt == null ? amounts : amounts + ", as known at " + knownAt;
  }

  /** The same for a program: the day, the moment of knowledge where one is given, the currency. */
  ObjectNode frame(LocalDate on) {
    ObjectNode out = JsonNodeFactory.instance.objectNode().put("as_of", on.toString());
    if (knownAt != null) {
      out.put("known_at", knownAt.toString());
    }
    return out.put("currency", engine.terms().currency().code());
  }
}
