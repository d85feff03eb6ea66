package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.allonge.note.ExtensionOption;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates that are no business days (rulebook 2, 5; California Civil Code 7, 9-11). */
class DayOfRestTest {
  private static Engine matures(String day, String calendar) {
    Terms terms = Vary.seed().maturity(day).calendar(calendar).extensions().terms();
    return Engine.of(terms);
  }

  private static Account account(Engine engine, String facts, String on) {
    return engine.account(Story.of(facts), LocalDate.parse(on));
  }

  private static final String INSTALMENTS_PAID =
      "2003-03-01 pays 1205.48; 2003-04-01 pays 1698.63; 2003-05-01 pays 1643.84;"
          + "2003-06-01 pays 1698.63; 2003-07-01 pays 1643.84; 2003-08-01 pays 1698.63; ";

  /** Sunday 10 August 2003: 250,493.15 is due; Monday is the next business day. */
  private static Account sunday(String facts, String on) {
    return account(matures("2003-08-10", "us-ca"), INSTALMENTS_PAID + facts, on);
  }

  @Test
  void maturityStaysOnItsDay() {
    Account account = sunday("", "2003-08-10");
    assertThat(account.maturity()).isEqualTo("2003-08-10");
    Instalment due = account.instalments().getLast();
    assertThat(due.date()).isEqualTo("2003-08-10");
    assertThat(due.lastTimelyDay()).isEqualTo("2003-08-11");
    assertThat(due.interest()).hasToString(ByHand.amount("493.15 = 250,000.00 × 8% × 9/365"));
  }

  /** Rulebook 5: timely, at the contract rate through payment, with no post-maturity base. */
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, on the Sunday, still open  |                           | 2003-08-10 | 250000.00 493.15 0.00 0.00 0.00 | 54.79
          5, on the Monday, still open  |                           | 2003-08-11 | 250000.00 493.15 54.79 0.00 0.00 | 54.79
          5, paid on the Sunday         | 2003-08-10 pays 250493.15 | 2003-08-12 | 0.00 0.00 0.00 0.00 0.00 | 0.00
          5, paid on the Monday         | 2003-08-11 pays 250547.94 | 2003-08-11 | 0.00 0.00 0.00 0.00 0.00 | 0.00
          5, paid on the Monday, seen later | 2003-08-11 pays 250547.94 | 2003-12-31 | 0.00 0.00 0.00 0.00 0.00 | 0.00
          5, paid on both days          | 2003-08-10 pays 100493.15; 2003-08-11 pays 150032.88 | 2003-08-31 | 0.00 0.00 0.00 0.00 0.00 | 0.00
          5, a part, seen on the Monday | 2003-08-11 pays 100547.94 | 2003-08-11 | 150000.00 0.00 0.00 0.00 0.00 | 32.88
          """)
  void paidByTheNextBusinessDayItIsTimely(
      String rulebook, String facts, String on, String balances, String perDiem) {
    Account account = sunday(facts == null ? "" : facts, on);
    assertThat(ByHand.balances(account)).as(rulebook).isEqualTo(balances);
    assertThat(account.perDiem()).hasToString(perDiem);
  }

  /** Rulebook 5: otherwise the higher rate runs from the unadjusted day after maturity. */
  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, nothing paid           |                           | 2003-08-12 | 250000.00 | 137.26 = 250,493.15 × 10% × 2/365 | 68.63 = 250,493.15 × 10% × 1/365
          5, later still            |                           | 2003-09-09 | 250000.00 | 2,058.85 = 250,493.15 × 10% × 30/365 | 68.63 = 250,493.15 × 10% × 1/365
          5, a part on the Sunday   | 2003-08-10 pays 100493.15 | 2003-08-12 | 150000.00 | 82.19 = 150,000.00 × 10% × 2/365 | 41.10 = 150,000.00 × 10% × 1/365
          5, a part on the Monday   | 2003-08-11 pays 100561.78 | 2003-08-12 | 150000.00 | 41.10 = 150,000.00 × 10% × 1/365 | 41.10 = 150,000.00 × 10% × 1/365
          """)
  void paidLaterItBearsTheHigherRateFromTheUnadjustedDay(
      String rulebook, String facts, String on, String principal, String accrued, String perDiem) {
    Account account = sunday(facts == null ? "" : facts, on);
    assertThat(account.principal()).as(rulebook).hasToString(principal);
    assertThat(account.interestAccruedSince()).hasToString(ByHand.amount(accrued));
    assertThat(account.perDiem()).hasToString(ByHand.amount(perDiem));
    assertThat(account.status()).isEqualTo(Status.MATURED_UNPAID);
  }

  @Test
  void paidOnTuesdayIsTwoDaysLate() {
    Account before = sunday("", "2003-08-12");
    assertThat(before.payoff())
        .hasToString(ByHand.amount("250,630.41 = 250,493.15 + 250,493.15 × 10% × 2/365"));
    Account paid = sunday("2003-08-12 pays 250630.41", "2003-08-12");
    assertThat(paid.status()).isEqualTo(Status.PAID);
    assertThat(ByHand.split(paid.payments().getLast())).isEqualTo("630.41 250000.00 0.00 0.00");
  }

  /** An instalment left unpaid before spoils the hope that the maturity was met in time. */
  @Test
  void maturityIsNotMetWhileAnInstalmentIsUnpaid() {
    Engine engine = matures("2003-08-10", "us-ca");
    Account account = account(engine, "2003-08-11 pays 250000.00 to principal", "2003-08-12");
    assertThat(account.status()).isEqualTo(Status.MATURED_UNPAID);
    assertThat(account.perDiem()).hasToString(ByHand.amount("2.76 = 10,082.20 × 10% × 1/365"));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Civil Code 7, a Sunday                   | us-ca      | 2003-08-10 | 2003-08-11
          Civil Code 7, Saturday is a business day | us-ca      | 2003-08-09 | 2003-08-09
          Civil Code 7.1, at or through a bank     | us-ca-bank | 2003-08-09 | 2003-08-11
          Gov. Code 6700, first Monday in September | us-ca     | 2003-09-01 | 2003-09-02
          Gov. Code 6700, Admission Day            | us-ca      | 2003-09-09 | 2003-09-10
          Gov. Code 6701, 31 August is a Sunday before Labor Day | us-ca | 2003-08-31 | 2003-09-02
          rulebook 2, dates stand                  | none       | 2003-08-10 | 2003-08-10
          rulebook 2, weekends                     | weekends   | 2003-08-09 | 2003-08-11
          """)
  void lastDayToPayInTime(String law, String calendar, String maturity, String last) {
    Engine engine = matures(maturity, calendar);
    Account onTheDay = account(engine, "", maturity);
    assertThat(onTheDay.instalments().getLast().lastTimelyDay()).as(law).isEqualTo(last);
    LocalDate lastDay = LocalDate.parse(last);
    boolean rests = !lastDay.equals(onTheDay.maturity());
    String contract = ByHand.amount("54.79 = 250,000.00 × 8% × 1/365");
    assertThat(onTheDay.perDiem().toString().equals(contract)).isEqualTo(rests);
    Account after = account(engine, "", lastDay.plusDays(1).toString());
    assertThat(after.perDiem().toString()).isNotEqualTo(contract);
  }

  /** What fell due of the part that was extended does not make the rest late. */
  @Test
  void partThatFellDueIsMetInTimeWhateverTheOtherOwes() {
    Terms terms =
        Vary.seed()
            .maturity("2003-08-31")
            .extensions(
                new ExtensionOption(
                    ExtensionOption.Side.MAKER,
                    new ExtensionOption.Target.ToDate(LocalDate.parse("2004-02-09")),
                    null,
                    null,
                    1))
            .terms();
    Engine engine =
        Engine.of(terms).with(Readings.DEFAULT.with(ReadingId.PARTIAL_EXTENSION, "yes"));
    String facts =
        INSTALMENTS_PAID
            + "2003-08-20 extends 2004-02-09 100000.00;"
            + "2003-09-02 pays 151643.84 to instalment 2003-08-31";
    Account account = account(engine, facts, "2003-09-03");
    assertThat(account.instalments())
        .extracting(i -> i.date() + " " + i.unpaid())
        .endsWith("2003-08-31 0.00", "2003-09-01 21.92");
    assertThat(account.interestAccruedSince())
        .hasToString(ByHand.amount("109.59 = 150,000.00 × 8% × 2/365 + 100,000.00 × 8% × 2/365"));
    assertThat(account.status()).isEqualTo(Status.PAST_DUE);
  }

  /** An amendment before the time is up takes the maturity away; after it, the days stay dear. */
  @Test
  void amendmentWithinTheTimeKeepsTheContractRate() {
    Account intime = sunday("2003-08-11 amends maturity 2004-02-09", "2003-08-31");
    assertThat(intime.interestAccruedSince())
        .hasToString(ByHand.amount("1,150.68 = 250,000.00 × 8% × 21/365"));
    Account late = sunday("2003-08-12 amends maturity 2004-02-09", "2003-08-31");
    assertThat(late.interestAccruedSince())
        .hasToString(
            ByHand.amount("1,178.35 = 250,493.15 × 10% × 2/365 + 250,000.00 × 8% × 19/365"));
  }
}
