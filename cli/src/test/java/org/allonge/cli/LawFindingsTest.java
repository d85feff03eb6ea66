package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allonge.note.law.LawTables;
import org.allonge.note.testing.SharedFolder;
import org.allonge.reader.Document;
import org.allonge.reader.Finding;
import org.allonge.reader.Reader;
import org.allonge.reader.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law tables say about the rates of a note (rulebook 7). */
class LawFindingsTest {
  private static final String NOTE = Samples.text(Samples.NOTE);

  private static List<Finding> findings(String text) {
    return LawFindings.join(new Reader().read(Document.ofText("note", text)), LawTables.bundled());
  }

  private static Finding finding(String text, String id) {
    return findings(text).stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  /** 25 Jan 2003: 2.25% + 5% = 7.25%, hence 10% (rulebook 7). */
  @Test
  void theRateOfTheExampleIsUnderTheCeiling() {
    Finding under = finding(NOTE, "rate-under-ceiling");
    assertThat(under.severity()).isEqualTo(Severity.INFO);
    assertThat(under.message()).contains("8%").contains("10%").contains("2.25%").contains("7.25%");
    assertThat(under.spans())
        .singleElement()
        .satisfies(s -> assertThat(NOTE.substring(s.start(), s.end())).startsWith("eight percent"));
  }

  @Test
  void theHighestLawfulRateGetsItsNumber() {
    Finding highest = finding(NOTE, "highest-lawful-rate");
    assertThat(highest.message())
        .contains("10%")
        .contains("Cal. Const. art. XV sec. 1(2)")
        .contains("Cal. Corp. Code 25118")
        .contains("Cal. Corp. Code 25117")
        .contains("$300,000");
    assertThat(highest.spans()).isNotEmpty();
    assertThat(findings(NOTE)).filteredOn(f -> f.id().equals("highest-lawful-rate")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eight percent\\s*\\(8%\\)  | ten percent (10%)      | rate-under-ceiling
          eight percent\\s*\\(8%\\)  | twelve percent (12%)   | rate-above-ceiling
          February 7, 2003           | February 7, 1979       | ceiling-not-known
          """)
  void aRateIsComparedWithTheCeilingOfItsDay(String right, String other, String id) {
    String text = NOTE.replaceAll(right, other);
    assertThat(text).contains(other);
    assertThat(findings(text))
        .filteredOn(f ->
            List.of("rate-under-ceiling", "rate-above-ceiling", "ceiling-not-known")
                .contains(f.id()))
        .singleElement()
        .satisfies(f -> assertThat(f.id()).isEqualTo(id));
  }

  @Test
  void aStatedRateAfterMaturityAboveTheCeilingIsSeen() {
    String text =
        NOTE.replaceAll(
            "(?s)at the highest\\s+rate that.*?debt of this kind",
            "at the rate of eighteen percent (18%) per annum");
    assertThat(finding(text, "rate-above-ceiling").message()).contains("18%");
  }

  @Test
  void whatIsAddedIsDocumented() {
    String guide = Samples.text(SharedFolder.projectRoot().resolve("docs/cli.md"));
    assertThat(guide)
        .contains("`" + LawFindings.UNDER + "`")
        .contains("`" + LawFindings.ABOVE + "`")
        .contains("`" + LawFindings.NONE + "`")
        .contains("`" + LawFindings.DEPENDS + "`")
        .contains("`" + LawFindings.NOT_KNOWN + "`")
        .contains("`" + InterestRuleFindings.DEFAULT_RULE + "`")
        .contains("`" + InterestRuleFindings.COMPOUNDING_RULE + "`")
        .contains("`" + InterestRuleFindings.LATE_CHARGE_RULE + "`")
        .contains("`" + LawFindings.HIGHEST_LAWFUL + "`")
        .contains("`" + AccountAnswer.IDLE + "`");
  }

  /** The example's note of an entity for $250,000 and business, under the laws of other states. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nevada        | no-ceiling         | NRS 99.050
          New York      | rate-under-ceiling | Penal Law 190.40
          Virginia      | no-ceiling         | Va. Code 6.2-308
          Delaware      | no-ceiling         | 6 Del. C. 2306
          Arkansas      | ceiling-not-known  | the law of the state
          """)
  void everyStateOfTheTablesIsCompared(String state, String id, String authority) {
    String text = NOTE.replace("California", state);
    assertThat(finding(text, id).authority()).startsWith(authority);
  }

  @Test
  void whatIsNotConfirmedIsSaidToBe() {
    String text = NOTE.replace("California", "Delaware");
    assertThat(finding(text, "no-ceiling").message()).endsWith("is not confirmed.");
    assertThat(finding(NOTE, "rate-under-ceiling").message()).doesNotContain("not confirmed");
  }

  @Test
  void withoutACeilingTheHighestLawfulRateIsAReading() {
    String text = NOTE.replace("California", "Nevada");
    assertThat(finding(text, "highest-lawful-rate").message())
        .contains("Nevada sets no ceiling (NRS 99.050)")
        .contains("Read instead as 2% + prime rate of the largest bank in Nevada");
  }

  /** What may follow is named, with the savings clause where there is one; nothing is applied. */
  @Test
  void remediesAreNamed() {
    String text = NOTE.replaceAll("eight percent\\s*\\(8%\\)", "twelve percent (12%)");
    assertThat(finding(text, "rate-above-ceiling").message())
        .contains("What may follow: interest void")
        .contains("1918 usury initiative sec. 3")
        .contains("The note has no savings clause.");
  }

  @Test
  void minnesotasAndKansassRulesOnDefaultInterestAreNamed() {
    String eighteen =
        NOTE.replaceAll(
                "(?s)at the highest\\s+rate that.*?debt of this kind",
                "at the rate of eighteen percent (18%) per annum")
            .replace("$250,000", "$50,000")
            .replaceAll("(?i)two hundred fifty thousand", "fifty thousand");
    assertThat(finding(eighteen.replace("California", "Minnesota"), "default-interest-rule"))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING))
        .satisfies(f -> assertThat(f.message()).contains("forfeits the whole interest"));
    assertThat(findings(eighteen.replace("California", "Texas")))
        .extracting(Finding::id)
        .doesNotContain("default-interest-rule");
  }

  @Test
  void whereInterestMayNotBeCompoundedItIsSaid() {
    String text = NOTE.replace("California", "North Dakota");
    assertThat(finding(text, "compounding-rule").message()).contains("may not be compounded");
    assertThat(findings(NOTE)).extracting(Finding::id).doesNotContain("compounding-rule");
  }

  @Test
  void withoutAStateNothingIsAdded() {
    String text = NOTE.replace("California", "Ruritania");
    assertThat(findings(text).stream().map(Finding::id))
        .doesNotContain("rate-under-ceiling", "rate-above-ceiling", "ceiling-not-known");
  }
}
