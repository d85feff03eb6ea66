package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allonge.note.AfterDefault;
import org.allonge.note.DayCount;
import org.allonge.note.Instalments;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Security;
import org.allonge.note.Terms;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;

/** The example and the shared note of the same terms read fully right, field by field. */
class WholeNotesTest {
  /** What both say, apart from parties, place and the words of the security. */
  private static final Map<String, String> SAID = said();

  private static final List<String> FINDINGS =
      List.of(
          "conformed-signature",
          "interest-from-date-of-note",
          "extension-keeps-time-definite",
          "negotiable-in-form",
          "words-and-figures-agree",
          "equal-instalments-vs-actual-days",
          "highest-lawful-rate",
          "compounding-frequency-unstated",
          "extension-notice-form-unstated",
          "fee-clause-reciprocal",
          "instalment-date-not-business-day",
          "collateral-conditional-on-approval",
          "collateral-cap-ambiguous",
          "subordination-to-earlier-liens",
          "no-grant-shown",
          "own-unissued-shares",
          "filing-state",
          "application-order-silent",
          "no-acceleration-clause",
          "no-late-charge",
          "silent-business-day-convention",
          "silent-waiver-of-presentment",
          "silent-usury-savings");

  private static final List<String> READINGS =
      List.of(
          "instalment-amount",
          "post-maturity-compounding",
          "post-maturity-rate",
          "application",
          "early-payment",
          "partial-extension",
          "collateral-cap");

  private static Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("principal", "250000.00");
    said.put("currency", "USD");
    said.put("note_date", "2003-02-07");
    said.put("maker_entity", "Delaware corporation");
    said.put("rate", "0.08");
    said.put("day_count", "ACT/365");
    said.put("payment_kind", "interest_only");
    said.put("payment_frequency", "monthly");
    said.put("payment_day", "1");
    said.put("first_payment_date", "2003-03-01");
    said.put("maturity_date", "2003-08-08");
    said.put("extension", "by maker, to 2004-02-09, before 2003-08-08");
    said.put("prepayment", "allowed_without_penalty");
    said.put("grace_days", "0");
    said.put("default_rate", "highest_lawful");
    said.put("interest_on_interest", "after_maturity");
    said.put("collateral_cap", "in the amount of this Note");
    said.put("non_waiver", "true");
    said.put("attorneys_fees", "true");
    said.put("governing_law", "California");
    said.put("execution_place", "California");
    said.put("conformed_signature", "true");
    return said;
  }

  private static void fullyRight(Reading reading) {
    assertThat(reading.kind()).isEqualTo(NoteKind.NOTE);
    SAID.forEach((field, value) -> assertThat(reading.value(field)).as(field).hasValue(value));
    assertThat(reading.value("collateral").orElseThrow())
        .contains("125,000", "all ", "assets", "approval");
    assertThat(reading.value("subordination").orElseThrow())
        .contains("subordinate", "perfected on or before the date");
    assertThat(reading.findings())
        .extracting(Finding::id)
        .containsExactlyInAnyOrderElementsOf(FINDINGS);
    assertThat(reading.readings()).extracting(NamedReading::id).containsExactlyElementsOf(READINGS);
    terms(reading.terms());
  }

  private static void terms(Terms terms) {
    assertThat(terms.principal()).hasToString("250000.00");
    assertThat(terms.interest().dayCount()).isEqualTo(DayCount.ACT_365F);
    assertThat(terms.instalments())
        .isInstanceOfSatisfying(
            Instalments.InterestOnly.class, i -> assertThat(i.amount()).isNull());
    assertThat(terms.extensions())
        .singleElement()
        .hasToString(
            "ExtensionOption[by=MAKER, to=ToDate[date=2004-02-09], exerciseFrom=null,"
                + " exerciseBefore=2003-08-08, times=1]");
    assertThat(terms.afterDefault().rate())
        .isEqualTo(new AfterDefault.DefaultRate.HighestLawful(List.of("US-CA")));
    assertThat(terms.afterDefault().costs()).satisfies(c -> assertThat(c.openList()).isTrue());
    assertThat(terms.security().items()).hasSize(2);
    assertThat(terms.security().items().getFirst())
        .isInstanceOfSatisfying(
            Security.Collateral.Shares.class, s -> assertThat(s.count()).isEqualTo(125_000));
    assertThat(terms.law().jurisdiction()).isEqualTo("US-CA");
    assertThat(terms.payments().calendar()).isEqualTo("us-ca");
    assertThat(Readings.open(terms)).containsExactly(ReadingId.values());
    assertThat(terms.words().of("rate")).isPresent();
  }

  @Test
  void theExample() {
    Reading reading = Notes.read(Notes.example());
    assertThat(reading.value("maker")).hasValue("Redwood Apparel Group Inc.");
    assertThat(reading.value("payee")).hasValue("MARIAN CASTELL");
    assertThat(reading.value("payee_place")).hasValue("Vernon, California");
    assertThat(reading.value("signatory"))
        .hasValue("Theodore K. Amsel, Jr., Chief Executive Officer");
    fullyRight(reading);
  }

  @Test
  void theSharedNotes() {
    for (Path file : SharedFolder.files("seeds", ".txt")) {
      Reading reading = Notes.read(file);
      assertThat(reading.value("payee_place")).hasValue("Commerce, California");
      assertThat(reading.value("signatory").orElseThrow())
          .endsWith(", Jr., Chief Executive Officer");
      assertThat(reading.value("maker").orElseThrow()).endsWith(" Group Inc.");
      assertThat(reading.value("payee").orElseThrow()).startsWith("MARC ");
      fullyRight(reading);
      SharedFolder.ran("reader " + file.getFileName());
    }
  }

  @Test
  void anotherDraftingGivesTermsToo() {
    Terms terms = Notes.read(Notes.second()).terms();
    assertThat(terms.afterDefault().acceleration())
        .isEqualTo(AfterDefault.Acceleration.AT_HOLDERS_OPTION);
    assertThat(terms.extensions().getFirst().exerciseBefore()).hasToString("2000-08-17");
    assertThat(Readings.open(terms))
        .containsExactly(ReadingId.EARLY_PAYMENT, ReadingId.PARTIAL_EXTENSION);
  }
}
