package org.allonge.note.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;
import org.allonge.note.testing.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTablesTest {
  private static final LawTables LAW = LawTables.bundled();
  private static final LocalDate SEED = LocalDate.of(2003, 2, 7);

  /** Days before, of and after a change; the rate of a day is that of the last change. */
  @ParameterizedTest
  @CsvSource({
    "1989-02-24, 0.07, 1989-02-24",
    "1990-12-18, 0.07, 1989-02-24",
    "1990-12-19, 0.065, 1990-12-19",
    "2000-05-17, 0.06, 2000-05-16",
    "2003-01-08, 0.0075, 2002-11-07",
    "2003-01-09, 0.0225, 2003-01-09",
    "2003-01-25, 0.0225, 2003-01-09",
    "2003-06-25, 0.02, 2003-06-25",
    "2008-03-17, 0.0325, 2008-03-17",
    "2008-03-18, 0.025, 2008-03-18",
    "2020-03-16, 0.0025, 2020-03-16",
    "2026-09-17, 0.04, 2026-09-17",
    "2031-01-01, 0.04, 2026-09-17",
  })
  void theDiscountRateOfADay(LocalDate day, String rate, LocalDate since) {
    DatedRate found = LAW.discountRateOn(day).orElseThrow();
    assertThat(found.rate()).isEqualTo(Rate.of(rate));
    assertThat(found.effective()).isEqualTo(since);
    assertThat(found.checked()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void thereIsNoDiscountRateBeforeTheTableBegins() {
    assertThat(LAW.discountRateOn(LocalDate.of(1989, 2, 23))).isEmpty();
  }

  /** Art. XV sec. 1(2): 10%, or 5% plus the rate on the 25th of the month before, if more. */
  @ParameterizedTest
  @CsvSource({
    "2003-02-07, 0.10, 2003-01-25",
    "1990-01-01, 0.12, 1989-12-25",
    "1990-01-31, 0.12, 1989-12-25",
    "2006-07-31, 0.11, 2006-06-25",
    "2006-08-01, 0.1125, 2006-07-25",
    "2007-08-31, 0.1125, 2007-07-25",
    "2007-09-01, 0.1075, 2007-08-25",
    "1999-09-15, 0.10, 1999-08-25",
    "2003-07-10, 0.10, 2003-06-25",
    "2023-10-01, 0.105, 2023-09-25",
  })
  void theCeilingForBusiness(LocalDate day, String rate, String reference) {
    LawfulRate.Known ceiling = business(day, day);
    assertThat(ceiling.rate()).isEqualTo(Rate.of(rate));
    assertThat(ceiling.turnedOn()).contains(new LawfulRate.Deciding("reference date", reference));
  }

  @Test
  void theSeedsCeilingShowsItsFormulaAndItsAuthority() {
    LawfulRate.Known ceiling = business(SEED, SEED);
    assertThat(ceiling.rate()).isEqualTo(Rate.of("0.10"));
    assertThat(ceiling.formula())
        .isEqualTo(
            "greater of 10% and 5% + 2.25% (San Francisco discount rate on 2003-01-25) = 7.25%;"
                + " hence 10%");
    assertThat(ceiling.citations())
        .containsExactly(
            "Cal. Const. art. XV sec. 1(2)",
            "Federal Reserve Bank of San Francisco, 2.25% from 2003-01-09"
                + " (Federal Reserve Bulletin Statistical Supplement 2006-11 table 1.14)");
    assertThat(ceiling.confidence()).isEqualTo(SourceConfidence.HIGH);
    assertThat(ceiling.checked()).isEqualTo("2026-11-23");
    assertThat(ceiling.turnedOn())
        .containsExactly(
            new LawfulRate.Deciding("contract date", "2003-02-07"),
            new LawfulRate.Deciding("loan date", "2003-02-07"),
            new LawfulRate.Deciding("purpose", "business"),
            new LawfulRate.Deciding("reference date", "2003-01-25"),
            new LawfulRate.Deciding(
                "San Francisco discount rate", "2.25% since 2003-01-09, last checked 2026-11-23"));
    assertThat(ceiling.tables())
        .containsExactly("usury-ceilings.csv", "frbsf-discount-rate.csv", "exemptions.csv");
  }

  @Test
  void theSeedsCeilingSaysWhatWouldRemoveIt() {
    assertThat(business(SEED, SEED).open())
        .extracting(Exemption::id)
        .containsExactly(
            "exempt-lender",
            "broker-arranged-on-real-property",
            "licensed-finance-lender",
            "insurer",
            "sale-on-credit",
            "indebtedness-of-300000",
            "issuer-assets-of-2000000",
            "rated-or-listed-issuer",
            "qualified-issue");
    assertThat(business(SEED, SEED).open())
        .filteredOn(e -> e.citation().startsWith("Cal. Corp. Code 2511"))
        .hasSize(4)
        .allMatch(e -> e.consequence().startsWith("no ceiling"));
    assertThat(business(SEED, SEED).open())
        .filteredOn(e -> e.id().equals("licensed-finance-lender"))
        .extracting(Exemption::confidence)
        .containsExactly(SourceConfidence.UNCONFIRMED);
  }

  @Test
  void theEarlierOfContractAndLoanDecides() {
    LawfulRate.Known signedFirst = business(LocalDate.of(2007, 9, 3), LocalDate.of(2007, 10, 1));
    LawfulRate.Known paidFirst = business(LocalDate.of(2007, 10, 1), LocalDate.of(2007, 9, 3));
    assertThat(signedFirst.rate()).isEqualTo(Rate.of("0.1075"));
    assertThat(signedFirst.turnedOn())
        .contains(new LawfulRate.Deciding("reference date", "2007-08-25"));
    assertThat(paidFirst.rate()).isEqualTo(signedFirst.rate());
  }

  @ParameterizedTest
  @CsvSource({"1990-01-01", "2003-02-07", "2006-08-01", "2026-10-01"})
  void theCeilingForPersonalUseIsFlat(LocalDate day) {
    LawfulRate.Known ceiling =
        LAW.californiaCeiling(day, day, Purpose.PERSONAL).known().orElseThrow();
    assertThat(ceiling.rate()).isEqualTo(Rate.of("0.10"));
    assertThat(ceiling.formula()).isEqualTo("10% for personal use");
    assertThat(ceiling.citations()).containsExactly("Cal. Const. art. XV sec. 1(1)");
    assertThat(ceiling.open()).extracting(Exemption::id).doesNotContain("indebtedness-of-300000");
  }

  @ParameterizedTest
  @CsvSource({
    "business, 1988-12-01, 1989-02-24, ceiling",
    "business, 1989-02-24, 1989-02-24, 1989-01-25",
    "personal, 1989-02-23, 1989-02-24, 1989-02-23",
  })
  void beforeTheTablesThereIsAnAnswerAndNoGuess(
      String purpose, LocalDate day, LocalDate from, String asked) {
    Purpose use = purpose.equals("personal") ? Purpose.PERSONAL : Purpose.BUSINESS;
    LawfulRate answer = LAW.californiaCeiling(day, day, use);
    assertThat(answer.known()).isEmpty();
    assertThat(answer)
        .isInstanceOfSatisfying(
            LawfulRate.NoData.class,
            none -> {
              assertThat(none.dataFrom()).isEqualTo(from);
              assertThat(none.reason()).startsWith("no data before " + from).contains(asked);
              assertThat(none.citations()).isNotEmpty();
            });
  }

  @Test
  void theFirstContractThatTheTableReachesHasItsRate() {
    LocalDate march = LocalDate.of(1989, 3, 1);
    assertThat(business(march, march).rate()).isEqualTo(Rate.of("0.12"));
  }

  @Test
  void afterTheLastCheckTheLastRateIsCarriedUnconfirmed() {
    LocalDate later = LocalDate.of(2027, 6, 1);
    LawfulRate.Known ceiling = business(later, later);
    assertThat(ceiling.rate()).isEqualTo(Rate.of("0.10"));
    assertThat(ceiling.confidence()).isEqualTo(SourceConfidence.UNCONFIRMED);
    assertThat(ceiling.turnedOn().getLast().value())
        .isEqualTo("4% since 2026-09-17, last checked 2026-11-23");
  }

  @Test
  void theConfidenceIsThatOfTheWeakestRow() {
    LocalDate day = LocalDate.of(1991, 3, 5); // the row of 1991-02-04 is weakly supported
    assertThat(business(day, day).confidence()).isEqualTo(SourceConfidence.LOW);
    LocalDate august = LocalDate.of(1992, 8, 5); // no source was seen for 1992-07-07
    assertThat(business(august, august).confidence()).isEqualTo(SourceConfidence.UNCONFIRMED);
  }

  @Test
  void aChangeWhoseDayIsOpenIsSaidToBe() {
    DatedRate change = LAW.discountRateOn(LocalDate.of(1994, 8, 18)).orElseThrow();
    assertThat(change.isOpenOn(LocalDate.of(1994, 8, 15))).isFalse();
    assertThat(change.isOpenOn(LocalDate.of(1994, 8, 16))).isTrue();
    assertThat(change.isOpenOn(LocalDate.of(1994, 8, 17))).isTrue();
    assertThat(change.isOpenOn(LocalDate.of(1994, 8, 18))).isFalse();
  }

  /** So far no open day touches a 25th; the months below do not depend on weak dates. */
  @Test
  void noOpenDayFallsOnAReferenceDate() {
    for (YearMonth month = YearMonth.of(1989, 2);
        month.isBefore(YearMonth.of(2026, 12));
        month = month.plusMonths(1)) {
      LocalDate reference = month.atDay(25);
      assertThat(DiscountRatesTest.bundled().isOpenOn(reference)).as("%s", reference).isFalse();
    }
  }

  @Test
  void everyMonthOfTheSharedTableIsReproduced() throws IOException {
    List<String> lines = Files.readAllLines(SharedFolder.require("law/ca-ceiling-by-month.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      YearMonth month = YearMonth.parse(fields[0]);
      for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
        LawfulRate.Known ceiling = business(day, day);
        assertThat(ceiling.rate()).as(line).isEqualTo(Rate.ofPercent(fields[3]));
        assertThat(ceiling.turnedOn())
            .contains(new LawfulRate.Deciding("reference date", fields[1]));
        assertThat(LAW.discountRateOn(LocalDate.parse(fields[1])).orElseThrow().rate())
            .as(line)
            .isEqualTo(Rate.ofPercent(fields[2]));
      }
    }
    assertThat(lines).hasSizeGreaterThan(400);
    SharedFolder.ran("law/ca-ceiling-by-month.csv");
  }

  /** Civil Code 3289(b): contracts made after 1 January 1986. */
  @Test
  void theRateAfterABreach() {
    LawfulRate.Known rate = LAW.legalRateAfterBreach(SEED).known().orElseThrow();
    assertThat(rate.rate()).isEqualTo(Rate.of("0.10"));
    assertThat(rate.citations()).containsExactly("Cal. Civ. Code 3289(b)");
    assertThat(rate.formula()).startsWith("10%: ").contains("1986-01-01");
    assertThat(rate.open())
        .extracting(Exemption::id)
        .containsExactly("stated-legal-rate", "deed-of-trust");
    assertThat(LAW.legalRateAfterBreach(LocalDate.of(1986, 1, 2)).known()).isPresent();
    assertThat(LAW.legalRateAfterBreach(LocalDate.of(1986, 1, 1)))
        .isEqualTo(
            new LawfulRate.NoData(
                "no data before 1986-01-02: asked for the legal rate for a contract of 1986-01-01",
                LocalDate.of(1986, 1, 2),
                List.of("Cal. Civ. Code 3289(b)")));
  }

  @Test
  void theRateWhereNoneWasWritten() {
    LawfulRate.Known rate = LAW.legalRateWithoutWriting(SEED).known().orElseThrow();
    assertThat(rate.rate()).isEqualTo(Rate.of("0.07"));
    assertThat(rate.citations()).containsExactly("Cal. Const. art. XV sec. 1");
    assertThat(rate.open()).isEmpty();
  }

  @Test
  void theEditionsOfTheTablesAreKnown() {
    assertThat(LAW.version())
        .matches(
            "exemptions@E frbsf-discount-rate@E indexes@E interest-rules@E legal-rates@E"
                    .replace("E", "[0-9a-f]{12}")
                + " prime-rate@E states@E usury-ceilings@E".replace("E", "[0-9a-f]{12}"));
    assertThat(LAW.version()).contains(LAW.edition("usury-ceilings.csv"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LAW.edition("prime.csv"))
        .withMessageContaining("prime.csv");
  }

  private static LawfulRate.Known business(LocalDate contract, LocalDate loan) {
    return LAW.californiaCeiling(contract, loan, Purpose.BUSINESS).known().orElseThrow();
  }
}
