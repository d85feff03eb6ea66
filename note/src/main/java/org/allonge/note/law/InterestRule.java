package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Money;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;
import org.jspecify.annotations.Nullable;

/**
 * What a state's law says about interest besides how high it may be. Named, never applied.
 *
 * @param kind what about
 * @param id stable kebab-case name
 * @param warns whether money turns on it wherever the note has what it is about
 * @param rule in a clause
 * @param limit the part of an instalment that a late charge may be, or null
 * @param minimum what a late charge may always be, or null
 * @param graceDays the days before it, or null
 * @param scope for which loans and days
 * @param citation the law
 * @param confidence how well it is supported
 * @param checked the day on which the row was last compared with its sources
 */
public record InterestRule(
    Kind kind,
    String id,
    boolean warns,
    String rule,
    @Nullable Rate limit,
    @Nullable Money minimum,
    @Nullable Integer graceDays,
    Scope scope,
    String citation,
    SourceConfidence confidence,
    LocalDate checked) {
  static final String FILE = "interest-rules.csv";
  static final List<String> COLUMNS =
      List.of(
          "state",
          "kind",
          "purpose",
          "id",
          "severity",
          "to_amount",
          "limit",
          "minimum",
          "grace_days",
          "rule",
          "valid_from",
          "valid_to",
          "seen_from",
          "citation",
          "confidence",
          "checked");

  private static final int MOST_GRACE = 366;

  /** What a rule is about. */
  public enum Kind implements Choice {
    /** A rate after default or maturity. */
    DEFAULT_INTEREST("default-interest"),
    /** A charge for a late instalment. */
    LATE_CHARGE("late-charge"),
    /** Interest on interest. */
    COMPOUNDING("compounding"),
    /** What is counted as interest. */
    COUNTED_AS_INTEREST("counted-as-interest"),
    /** What follows where the ceiling is passed. */
    REMEDY("remedy");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * For which loans and days a rule is.
   *
   * @param purpose null for any
   * @param to the greatest principal, inclusive, or null
   * @param from the first day, inclusive
   * @param until the last, inclusive
   * @param seenFrom the first day for which a source shows it
   */
  public record Scope(
      String state,
      @Nullable Purpose purpose,
      @Nullable Money to,
      LocalDate from,
      LocalDate until,
      LocalDate seenFrom) {

    boolean takes(LawQuestion question) {
      LocalDate day = question.earlier();
      boolean small =
          to == null
              || question.facts().sum(LawFact.AMOUNT).filter(a -> a.compareTo(to) > 0).isEmpty();
      return state.equals(question.state())
          && (purpose == null || purpose == question.purpose())
          && !day.isBefore(from)
          && !day.isAfter(until)
          && small;
    }
  }

  static List<InterestRule> read(CsvTable table) {
    List<InterestRule> all = table.map(InterestRule::of);
    Overlap.refuse(table, all, InterestRule::contradicts);
    return all;
  }

  /** Whether it stands in the place of another. */
  boolean replaces(InterestRule other) {
    return kind == other.kind && id.equals(other.id) && scope.state().equals(other.scope.state());
  }

  private boolean contradicts(InterestRule other) {
    return replaces(other)
        && !scope.from().isAfter(other.scope.until())
        && !scope.until().isBefore(other.scope.from());
  }

  private static InterestRule of(CsvRow row) {
    return new InterestRule(
        row.choice("kind", Kind.class),
        row.text("id"),
        warns(row),
        row.text("rule"),
        row.findRate("limit", Rate.ZERO, Rate.ofPercent("100")).orElse(null),
        Overlap.sum(row, "minimum"),
        row.findWhole("grace_days", 0, MOST_GRACE).orElse(null),
        scope(row),
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class),
        row.date("checked"));
  }

  private static boolean warns(CsvRow row) {
    String severity = row.text("severity");
    if (!List.of("warning", "info").contains(severity)) {
      throw row.refuse("severity", "warning or info");
    }
    return severity.equals("warning");
  }

  private static Scope scope(CsvRow row) {
    LocalDate from = row.date("valid_from");
    return new Scope(
        Overlap.state(row),
        row.text("purpose").equals("any") ? null : row.choice("purpose", Purpose.class),
        Overlap.sum(row, "to_amount"),
        from,
        Overlap.lastDay(row, from),
        row.date("seen_from"));
  }
}
