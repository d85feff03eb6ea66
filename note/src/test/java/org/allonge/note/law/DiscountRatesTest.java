package org.allonge.note.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.CsvTable;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;
import org.junit.jupiter.api.Test;

/** The history of the discount rate as it stands in the program. */
class DiscountRatesTest {
  static RateHistory bundled() {
    return DiscountRates.read(
        CsvTable.bundled(LawTables.class, DiscountRates.FILE, DiscountRates.COLUMNS));
  }

  @Test
  void theHistoryIsWhole() {
    assertThat(bundled().rates()).hasSize(97);
    assertThat(bundled().firstDay()).isEqualTo(LocalDate.of(1989, 2, 24));
    assertThat(bundled().rates()).allMatch(r -> r.rate().compareTo(Rate.of("0.0025")) >= 0);
    assertThat(bundled().rates()).allMatch(r -> r.rate().compareTo(Rate.of("0.07")) <= 0);
  }

  @Test
  void everyStepIsAMultipleOfAQuarterPercent() {
    assertThat(bundled().rates())
        .allMatch(
            r -> r.rate().value().remainder(Rate.of("0.0025").value()).signum() == 0,
            "a multiple of 0.25%");
  }

  @Test
  void whatNoSourceSupportsIsMarked() {
    assertThat(bundled().rates())
        .filteredOn(r -> r.confidence() == SourceConfidence.UNCONFIRMED)
        .extracting(DatedRate::effective)
        .containsExactly(LocalDate.of(1992, 7, 7));
  }
}
