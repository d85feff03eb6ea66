package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allonge.note.ReadingId;
import org.allonge.note.testing.SharedFolder;
import org.allonge.reader.document.Extracted;
import org.allonge.reader.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding is listed in docs/findings.md, and each that is listed is provoked by some text. */
class FindingsTest {
  private record Row(String id, String severity, String authority) {}

  private static List<Row> documented() throws IOException {
    return Files.readAllLines(SharedFolder.projectRoot().resolve("docs/findings.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .filter(cells -> cells.length == 5)
        .map(
            cells -> new Row(cells[1].strip().replace("`", ""), cells[2].strip(), cells[4].strip()))
        .toList();
  }

  @Test
  void theTableListsWhatTheCodeCanFind() throws IOException {
    List<Row> code =
        Arrays.stream(FindingKind.values())
            .map(k -> new Row(k.id(), k.severity().word(), k.authority()))
            .toList();
    assertThat(documented()).containsExactlyElementsOf(code);
  }

  @Test
  void theTableListsTheReadings() throws IOException {
    String text = Files.readString(SharedFolder.projectRoot().resolve("docs/findings.md"));
    for (ReadingId id : ReadingId.values()) {
      String choices = id.choices().stream().collect(Collectors.joining("`, `", "`", "`"));
      assertThat(text).contains("| `" + id.id() + "` | " + choices + " |");
    }
    assertThat(text).contains("| `collateral-cap` | `face`, `debt` |");
  }

  @Test
  void everyFindingIsProvokedBySomeText() {
    Set<String> found = new TreeSet<>();
    found.addAll(ids(Notes.example()));
    Notes.ownFiles().forEach(file -> Notes.read(file).findings().forEach(f -> found.add(f.id())));
    for (String edit : EDITS) {
      String[] parts = edit.split(" => ");
      found.addAll(ids(edited(parts[1])));
    }
    found.addAll(ids(BARE));
    new Reader()
        .read(
            Document.of(
                "w",
                Notes.example().replace("$", "\u00a3").getBytes(Charset.forName("windows-1252"))))
        .findings()
        .forEach(f -> found.add(f.id()));
    var scan = new Extracted(Notes.example(), Format.PICTURE, "UTF-8", true, true, List.of());
    new Reader().read(new Document("s", scan)).findings().forEach(f -> found.add(f.id()));
    Set<String> all =
        Arrays.stream(FindingKind.values())
            .map(FindingKind::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(all);
  }

  /** A note without a word of interest, and with more than money in it. */
  private static final String BARE =
      """
      March 3, 2014. Orla Penhaligon promises to pay to the order of Ada Lindqvist Fifty Thousand
      Dollars ($50,000.00) on March 3, 2016. She will maintain insurance on the vessel.
      """;

  /** id => what is put in the place of what in the example, joined by " -> ". */
  private static final String[] EDITS = {
    "blank-left => February 9, 2004, on -> ____________, on",
    "impossible-date => August 8, 2003 -> February 30, 2004",
    "principal-missing => sum of Two Hundred Fifty Thousand and No/100 Dollars ($250,000.00), ->"
        + " sum agreed, && $250,000.00 -> ",
    "maker-missing => Redwood Apparel Group Inc., a Delaware corporation (the \"Company\"), has ->"
        + " Somebody has && REDWOOD APPAREL GROUP INC. ->  && By: /s/ Theodore K. Amsel, Jr. ->  &&"
        + " Theodore K. Amsel, Jr. ->  && the Company -> it && The Company -> It",
    "payee-missing => MARIAN CASTELL -> her && the Lender -> her && (the \"Lender\") -> && The"
        + " Lender's -> Her",
    "note-date-missing => February 7, 2003 -> ",
    "maturity-missing => on August 8, 2003 (the \"Maturity Date\") -> as agreed && before the"
        + " Maturity Date, to extend it to February 9, 2004, on the same terms -> to let it stand",
    "rate-missing => bears interest at the rate of eight percent (8%) per annum -> bears interest"
        + " as agreed",
    "term-by-reference => falls due in whole or in part on August 8, 2003 (the \"Maturity Date\")"
        + " -> falls due as provided in the Loan Agreement && before the Maturity Date, to extend"
        + " it to February 9, 2004, on the same terms -> to let it stand",
    "unsigned => /s/ Theodore K. Amsel, Jr. -> && Theodore K. Amsel, Jr. -> && Its: Chief Executive"
        + " Officer ->",
    "no-words-of-order => to the order of the Lender -> to the Lender",
    "says-not-negotiable => The Company alone -> This Note is not negotiable. The Company alone",
    "conditional-promise => The Company alone -> This Note is subject to the terms of a Loan"
        + " Agreement of this day. The Company alone",
    "time-not-definite => in whole or in part on August 8, 2003 (the \"Maturity Date\") -> on the"
        + " sale of the vessel &&"
        + " before the Maturity Date, to extend it to February 9, 2004, on the same terms -> to let"
        + " it stand",
    "words-figures-disagree => Fifty Thousand and No/100 Dollars ($250,000.00) -> Fifty Thousand"
        + " and No/100 Dollars ($260,000.00)",
    "heading-body-disagree => $250,000.00                                     Vernon -> $255,000.00"
        + "          Vernon",
    "note-dates-disagree => has today borrowed -> made as of February 8, 2003, has borrowed",
    "maturity-dates-disagree => The Company alone -> All of it is due and payable on September 8,"
        + " 2003. The Company alone",
    "default-rate-before-maturity => After maturity, whatever -> Upon any default, whatever",
    "silent-governing-law => and is governed by the laws of that State ->",
  };

  private static String edited(String changes) {
    String text = Notes.example().replaceAll("(?<=\\S)\\n(?=\\S)", " ");
    for (String change : changes.split(" && ")) {
      String[] parts = change.split(" ->", 2);
      assertThat(text).as("the example still says it").contains(parts[0]);
      text = text.replace(parts[0], parts[1].strip());
    }
    return text;
  }

  private static Set<String> ids(String text) {
    return Notes.read(text).findings().stream()
        .map(Finding::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachEditProvokesWhatItIsMeantTo() {
    for (String edit : EDITS) {
      String[] parts = edit.split(" => ");
      assertThat(ids(edited(parts[1]))).as(edit).contains(parts[0]);
      boolean already = ids(Notes.example()).contains(parts[0]);
      assertThat(already).as("the example itself has no %s", parts[0]).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "D-005, instalments-past-maturity",
    "D-011, extension-notice-disagrees",
    "D-020, first-payment-off-cycle",
    "D-022, heading-body-disagree",
    "D-023, words-figures-disagree",
    "D-023, first-payment-before-note",
    "D-024, payee-shares-do-not-add-up",
    "D-025, instalments-short-of-principal",
    "D-030, rate-stated-twice",
    "D-030, note-dates-disagree",
    "D-033, compounding-disagrees",
  })
  void contradictionsOfTheAnnotatedNotesAreFound(String note, String id) {
    assertThat(Notes.read(Notes.own().resolve(note + ".txt")).findings())
        .extracting(Finding::id)
        .contains(id);
  }

  @ParameterizedTest
  @CsvSource({"D-002", "D-004", "D-006", "D-010", "D-014", "D-026", "D-027", "D-034"})
  void notesWithoutContradictionsGiveNoErrors(String note) {
    List<Finding> errors =
        Notes.read(Notes.own().resolve(note + ".txt")).findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && !f.id().endsWith("-missing"))
            .toList();
    assertThat(errors).isEmpty();
  }

  @Test
  void silencesHaveNoPlace() {
    assertThat(Notes.read(Notes.example()).findings())
        .filteredOn(f ->
            f.id().startsWith("silent-") || f.id().startsWith("no-l") || f.id().endsWith("-silent"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.spans()).isEmpty());
  }
}
