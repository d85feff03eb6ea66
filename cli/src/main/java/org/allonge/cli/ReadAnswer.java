package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.allonge.cli.Pricing.Priced;
import org.allonge.engine.Engine;
import org.allonge.note.Problem;
import org.allonge.note.Readings;
import org.allonge.note.Refused;
import org.allonge.reader.Finding;
import org.allonge.reader.NoteKind;
import org.allonge.reader.Reading;

/**
 * What {@code read} says about a document: the reading, the findings joined with the law tables,
 * the readings joined with their prices.
 *
 * @param reading what the reader read
 * @param findings what the reader found and what the law tables add
 * @param readings what is left open
 * @param unpriced why there is no account, and so no price; empty where there is one
 */
record ReadAnswer(
    Reading reading, List<Finding> findings, List<Priced> readings, List<Problem> unpriced) {

  /** Anything that may be a sum of money, or the room for one: a note that has it is read. */
  private static final Pattern SUM =
      Pattern.compile(
          String.join(
              "|",
              "[$€£₱¥]\\s?[0-9_]",
              "\\b[A-Z][A-Za-z]{0,2}\\.?\\s?[0-9][0-9,]*\\.[0-9]{2}\\b",
              "[0-9]\\s*(?i:dollars|euros?|pounds|pesos|USD|EUR|GBP|PHP)\\b",
              "\\b(?i:no|[0-9]{1,2})/100",
              "(?i:ten|teen|ty|hundred|thousand|million)\\b[^.;]{0,60}"
                  + "\\b(?i:dollars|euros|pounds|pesos)\\b",
              "_{3,}"));

  ReadAnswer {
    findings = List.copyOf(findings);
    readings = List.copyOf(readings);
    unpriced = List.copyOf(unpriced);
  }

  static ReadAnswer of(Given given) {
    Question.onlyOneStandardInput(given);
    Reading reading = FileRefused.in(given.file(), () -> read(given));
    List<Finding> findings = LawFindings.join(reading, given.law());
    List<Problem> obstacles = new ArrayList<>();
    List<Priced> readings = priced(given, reading, obstacles);
    return new ReadAnswer(reading, findings, readings, obstacles);
  }

  /**
   * What a document says.
   *
   * @throws Refused when the file is no document, or promises nothing
   */
  static Reading read(Given given) {
    return switch (NoteFile.read(given)) {
      case NoteFile.Paper paper -> promising(paper.reading());
      case NoteFile.Agreed agreed -> throw new Refused(notADocument());
    };
  }

  private static Problem notADocument() {
    return new Problem(
        "not-a-document",
        "",
        "a document that holds a note",
        "agreed terms in JSON, which were read already",
        "Ask for their account: allonge account FILE --on DATE.");
  }

  /** A promise without any sum is no note (UCC 3-104(a)): there is nothing to be read from it. */
  private static Reading promising(Reading reading) {
    boolean sum =
        reading.field("principal").isPresent() || SUM.matcher(reading.document().text()).find();
    if (reading.kind() == NoteKind.NOTE && !sum) {
      throw new Refused(
          new Problem(
              "principal-missing",
              "principal",
              "the sum promised, in words or figures",
              "a note that names no sum of money",
              "Check that the file holds the whole note."));
    }
    return reading;
  }

  /** The readings with prices, or without where the terms do not make an account. */
  private static List<Priced> priced(Given given, Reading reading, List<Problem> obstacles) {
    Optional<LocalDate> day = given.day(Options.ON);
    Engine engine;
    try {
      engine = Engine.of(reading.terms(), Readings.DEFAULT, given.law());
    } catch (Refused refused) {
      if (given.facts().isPresent()) {
        throw FileRefused.of(given.file(), refused);
      }
      obstacles.addAll(refused.problems());
      return Pricing.unpriced(reading.readings());
    }
    Question question = Question.of(given, engine);
    LocalDate on = day.orElseGet(() -> maturity(question));
    return Pricing.on(on, question, reading.readings());
  }

  /** The maturity as it stands, or the day of the last fact where none is set. */
  private static LocalDate maturity(Question question) {
    LocalDate last = question.lastDay();
    LocalDate maturity = question.account(last).maturity();
    return maturity == null ? last : maturity;
  }
}
