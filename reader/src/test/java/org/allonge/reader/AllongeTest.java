package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Allonges: who indorses to whom, and how (UCC 3-204, 3-205). */
class AllongeTest {
  private static final String HEAD =
      """
      ALLONGE TO PROMISSORY NOTE

      This Allonge is attached to and made a part of the Promissory Note dated May 3, 2010, in the
      principal amount of $125,000.00, made by Halyard Marine Supply, Inc., a Maine corporation
      (the "Maker"), payable to the order of Cobscook Savings Bank (the "Payee").

      """;

  private static final String SIGNED =
      """

      COBSCOOK SAVINGS BANK

      By: /s/ Verity Alden
      Verity Alden, Vice President
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pay to the order of Passamaquoddy Income Fund LLC, without recourse.                           | Passamaquoddy Income Fund LLC | special | true
          Pay to the order of: Tobias Renfield                                                          | Tobias Renfield             | special |
          Pay to the order of ______________, without recourse or warranty.                             |                             | blank   | true
          Cobscook Savings Bank hereby indorses and assigns the Note to Passamaquoddy Income Fund LLC, with its liens. | Passamaquoddy Income Fund LLC | special |
          """)
  void whoIndorsesToWhom(String words, String to, String kind, String free) {
    Reading reading = Notes.read(HEAD + words + "\n" + SIGNED);
    assertThat(reading.kind()).isEqualTo(NoteKind.ALLONGE);
    assertThat(reading.value("indorser").orElse("")).isEqualToIgnoringCase("Cobscook Savings Bank");
    assertThat(reading.value("indorsee").orElse(null)).isEqualTo(to);
    assertThat(reading.value("indorsement")).hasValue(kind);
    assertThat(reading.value("without_recourse").orElse(null)).isEqualTo(free);
  }

  @Test
  void theNoteThatItIsAttachedTo() {
    Reading reading = Notes.read(HEAD + "Pay to the order of Tobias Renfield.\n" + SIGNED);
    assertThat(reading.value("note_date")).hasValue("2010-05-03");
    assertThat(reading.value("principal")).hasValue("125000.00");
    assertThat(reading.value("currency")).hasValue("USD");
    assertThat(reading.value("maker")).hasValue("Halyard Marine Supply, Inc.");
    assertThat(reading.value("payee")).hasValue("Cobscook Savings Bank");
    assertThat(reading.value("signatory").orElse("")).contains("Verity Alden");
  }

  /** A chain on one sheet: each indorsement by itself, the last holder named. */
  @Test
  void chainOfIndorsements() {
    Reading reading =
        Notes.read(
            HEAD
                + "Pay to the order of Passamaquoddy Income Fund LLC, without recourse.\n"
                + SIGNED
                + "\n"
                + "Pay to the order of Tobias Renfield.\n\n"
                + "PASSAMAQUODDY INCOME FUND LLC\n\n"
                + "By: /s/ Ines Calder\n"
                + "Ines Calder, Manager\n");
    assertThat(reading.value("indorser").orElse("")).isEqualToIgnoringCase("Cobscook Savings Bank");
    assertThat(reading.value("indorsee")).hasValue("Tobias Renfield");
    assertThat(reading.field("indorsements").orElseThrow().value())
        .isInstanceOfSatisfying(
            FieldValue.Items.class, items -> assertThat(items.items()).hasSize(2));
  }

  /** What a note needs is not asked of an allonge, and it makes no account. */
  @Test
  void nothingIsMissedThatAnAllongeDoesNotSay() {
    Reading reading = Notes.read(HEAD + "Pay to the order of Tobias Renfield.\n" + SIGNED);
    assertThat(reading.findings()).extracting(Finding::id).containsExactly("conformed-signature");
  }
}
