package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passes on their own: layout, label blocks, entities, kinds of payment, and the score itself. */
class WidenedGrammarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Dutch private company with limited liability (the | Dutch private company with limited"
            + " liability",
        "a Canadian corporation | Canadian corporation",
        "a Delaware limited partnership | Delaware limited partnership",
        "an Ohio corporation and | Ohio corporation",
      })
  void entities(String text, String description) {
    EntityGrammar.Read read = new EntityGrammar(Tokens.of(text)).at(0);
    assertThat(read).isNotNull();
    assertThat(read.description()).isEqualTo(description);
  }

  @Test
  void aNameIsNoExhibitNumber() {
    assertThat(Layout.of(Document.ofText("t", "EXCELSIOR INC.")).lines().getFirst().kind())
        .isEqualTo(Line.Kind.TEXT);
    assertThat(Layout.of(Document.ofText("t", "EXCEL INC.")).lines().getFirst().kind())
        .isEqualTo(Line.Kind.TEXT);
    assertThat(Layout.of(Document.ofText("t", "EX-10.1")).lines().getFirst().kind())
        .isEqualTo(Line.Kind.EXHIBIT);
  }

  @Test
  void centsOnALineOfTheirOwn() {
    Sheet sheet = Sheet.of(Document.ofText("t", "pay\nP1,614\n.\n95\nmonthly"));
    assertThat(sheet.flow().text()).contains("P1,614.95");
    assertThat(sheet.all(Typed.Amount.class))
        .singleElement()
        .satisfies(amount -> assertThat(amount.value()).isEqualByComparingTo("1614.95"));
  }

  @Test
  void labelColumns() {
    String text =
        """
        BORROWER                                 LENDER
        Fernhollow Grading, Inc.                 Sable Point State Bank
        W41 County Road Z                        9 Mill Street
        Sable Point, WI 53900                    Sable Point, WI 53900

        Other words.
        """;
    Map<String, LabelColumns.Column> columns =
        LabelColumns.of(Sheet.of(Document.ofText("t", text)));
    assertThat(columns.keySet()).containsExactly("borrower", "lender");
    LabelColumns.Column lender = columns.get("lender");
    assertThat(lender).isNotNull();
    assertThat(lender.name().text()).isEqualTo("Sable Point State Bank");
    assertThat(lender.address()).isNotNull();
    assertThat(lender.address().text()).isEqualTo("9 Mill Street, Sable Point, WI 53900");
    assertThat(LabelColumns.of(Sheet.of(Document.ofText("t", "Borrower promises to pay Lender."))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // what the clause says | kind | frequency
        "with interest at 5% per annum. | bullet | -",
        "with interest at 5% per annum, payable at maturity. | bullet | at_maturity",
        "with interest at 5% per annum payable monthly. | interest_only | monthly",
        "without interest. | bullet | at_maturity",
        "with interest at 5% per annum payable monthly. The principal is payable in installments."
            + " | custom | monthly",
        "with interest at 5% per annum, in monthly payments sufficient to fully amortize the debt"
            + " and payable on the first day of each month. Interest is payable monthly."
            + " | level_installments | monthly",
        "in 10 equal annual installments of $100.00 each. | fixed_principal | annual",
        "with interest at 5% per annum, in 12 equal monthly payments of $90.00 each. |"
            + " level_installments | monthly",
      })
  void kindsOfPayment(String clause, String kind, String frequency) {
    String text =
        "NOTE\n\n"
            + "May 1, 2010\n\n"
            + "For value received, Jane Ruth Roe (the \"Maker\") promises to pay to the order of"
            + " John Earl Doe the sum of $1,000.00 on May 1, 2020, "
            + clause;
    Reading reading = Notes.read(text);
    assertThat(reading.value("payment_kind")).hasValue(kind);
    assertThat(reading.value("payment_frequency").orElse("-"))
        .isEqualTo(frequency == null ? "-" : frequency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On default, this Note shall become or may be declared due and payable. | -",
        "On default, the unpaid principal may be declared to be due and payable. |"
            + " at_holder_option",
        "On default, at the holder's option, this Note shall bear interest at 9% per annum. | -",
        "On default, this Note shall become immediately due and payable. | automatic",
      })
  void acceleration(String clause, String value) {
    String text =
        "Jane Ruth Roe promises to pay to John Earl Doe the sum of $1,000.00 on May 1, 2020.\n\n"
            + clause;
    assertThat(Notes.read(text).value("acceleration").orElse("-")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "365/360, ACT/360",
    "360-day year of twelve 30-day months, 30/360",
    "365-day year for the actual number of days elapsed, ACT/365"
  })
  void dayCounts(String basis, String value) {
    String text =
        "Jane Ruth Roe promises to pay to John Earl Doe the sum of $1,000.00 on May 1, 2020 with"
            + " interest at 5% per annum.\n\nInterest is computed on the basis of a "
            + basis
            + " basis.";
    assertThat(Notes.read(text).value("day_count")).hasValue(value);
  }

  /** The day beside a rule is left out of the score when the reader computes the same one. */
  @Test
  void computedDatesBesideARule(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("N-1.txt"),
        "May 1, 2010\n\nFor value received, two years after date, Jane Ruth Roe promises to pay to"
            + " John Earl Doe the sum of $1,000.00.");
    assertThat(maturity(folder, "= 2012-05-01")).isEqualTo(Scorer.Tally.NONE);
    assertThat(maturity(folder, "= 2012-06-01")).isEqualTo(new Scorer.Tally(0, 1, 0, 1, 0));
  }

  private static Scorer.Tally maturity(Path folder, String note) throws IOException {
    Files.writeString(
        folder.resolve("truth.jsonl"),
        "{\"id\": \"N-1\", \"fields\": {\"maturity_rule\": {\"value\": \"two years after date\","
            + " \"note\": \""
            + note
            + "\"}}}\n");
    Scorer.Tally tally = new Scorer().score(folder).fields().get("maturity_date");
    assertThat(tally).isNotNull();
    return tally;
  }
}
