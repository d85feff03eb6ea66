package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Restated notes: what they replace, and whether the amounts agree; amendments: what they change.
 */
class RestatementTest {
  private static final String CONSOLIDATED =
      """
      CONSOLIDATED AND RESTATED PROMISSORY NOTE

      $90,000.00                                             June 1, 2015

      Halyard Marine Supply, Inc. promises to pay to the order of Ada Lindqvist Ninety Thousand
      Dollars ($90,000.00), with interest at six percent (6%) per annum, on June 1, 2018.

      This note replaces a promissory note dated March 3, 2012, in the original principal amount of
      $75,000.00, of which $60,000.00 is unpaid, and a promissory note dated May 9, 2013, in the
      original principal amount of $30,000.00, of which $30,000.00 is unpaid.

      HALYARD MARINE SUPPLY, INC.
      By: /s/ Verity Alden
      """;

  private static String replaced(Reading reading) {
    return reading.value("replaces").orElse("");
  }

  @Test
  void notesThatAreReplaced() {
    Reading reading = Notes.read(CONSOLIDATED);
    assertThat(reading.kind()).isEqualTo(NoteKind.RESTATEMENT);
    assertThat(replaced(reading))
        .isEqualTo(
            "date 2012-03-03, original 75000.00, unpaid 60000.00; date 2013-05-09, original"
                + " 30000.00, unpaid 30000.00");
    assertThat(reading.findings())
        .extracting(Finding::id)
        .doesNotContain("restated-amounts-disagree");
  }

  @Test
  void rivalAmountsAreFound() {
    Reading reading = Notes.read(CONSOLIDATED.replace("$60,000.00", "$50,000.00"));
    assertThat(reading.findings())
        .filteredOn(finding -> finding.id().equals("restated-amounts-disagree"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("80000.00", "90000.00", "10000.00"));
  }

  @Test
  void amendmentNamesWhatItChanges() {
    Reading reading =
        Notes.read(
            """
            FIRST AMENDMENT TO PROMISSORY NOTE

            This First Amendment is made as of May 25, 2016, between Halyard Marine Supply, Inc.
            (the "Maker") and Ada Lindqvist (the "Holder"), and amends the promissory note dated
            March 3, 2012, in the original principal amount of $75,000.00.

            1. The maturity of the note is extended to March 3, 2019.
            2. From June 1, 2016 the rate of interest is seven percent (7%) per annum.

            HALYARD MARINE SUPPLY, INC.
            By: /s/ Verity Alden
            """);
    assertThat(reading.kind()).isEqualTo(NoteKind.AMENDMENT);
    assertThat(reading.value("note_date")).hasValue("2012-03-03");
    assertThat(reading.value("amendment_date")).hasValue("2016-05-25");
    assertThat(reading.value("changes")).hasValue("rate; maturity_date");
  }
}
