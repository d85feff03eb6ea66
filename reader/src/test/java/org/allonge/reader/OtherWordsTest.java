package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rarer terms in words that the drafter does not write: each row a sentence and what it is. */
class OtherWordsTest {
  private static final String NOTE =
      """
      PROMISSORY NOTE

      $120,000.00                                                  January 15, 2020

      For value received, Orla Penhaligon (the "Maker") promises to pay to the order of Ada
      Lindqvist (the "Holder") the principal sum of $120,000.00.

      SENTENCE

      Principal and interest are due and payable on January 15, 2025 (the "Maturity Date").
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Interest accrues on principal at the rate of 5% per annum until January 15, 2022, and thereafter at the rate of 7% per annum.|interest.rate|kind stepped, initial 0.05, steps from 2022-01-15, value 0.07
          Principal bears interest at a rate equal to the prime rate plus 1%. The initial rate is 6.5% per annum. The rate shall be adjusted on the first day of each month. The rate shall never exceed 12%.|interest.rate|kind floating, index PRIME, spread 0.01, initial 0.065, reset every P1M, day 1, cap 0.12
          Interest at 6% per annum is computed on the basis of Actual/Actual (ICMA).|interest.day_count|act/act-icma
          Interest at 6% per annum is computed on the 30E/360 basis.|interest.day_count|30e/360
          Interest at 6% per annum is computed on the actual days over 365 days. Interest is rounded to the nearest cent by bankers' rounding.|interest.rounding|half-even
          Interest at 6% per annum, accrued through December 31, 2021, shall be capitalized.|interest.due.capitalised|until 2021-12-31
          Interest at 6% per annum is payable monthly in advance.|interest.due.timing|advance
          This Note may be prepaid in whole but not in part, without premium.|payments.prepayment|kind free, in_part false
          This Note may be prepaid upon payment of a premium of 3% if prepaid before January 15, 2022; 1% thereafter.|payments.prepayment|kind at-premium, steps before 2022-01-15, premium 0.03; premium 0.01
          Prepayments shall reduce the amount of principal, and subsequent installments shall be reduced accordingly.|payments.after_prepayment|smaller-instalments
          Any installment more than 10 days late shall bear a late charge of 5% of the unpaid installment.|after_default.late_charge|percent 0.05, of unpaid, grace_days 10
          A late charge equal to the greater of $25.00 and 4% of the installment is due.|after_default.late_charge|flat 25.00, percent 0.04, combining greater, of instalment
          The Maker may draw the principal in parts and reborrow what was repaid.|funding|kind draws, revolving true
          """)
  void areRead(String words, String place, String expected) {
    Reading reading =
        new Reader().read(Document.ofText("note.txt", NOTE.replace("SENTENCE", words)));
    assertThat(reading.value("terms." + place)).as(words).contains(expected);
  }
}
