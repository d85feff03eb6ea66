package org.allonge.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * Compares readings with what people found in the same notes: per field stated, found, right, wrong
 * and missed.
 *
 * <p>Only the scored fields of the field table count. A wrong value that was reported with high
 * confidence is a silent error.
 */
public final class Scorer {
  /** The fields that are scored, in the order of the field table. */
  public static final List<String> FIELDS =
      List.of(
          "principal",
          "currency",
          "note_date",
          "maker",
          "payee",
          "maker_entity",
          "payee_place",
          "rate",
          "day_count",
          "compounding",
          "payment_kind",
          "payment_frequency",
          "payment_amount",
          "payment_day",
          "first_payment_date",
          "maturity_date",
          "maturity_rule",
          "extension",
          "prepayment",
          "default_rate",
          "late_charge",
          "collateral",
          "subordination",
          "grace_days",
          "acceleration",
          "usury_savings",
          "attorneys_fees",
          "waiver_of_presentment",
          "governing_law");

  private final Reader reader = new Reader();

  /** A scorer. */
  public Scorer() {}

  /**
   * How one field was read over all notes.
   *
   * @param stated in how many notes people found it
   * @param found in how many notes the reader reported it
   * @param right how often it reported what people found
   * @param wrong how often it reported something else, or something where people found nothing
   * @param missed how often people found it and the reader reported nothing
   */
  public record Tally(int stated, int found, int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          stated + other.stated,
          found + other.found,
          right + other.right,
          wrong + other.wrong,
          missed + other.missed);
    }

    /** Right out of found, in thousandths; 1000 when nothing was found. */
    public int precision() {
      return found == 0 ? 1000 : (int) (right * 1000L / found);
    }

    /** Right out of stated, in thousandths; 1000 when nothing was stated. */
    public int recall() {
      return stated == 0 ? 1000 : (int) (right * 1000L / stated);
    }
  }

  /**
   * One value that differs.
   *
   * @param note the note's id
   * @param field the field's name
   * @param expected what people found, or empty
   * @param found what the reader reported, or empty
   * @param silent true when it was reported with high confidence
   */
  public record Difference(
      String note, String field, String expected, String found, boolean silent) {}

  /**
   * The outcome over a folder.
   *
   * @param notes how many notes were read
   * @param fields the tally of each scored field, in the order of {@link #FIELDS}
   * @param overall all fields together
   * @param differences every value that was wrong or missed, in the order of the notes
   */
  public record Score(
      int notes, SequencedMap<String, Tally> fields, Tally overall, List<Difference> differences) {
    /** How many wrong values were reported with high confidence. */
    public int silentErrors() {
      return (int) differences.stream().filter(Difference::silent).count();
    }
  }

  /**
   * Reads every note that {@code truth.jsonl} of a folder names and compares.
   *
   * @throws IOException when a file cannot be read
   * @throws org.allonge.note.Refused when the truth is missing or ill-formed
   */
  public Score score(Path folder) throws IOException {
    SequencedMap<String, Tally> tallies = new LinkedHashMap<>();
    FIELDS.forEach(field -> tallies.put(field, Tally.NONE));
    List<Difference> differences = new ArrayList<>();
    List<Truth> truths = Truth.of(folder);
    for (Truth truth : truths) {
      Reading reading = reader.read(Document.read(folder.resolve(truth.id() + ".txt")));
      for (String field : FIELDS) {
        if (!truth.disputed().contains(field) && !computed(truth, field, reading)) {
          tallies.merge(field, compare(truth, field, reading, differences), Tally::plus);
        }
      }
    }
    Tally overall = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    return new Score(truths.size(), tallies, overall, List.copyOf(differences));
  }

  /**
   * Annotators who state only the rule write the day it comes to beside it ("= 2015-10-27"). The
   * same day computed by the reader is left out of the score; another day is wrong.
   */
  private static boolean computed(Truth truth, String field, Reading reading) {
    String day = truth.computedMaturity();
    return field.equals("maturity_date")
        && !day.isEmpty()
        && reading.value(field).filter(day::equals).isPresent();
  }

  private static Tally compare(
      Truth truth, String name, Reading reading, List<Difference> differences) {
    Optional<JsonNode> expected = Optional.ofNullable(truth.fields().get(name));
    Optional<ReadField> found = reading.field(name);
    boolean right =
        expected.isPresent()
            && found.isPresent()
            && (Sameness.same(name, expected.get(), found.get())
                || unchanged(truth, name, expected.get(), found.get()));
    if (!right && (expected.isPresent() || found.isPresent())) {
      boolean silent = found.filter(field -> field.confidence() == Confidence.HIGH).isPresent();
      String said = found.map(field -> field.value().toString()).orElse("");
      differences.add(
          new Difference(truth.id(), name, expected.map(Scorer::words).orElse(""), said, silent));
    }
    int stated = expected.isPresent() ? 1 : 0;
    int reported = found.isPresent() ? 1 : 0;
    int good = right ? 1 : 0;
    return new Tally(stated, reported, good, reported - good, Math.max(0, stated - reported));
  }

  /** "RATE+0" after default and the note's own rate are one. */
  private static boolean unchanged(Truth truth, String name, JsonNode expected, ReadField found) {
    return name.equals("default_rate")
        && found.value().toString().equals("RATE+0")
        && expected.equals(truth.fields().get("rate"));
  }

  private static String words(JsonNode value) {
    return value.isString() ? value.asString("") : value.toString();
  }
}
