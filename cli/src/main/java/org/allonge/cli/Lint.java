package org.allonge.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.cli.Pricing.Alternative;
import org.allonge.cli.Pricing.Priced;
import org.allonge.note.Money;
import org.allonge.reader.Finding;
import org.allonge.reader.Severity;
import org.allonge.reader.Span;
import org.allonge.reader.SuggestedClause;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a compiler would print it: where it stands, what money turns on it, what would
 * settle it.
 *
 * @param finding the finding
 * @param line the line of its first words, from 1; 0 where the note is silent
 * @param column the column of their first character in UTF-16 units, from 1; 0 where it is silent
 * @param stake the meanings with their dollars, or null where none can be computed
 * @param clause wording that would settle it, or null where no wording alone can
 */
record Lint(
    Finding finding, int line, int column, @Nullable Priced stake, @Nullable String clause) {
  /** The reading that a finding leaves open. */
  private static final Map<String, String> READINGS =
      Map.of(
          "equal-instalments-vs-actual-days", "instalment-amount",
          "compounding-frequency-unstated", "post-maturity-compounding",
          "highest-lawful-rate", "post-maturity-rate",
          "application-order-silent", "application",
          "collateral-cap-ambiguous", "collateral-cap");

  /** The findings of a reading: by place, what the note does not say at the end. */
  static List<Lint> of(ReadAnswer answer) {
    return answer.findings().stream()
        .map(finding -> of(finding, answer))
        .sorted(
            Comparator.comparing((Lint lint) -> lint.line == 0)
                .thenComparingInt(Lint::line)
                .thenComparingInt(Lint::column))
        .toList();
  }

  private static Lint of(Finding finding, ReadAnswer answer) {
    Optional<Span> first = finding.spans().stream().min(Comparator.comparingInt(Span::start));
    String before =
        first.map(span -> answer.reading().document().text().substring(0, span.start())).orElse("");
    int line = first.isEmpty() ? 0 : 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = first.isEmpty() ? 0 : before.length() - before.lastIndexOf('\n');
    return new Lint(
        finding,
        line,
        column,
        stake(finding.id(), answer.readings()),
        SuggestedClause.of(finding.id()).orElse(null));
  }

  private static @Nullable Priced stake(String finding, List<Priced> readings) {
    String reading = READINGS.get(finding);
    return readings.stream()
        .filter(priced -> priced.reading().id().equals(reading) && priced.payoff() != null)
        .findFirst()
        .orElse(null);
  }

  boolean isError() {
    return finding.severity() == Severity.ERROR;
  }

  /** The other meanings whose payoff differs, each with the difference. */
  List<Alternative> differing() {
    return stake == null ? List.of() : stake.alternatives().stream().filter(Lint::differs).toList();
  }

  private static boolean differs(Alternative alternative) {
    Money difference = alternative.difference();
    return difference != null && !difference.isZero();
  }
}
