package org.allonge.note.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.allonge.note.CsvTable;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corrupt or contradictory row of any table is refused with its file, line and column. */
class LawDataTest {

  /** File, a piece of it, what takes its place, and where the refusal must point. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "frbsf-discount-rate; 1994-05-17,0.0350; 1994-13-17,0.0350; :10:effective_date",
        "frbsf-discount-rate; 1994-05-17,0.0350; 1994-05-17,3.50; :10:rate",
        "frbsf-discount-rate; 1994-05-17,0.0350; 1994-05-17,-0.01; :10:rate",
        "frbsf-discount-rate; 1994-05-17,0.0350; 1992-07-07,0.0350; :10:first_bank_date",
        "frbsf-discount-rate; 1994-08-18,0.0400,1994-08-16; 1994-08-18,0.0400,1994-08-19;"
            + " :11:first_bank_date",
        "frbsf-discount-rate; 1994-08-16,1994-08-18; 1994-08-16,1994-08-17; :11:latest",
        "frbsf-discount-rate; 1994-08-16,1994-08-18,medium; 1994-08-16,1994-08-18,fair;"
            + " :11:confidence",
        "frbsf-discount-rate; 1990-12-19,0.0650,1990-12-19; 1989-02-24,0.0650,1989-02-24;"
            + " :3:effective_date",
        "frbsf-discount-rate; Board press release 1994-05-17,2026-11-23;"
            + " Board press release 1994-05-17,1993-01-01; :10:checked",
        "frbsf-discount-rate; Board press release 1994-05-17,2026-11-23; ,2026-11-23;"
            + " :10:source",
        "usury-ceilings; CA,personal,flat; CA,private,flat; :2:purpose",
        "usury-ceilings; CA,personal,flat; CA,personal,lesser-of; :2:formula",
        "usury-ceilings; CA,personal,flat; CA,business,flat; :3:valid_from",
        "usury-ceilings; flat,0.10,,; flat,0.10,0.05,; :2:margin",
        "usury-ceilings; flat-and-index,0.10,0.05; flat-and-index,0.10,; :3:margin",
        "usury-ceilings; frbsf-discount-rate,; prime,; :3:index",
        "usury-ceilings; 25th-of-month-before; first-of-month; :3:reference",
        "usury-ceilings; 1989-02-24,,Cal. Const. art. XV sec. 1(1);"
            + " 1989-02-24,1989-02-23,Cal. Const. art. XV sec. 1(1); :2:valid_to",
        "usury-ceilings; Cal. Const. art. XV sec. 1(1); ''; :2:citation",
        "legal-rates; after-breach; no-written-rate; :3:valid_from",
        "legal-rates; after-breach; on-sundays; :3:kind",
        "legal-rates; 0.07; 7; :2:rate",
        "exemptions; ,insurer,; ,exempt-lender,; :5:id",
        "exemptions; after-breach,CA,any,stated; after-breach,CA,all,stated; :11:purpose",
        "exemptions; usury-ceiling,CA,any,insurer; ceiling,CA,any,insurer; :5:rule",
        "exemptions; unconfirmed; recall; :4:confidence",
      })
  void aBadRowIsRefusedWithItsPlace(String table, String piece, String instead, String place) {
    Problem problem = problem(table + ".csv", piece, instead);
    assertThat(problem.path()).startsWith(table + ".csv" + place);
    assertThat(problem.expected()).isNotEmpty();
    assertThat(problem.remedy()).isNotEmpty();
  }

  @Test
  void aTableWithoutRowsIsRefused() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                DiscountRates.read(
                    CsvTable.parse(
                        "rates.csv",
                        (String.join(",", DiscountRates.COLUMNS) + "\n")
                            .getBytes(StandardCharsets.UTF_8),
                        DiscountRates.COLUMNS)));
    assertThat(refused.first().path()).isEqualTo("rates.csv");
    assertThat(refused.first().expected()).contains("at least one row");
  }

  @Test
  void severalBadRowsAreAllNamed() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> read("frbsf-discount-rate.csv", ",medium,", ",fair,"));
    assertThat(refused.problems()).hasSizeGreaterThan(20);
  }

  private static Problem problem(String file, String piece, String instead) {
    return catchThrowableOfType(Refused.class, () -> read(file, piece, instead)).first();
  }

  private static LawTables read(String changed, String piece, String instead) {
    return LawTables.read((file, columns) -> {
      String text = text(file);
      if (file.equals(changed)) {
        assertThat(text).contains(piece);
        text = text.replace(piece, instead);
      }
      return CsvTable.parse(file, text.getBytes(StandardCharsets.UTF_8), columns);
    });
  }

  private static String text(String file) {
    try (InputStream in = LawTables.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
