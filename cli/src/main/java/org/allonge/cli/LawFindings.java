package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.law.Exemption;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.LawfulRate;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.allonge.reader.Reading;
import org.allonge.reader.Severity;

/**
 * What the law tables add to the findings of a reading: whether a stated rate is under the ceiling,
 * and what the highest lawful rate is in numbers. The tables hold California's law alone; where a
 * note names another, nothing is added.
 */
final class LawFindings {
  /** The reader's finding that the law tables can put into numbers. */
  static final String HIGHEST_LAWFUL = "highest-lawful-rate";

  static final String UNDER = "rate-under-ceiling";
  static final String ABOVE = "rate-above-ceiling";
  static final String NOT_KNOWN = "ceiling-not-known";

  /** A rate that stands as a plain number in the note. */
  private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";

  /** A margin over the note's own rate, before the number. */
  private static final String MARGIN = "RATE\\+";

  private LawFindings() {}

  /** The findings of a reading, with what the law tables add. */
  static List<Finding> join(Reading reading, LawTables law) {
    Optional<LocalDate> date = reading.value("note_date").map(LocalDate::parse);
    boolean california = reading.value("governing_law").filter("California"::equals).isPresent();
    if (date.isEmpty() || !california) {
      return reading.findings();
    }
    LawfulRate ceiling = law.californiaCeiling(date.get(), date.get(), Purpose.BUSINESS);
    return switch (ceiling) {
      case LawfulRate.Known known -> join(reading, known);
      case LawfulRate.NoData none -> plus(reading, notKnown(reading, none));
    };
  }

  private static List<Finding> join(Reading reading, LawfulRate.Known ceiling) {
    List<Finding> joined = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      joined.add(finding.id().equals(HIGHEST_LAWFUL) ? resolved(finding, ceiling) : finding);
    }
    rate(reading, "rate").map(r -> compared(r, "The rate", ceiling)).ifPresent(joined::add);
    defaultRate(reading)
        .filter(r -> r.rate().compareTo(ceiling.rate()) > 0)
        .map(r -> compared(r, "The rate after maturity or default", ceiling))
        .ifPresent(joined::add);
    return joined;
  }

  private static List<Finding> plus(Reading reading, Optional<Finding> more) {
    List<Finding> joined = new ArrayList<>(reading.findings());
    more.ifPresent(joined::add);
    return joined;
  }

  /**
   * A rate of the note.
   *
   * @param rate the number
   * @param field where it stands
   */
  private record StatedRate(Rate rate, ReadField field) {}

  private static Optional<StatedRate> rate(Reading reading, String name) {
    return reading
        .field(name)
        .filter(field -> field.value().toString().matches(NUMBER))
        .map(field -> new StatedRate(Rate.of(field.value().toString()), field));
  }

  /** The rate after maturity or default: a number, or a margin over the rate of the note. */
  private static Optional<StatedRate> defaultRate(Reading reading) {
    return rate(reading, "default_rate").or(() -> margin(reading));
  }

  private static Optional<StatedRate> margin(Reading reading) {
    Optional<ReadField> margin =
        reading
            .field("default_rate")
            .filter(field -> field.value().toString().matches(MARGIN + NUMBER));
    return rate(reading, "rate")
        .flatMap(base -> margin.map(field -> new StatedRate(base.rate().plus(over(field)), field)));
  }

  private static Rate over(ReadField margin) {
    return Rate.of(margin.value().toString().replaceFirst(MARGIN, ""));
  }

  private static Finding resolved(Finding finding, LawfulRate.Known ceiling) {
    String message =
        "The rate after maturity is the highest lawful one and no number. California's ceiling"
            + " makes"
            + " it %s: %s (%s). There may be no ceiling at all if %s."
                .formatted(
                    ceiling.rate().percent(),
                    ceiling.formula(),
                    citations(ceiling),
                    exemptions(ceiling.open()));
    return new Finding(
        finding.id(), finding.severity(), message, finding.spans(), finding.authority());
  }

  /** The conditions, those of one law together. */
  private static String exemptions(List<Exemption> open) {
    Map<String, List<String>> byLaw = new LinkedHashMap<>();
    open.forEach(
        e -> byLaw.computeIfAbsent(e.citation(), c -> new ArrayList<>()).add(e.condition()));
    List<String> laws = new ArrayList<>();
    byLaw.forEach(
        (law, conditions) -> laws.add(String.join("; or if ", conditions) + " (" + law + ")"));
    return String.join("; or if ", laws);
  }

  private static Finding compared(StatedRate stated, String what, LawfulRate.Known ceiling) {
    boolean above = stated.rate().compareTo(ceiling.rate()) > 0;
    String message =
        "%s of %s is %s California's ceiling of %s for a loan of business purpose: %s (%s).%s"
            .formatted(
                what,
                stated.rate().percent(),
                above ? "above" : "not above",
                ceiling.rate().percent(),
                ceiling.formula(),
                citations(ceiling),
                above ? " Whether the lender or the loan is exempt is not said here." : "");
    return new Finding(
        above ? ABOVE : UNDER,
        above ? Severity.ERROR : Severity.INFO,
        message,
        List.of(stated.field().span()),
        ceiling.citations().getFirst());
  }

  private static Optional<Finding> notKnown(Reading reading, LawfulRate.NoData none) {
    return rate(reading, "rate")
        .map(stated ->
            new Finding(
                NOT_KNOWN,
                Severity.INFO,
                "Whether the rate of %s is lawful is not known here: %s."
                    .formatted(stated.rate().percent(), none.reason()),
                List.of(stated.field().span()),
                String.join("; ", none.citations())));
  }

  private static String citations(LawfulRate.Known ceiling) {
    return String.join("; ", ceiling.citations());
  }
}
