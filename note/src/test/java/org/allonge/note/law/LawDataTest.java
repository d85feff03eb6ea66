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
        "usury-ceilings; CA,civil,personal; CA,civil,private; :7:purpose",
        "usury-ceilings; CA,civil,personal; California,civil,personal; :7:state",
        "usury-ceilings; CA,civil,personal; CA,tort,personal; :7:class",
        "usury-ceilings; CA,civil,personal,any; CA,civil,personal,child; :7:maker",
        "usury-ceilings; any,,,flat,0.10; any,,,best-of,0.10; :7:formula",
        "usury-ceilings; CA,civil,personal; CA,civil,any; :8:valid_from",
        "usury-ceilings; CA,civil,personal,any,,,flat,0.10,,;"
            + " CA,civil,personal,any,,,flat,0.10,0.05,; :7:margin",
        "usury-ceilings; CA,civil,personal,any,,,flat,0.10,; CA,civil,personal,any,,,flat,,;"
            + " :7:flat",
        "usury-ceilings; CA,civil,business,any,,,greater-of-flat-and-index,0.10,0.05;"
            + " CA,civil,business,any,,,greater-of-flat-and-index,0.10,; :8:margin",
        "usury-ceilings; 0.05,frbsf-discount-rate,25th; 0.05,libor,25th; :8:index",
        "usury-ceilings; 25th-of-month-before; first-of-month; :8:reference",
        "usury-ceilings; CA,civil,personal,any,,,flat,0.10,,,,,1989-02-24,;"
            + " CA,civil,personal,any,,,flat,0.10,,,,,1989-02-24,1989-02-23; :7:valid_to",
        "usury-ceilings; Cal. Const. art. XV sec. 1(1); ''; :7:citation",
        "usury-ceilings; GA,civil,any,any,,3000.00; GA,civil,any,any,,3000.01; :21:valid_from",
        "usury-ceilings; GA,civil,any,any,,3000.00; GA,civil,any,any,5000.00,3000.00;"
            + " :20:to_amount",
        "usury-ceilings; GA,civil,any,any,,3000.00; GA,civil,any,any,,3k; :20:to_amount",
        "usury-ceilings; AZ,civil,any,any,,,none,,; AZ,civil,any,any,,,none,0.10,; :6:flat",
        "usury-ceilings; AZ,civil,any,any,,,none,,,,,; AZ,civil,any,any,,,none,,,,,0.10; :6:cap",
        "legal-rates; CA,after-breach; CA,no-written-rate; :3:valid_from",
        "legal-rates; CA,after-breach; CA,on-sundays; :3:kind",
        "legal-rates; CA,no-written-rate,flat,0.07; CA,no-written-rate,flat,7; :2:flat",
        "legal-rates; CA,no-written-rate,flat,0.07; CA,no-written-rate,none,; :2:formula",
        "legal-rates; 0.01,prime,judgment-date; 0.01,prime,some-day; :12:reference",
        "exemptions; ,insurer,; ,exempt-lender,; :5:id",
        "exemptions; after-breach,CA,any,stated; after-breach,CA,all,stated; :11:purpose",
        "exemptions; usury-ceiling,CA,any,insurer; ceiling,CA,any,insurer; :5:rule",
        "exemptions; 22002,unconfirmed; 22002,recall; :4:confidence",
        "exemptions; aggregate>=300000.00 &; aggregate>300000.00 &; :7:when",
        "exemptions; aggregate>=300000.00 &; all-in>=300000.00 &; :7:when",
        "exemptions; aggregate>=300000.00 & relationship=yes; relationship=maybe; :7:when",
        "exemptions; lender=insurer,no-ceiling; lender=insurer,free; :5:effect",
        "interest-rules; higher-rate-void,warning; higher-rate-void,grave; :3:severity",
        "interest-rules; CA,default-interest; CA,interest; :2:kind",
        "interest-rules; 0.10,,10; 0.10,,ten; :17:grace_days",
        "interest-rules; ,owner-occupied-home,; ,broker-arranged-on-real-property,; :17:valid_from",
        "prime-rate; 1990-01-08,0.1000; 1989-07-31,0.1000; :3:effective_date",
        "prime-rate; 1990-01-08,0.1000,; 1990-01-08,10.00,; :3:rate",
        "prime-rate; 1990-01-08,0.1000,; 1990-01-08,0.1000,1990-02-08; :3:wsj_date",
        "indexes; wsj-prime,; prime,; :4:id",
        "indexes; frbsf-discount-rate.csv; libor.csv; :2:table",
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
