package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allonge.note.RateTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides whether a note is a negotiable instrument in form: UCC 3-104 to 3-113. */
class NegotiabilityTest {
  private static final String NOTE =
      """
      $50,000.00                                             March 3, 2014

      For value received, Orla Penhaligon promises to pay to the order of Ada Lindqvist the sum \
      of Fifty Thousand Dollars ($50,000.00), with interest at six percent (6%) per annum. The \
      whole is due on March 3, 2016. EXTRA This note is governed by the laws of the State of Ohio.

      /s/ Orla Penhaligon
      """;

  private static List<String> ids(String text) {
    return Notes.read(text).findings().stream().map(Finding::id).toList();
  }

  @Test
  void plainNoteIsNegotiableInForm() {
    Reading reading = Notes.read(NOTE.replace("EXTRA ", ""));
    Finding found =
        reading.findings().stream()
            .filter(finding -> finding.id().equals("negotiable-in-form"))
            .findFirst()
            .orElseThrow();
    assertThat(found.spans())
        .extracting(reading.document()::words)
        .anyMatch(words -> words.contains("to the order of Ada Lindqvist"))
        .anyMatch(words -> words.contains("Fifty Thousand Dollars"))
        .anyMatch(words -> words.contains("March 3, 2016"));
    assertThat(ids(NOTE)).doesNotContain("not-negotiable-in-form");
  }

  /** Each sentence, put into the note, and the finding that it makes; the source is the section. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3-104(d)    | This note is not negotiable.                                                                  | says-not-negotiable
          3-106(a)    | The obligations under this note are subject to the terms of a Loan Agreement of this day.      | conditional-promise
          3-106(a)    | This note is governed by a Purchase Agreement between the parties.                             | conditional-promise
          3-106(a)    | The obligation to pay is contingent upon the sale of the vessel.                               | conditional-promise
          3-104(a)(3) | The maker shall deliver quarterly financial statements to the holder.                          | other-undertaking
          3-104(a)(3) | The holder may convert the unpaid principal into shares of common stock.                       | other-undertaking
          3-104(a)(3) | The maker shall not incur any debt while this note is unpaid.                                  | other-undertaking
          """)
  void wordsThatTakeNegotiabilityAway(String section, String sentence, String id) {
    List<String> ids = ids(NOTE.replace("EXTRA", sentence));
    assertThat(ids).as(section).contains(id, "not-negotiable-in-form");
    assertThat(ids).doesNotContain("negotiable-in-form");
  }

  /** What does no harm. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3-106(b)(i) | Acceleration of this note is governed by a Security Agreement of this day.
          3-106(b)(i) | This note is secured by a pledge of shares under a Pledge Agreement.
          3-106(b)(i) | Prepayment of this note is subject to the terms of a Loan Agreement.
          3-104(a)(3) | The maker waives presentment and the benefit of every exemption.
          3-104(a)    | The maker will pay the holder's attorney's fees.
          3-104(a)    | This note is governed by the laws of the State of Ohio.
          """)
  void wordsThatDoNoHarm(String section, String sentence) {
    assertThat(ids(NOTE.replace("EXTRA", sentence))).as(section).contains("negotiable-in-form");
  }

  @Test
  void amountThatGrowsIsNotFixed() {
    String line =
        NOTE.replace("the sum of", "the sum of up to")
            .replace(", with interest", ", or so much of it as has been advanced, with interest");
    assertThat(ids(line)).contains("amount-not-fixed", "not-negotiable-in-form");
  }

  @Test
  void payableToOneAloneIsNotNegotiable() {
    assertThat(ids(NOTE.replace("to the order of Ada", "to Ada")))
        .contains("no-words-of-order", "not-negotiable-in-form");
  }

  /** UCC 3-108: a time is definite when the day can be known from the words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "due upon the sale of the vessel",
        "due and payable in full within ten days after the closing of the sale",
        "payable upon the earlier of the sale of the vessel and the closing of a public offering"
      })
  void eventIsNoDefiniteTime(String due) {
    Reading reading = Notes.read(NOTE.replace("due on March 3, 2016", due));
    assertThat(reading.value("maturity_rule")).hasValue(due);
    assertThat(reading.findings())
        .extracting(Finding::id)
        .contains("time-not-definite", "not-negotiable-in-form");
  }

  /** UCC 3-108(b): a further definite time at the maker's option keeps the time definite. */
  @Test
  void extensionToDefiniteDayKeepsTheTimeDefinite() {
    assertThat(ids(Notes.example()))
        .contains("extension-keeps-time-definite", "negotiable-in-form");
  }

  /** UCC 3-112(a): interest runs from the date of the instrument unless it says otherwise. */
  @Test
  void interestRunsFromTheDateOfTheNote() {
    assertThat(ids(NOTE)).contains("interest-from-date-of-note");
    assertThat(ids(NOTE.replace("per annum", "per annum from April 1, 2014")))
        .doesNotContain("interest-from-date-of-note");
  }

  /** UCC 3-112(a): without a word of interest there is none; with one, a rate is needed. */
  @Test
  void noteSilentOnInterestBearsNone() {
    String bare = NOTE.replace(", with interest at six percent (6%) per annum", "");
    Reading reading = Notes.read(bare);
    assertThat(ids(bare)).contains("no-interest-promised").doesNotContain("rate-missing");
    assertThat(reading.terms().interest().rate()).isEqualTo(new RateTerm.None());
    String secured = bare.replace("EXTRA", "The holder has a security interest in the vessel.");
    assertThat(ids(secured)).contains("no-interest-promised");
    assertThat(ids(NOTE.replace("at six percent (6%) per annum", "")))
        .contains("rate-missing")
        .doesNotContain("no-interest-promised");
  }

  /** The law of another country asks other questions. */
  @Test
  void notesUnderForeignLawAreNotJudged() {
    assertThat(ids(NOTE.replace("the State of Ohio", "England")))
        .doesNotContain("negotiable-in-form", "not-negotiable-in-form");
  }
}
