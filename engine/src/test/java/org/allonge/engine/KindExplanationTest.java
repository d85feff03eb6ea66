package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Explanation.Source;
import org.allonge.note.law.LawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rulebook 10 for every kind of note: formulas with numbers, facts, and what they rest on. */
class KindExplanationTest {
  private static final String LATE = "'after_default': {'rate': {'kind': 'same'}, 'late_charge': ";
  private static final String FLOATING =
      "'interest': {'day_count': 'act/360', 'accrues_from': '2021-01-01', 'rate':"
          + " {'kind': 'floating', 'index': 'PRIME', 'spread': '0.0125', 'initial': '0.045',"
          + " 'reset': {'every': 'P3M'}";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          4, capitalised | 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': '30/360', 'accrues_from': '2021-01-01', 'due': {'capitalised': {}}} | capitalised-2021-07-01 | 182.70 = 12,180.00 × 6% × 90/360 (1 Apr 2021 to 1 Jul 2021)
          4, and principal | 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': '30/360', 'accrues_from': '2021-01-01', 'due': {'capitalised': {}}} | principal | 12,362.70 = 12,000.00 advanced + 362.70 of interest added
          4, in advance | 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': 'act/360', 'accrues_from': '2021-01-01', 'due': {'timing': 'advance'}} | instalment-2021-07-01 | 184.00 = 12,000.00 × 6% × 273/360 (1 Jan 2021 to 1 Oct 2021) - 362.00 paid in advance
          4, paid ahead | 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': 'act/360', 'accrues_from': '2021-01-01', 'due': {'timing': 'advance'}} | interest-accrued-since | -122.00 = 12,000.00 × 6% × 212/360 (1 Jan 2021 to 1 Aug 2021) - 546.00 paid in advance
          4, a debt taken over | 'funding': {'kind': 'carried', 'accrued': '25.00'} | instalment-2021-04-01 | 205.00 = 25.00 that had accrued before + 12,000.00 × 6% × 90/360 (1 Jan 2021 to 1 Apr 2021)
          4, a discount | 'funding': {'kind': 'whole', 'discount': '100.00'} | advance-2021-01-01 | 12,000.00 advanced under the note, 100.00 of it kept back
          4, level solved | 'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'}} | level-payment | 1,032.80 = 12,000.00 × i / (1 − (1 + i)^−12), where i = 6% × 1/12
          4, level stated | 'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'}, 'amount': '900.00'} | level-payment | 900.00 as the note states
          4, negative amortisation | 'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'}, 'amount': '50.00', 'shortfall': 'added-to-principal'} | instalment-2021-02-01 | 50.00 = 12,000.00 × 6% × 30/360 (1 Jan 2021 to 1 Feb 2021) - 10.00 that is added to principal
          4, and what is added | 'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'}, 'amount': '50.00', 'shortfall': 'added-to-principal'} | capitalised-2021-02-01 | 10.00 = 10.00 of interest that the payment does not cover
          7, a part of the instalment | 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'percent': '0.05', 'of': 'instalment'}} | late-charge-2021-04-01 | 9.00 = 180.00 × 5% (the instalment of 1 Apr 2021)
          7, a sum | 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'flat': '30.00'}} | late-charge-2021-04-01 | 30.00 = 30.00 (the instalment of 1 Apr 2021)
          7, both | 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'flat': '30.00', 'percent': '0.05', 'combining': 'sum'}} | late-charge-2021-04-01 | 39.00 = 180.00 × 5% + 30.00 (both 5% of 180.00 and 30.00; the instalment of 1 Apr 2021)
          7, the greater | 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'flat': '8.00', 'percent': '0.05', 'combining': 'greater', 'of': 'unpaid'}} | late-charge-2021-04-01 | 9.00 = 180.00 × 5% (the greater of 5% of 180.00 and 8.00; what is unpaid of the instalment of 1 Apr 2021)
          7, the least | 'after_default': {'rate': {'kind': 'same'}, 'late_charge': {'percent': '0.05', 'minimum': '20.00'}} | late-charge-2021-04-01 | 20.00 = 20.00 (the least charge, in place of 5% of 180.00; the instalment of 1 Apr 2021)
          4, accelerated by itself | 'after_default': {'rate': {'kind': 'same'}, 'acceleration': 'automatic'} | acceleration-2021-04-02 | the whole fell due, since the instalment of 1 Apr 2021 was not paid in time
          6, a premium | 'payments': {'prepayment': {'kind': 'at-premium', 'steps': [{'premium': '0.025'}], 'notice_days': 0}} | premium | 300.00 = 12,000.00 × 2.5% of principal paid early
          6, the payoff | 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': 'act/360', 'accrues_from': '2021-01-01', 'due': {'timing': 'advance'}} | payoff | 12,424.00 = 12,000.00 principal + 546.00 interest posted - 122.00 interest paid ahead + 0.00 costs - 0.00 credit
          6, locked | 'payments': {'prepayment': {'kind': 'locked', 'until': '2021-09-01'}} | premium | 0.00 while the note may not be paid off early (prepayment-locked)
          6, free | 'payments': {'prepayment': {'kind': 'free', 'in_part': true}} | premium | 0.00, since the note asks nothing for paying early
          """)
  void figureIsAFormula(String rulebook, String terms, String id, String formula) {
    Account account = KindNote.account(terms, "", "2021-08-01");
    assertThat(account.explain(id).formula()).as(rulebook).isEqualTo(formula);
    assertThat(account.explain(id).sources()).as(rulebook).isNotEmpty();
    assertThat(account.explainable()).contains(id);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          }} | 0.0325 | 4.5% = 3.25% + 1.25% (PRIME of 20 Mar 2021 and the spread)
          }} | 0.035 | 4.75% = 3.5% + 1.25% (PRIME of 20 Mar 2021 and the spread)
          , 'multiplier': '1.2'}} | 0.03 | 4.85% = 3% × 1.2 + 1.25% (PRIME of 20 Mar 2021 and the spread)
          , 'cap': '0.05'}} | 0.04 | 5% = 5% (the highest rate; PRIME of 20 Mar 2021 and the spread would be 5.25%)
          , 'floor': '0.02'}} | 0.005 | 2% = 2% (the least rate; PRIME of 20 Mar 2021 and the spread would be 1.75%)
          , 'period_cap': '0.01'}} | 0.06 | 5.5% = 4.5% + 1% (the most that one reset may change it; PRIME of 20 Mar 2021 and the spread would be 7.25%)
          , 'period_cap': '0.01'}} | 0.001 | 3.5% = 4.5% - 1% (the most that one reset may change it; PRIME of 20 Mar 2021 and the spread would be 1.35%)
          }} | -0.05 | 0% = 0% (the rate is never below zero; PRIME of 20 Mar 2021 and the spread would be -3.75%)
          """)
  void rateIsAFormula(String more, String prime, String formula) {
    String fixing =
        "{'date': '2021-03-20', 'kind': 'rate-fixing', 'index': 'PRIME', 'rate': '%s'}"
            .formatted(prime);
    Account account = KindNote.account(FLOATING + more, fixing, "2021-04-30");
    if (formula.startsWith("4.5% = 3.25%")) {
      assertThat(account.explainable())
          .as("no change, no line")
          .noneMatch(id -> id.startsWith("rate"));
      return;
    }
    Explanation rate = account.explain("rate-2021-04-01");
    assertThat(rate.formula()).isEqualTo(formula);
    assertThat(rate.facts()).containsExactly("f1");
    ComesOut.check(rate, account.terms().interest().rounding());
  }

  /** Where an index has ended, what took its place is named, with its adjustment. */
  @Test
  void rateByAFallbackIsAFormula() {
    String terms =
        FLOATING + ", 'multiplier': '2', 'fallback': {'index': 'SOFR', 'adjustment': '0.0026'}}}";
    String facts =
        "{'date': '2021-02-01', 'kind': 'index-ended', 'index': 'PRIME'},"
            + " {'date': '2021-03-01', 'kind': 'rate-fixing', 'index': 'SOFR', 'rate': '0.001'}";
    Explanation rate = KindNote.account(terms, facts, "2021-04-30").explain("rate-2021-04-01");
    assertThat(rate.formula())
        .isEqualTo("1.97% = 0.1% × 2 + 0.26% × 2 + 1.25% (SOFR of 1 Mar 2021 and the spread)");
    assertThat(rate.facts()).containsExactly("f2");
  }

  /** A floating note's per diem and instalments show the rate of each stretch. */
  @Test
  void interestAtAFloatingRateIsAFormula() {
    String fixing =
        "{'date': '2021-03-20', 'kind': 'rate-fixing', 'index': 'PRIME', 'rate': '0.035'}";
    Account account = KindNote.account(FLOATING + "}}", fixing, "2021-04-30");
    assertThat(account.explain("per-diem").formula()).isEqualTo("1.58 = 12,000.00 × 4.75% / 360");
    assertThat(account.explain("instalment-2021-04-01").formula())
        .isEqualTo("135.00 = 12,000.00 × 4.5% × 90/360 (1 Jan 2021 to 1 Apr 2021)");
  }

  @Test
  void whatAPaymentPaidOfChargesAndPremiumsIsAFormula() {
    String terms =
        LATE
            + "{'flat': '30.00'}}, 'payments': {'prepayment': {'kind': 'at-premium',"
            + " 'steps': [{'premium': '0.01'}], 'notice_days': 0}}";
    String paid = "{'date': '2021-04-05', 'kind': 'payment', 'amount': '1228.00'}";
    Account account = KindNote.account(terms, paid, "2021-04-05");
    assertThat(account.explain("payment-f1").formula())
        .isEqualTo(
            "1,228.00 = 188.00 interest + 1,000.00 principal + 0.00 costs + 30.00 late charges"
                + " + 10.00 premium + 0.00 held as credit");
    assertThat(account.explain("premium-f1").formula())
        .isEqualTo("10.00 = 1,000.00 × 1% of principal paid early");
    assertThat(account.explain("premium-f1").facts()).containsExactly("f1");
    assertThat(account.explain("late-charges").formula())
        .isEqualTo("0.00 = 30.00 charged - 30.00 paid");
  }

  @Test
  void interestThatTheHolderLosesIsAFormula() {
    String terms =
        "'payments': {'prepayment': {'kind': 'differential', 'index': 'TREASURY',"
            + " 'margin': '0.005', 'until': '2022-01-01', 'notice_days': 0}}";
    String fixing =
        "{'date': '2021-03-20', 'kind': 'rate-fixing', 'index': 'TREASURY', 'rate': '0.02'}";
    Explanation premium = KindNote.account(terms, fixing, "2021-07-01").explain("premium");
    assertThat(premium.formula())
        .isEqualTo(
            "210.00 = 12,000.00 × 3.5% × 180/360 (1 Jul 2021 to 1 Jan 2022), the rate 6% less 2%"
                + " of TREASURY and a margin of 0.5%");
    ComesOut.check(premium, KindNote.terms(terms).interest().rounding());
  }

  @Test
  void paymentFoundByActualDaysIsAFormula() {
    String terms =
        "'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'},"
            + " 'solving': 'actual-days'}, 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'},"
            + " 'day_count': 'act/360', 'accrues_from': '2021-01-01'}";
    Explanation payment = KindNote.account(terms, "", "2021-03-01").explain("level-payment");
    assertThat(payment.formula())
        .startsWith("1,033.12 = 12,062.00 / 11.675309")
        .endsWith(" (owed on the first of 12 dates, and what 1 on each of them is worth then)");
    ComesOut.check(payment, KindNote.terms(terms).interest().rounding());
    assertThat(KindNote.account(terms, "", "2021-01-15").explain("level-payment").formula())
        .isEqualTo("not found before the first payment");
  }

  /** Rulebook 1: the night before the first date is no stretch of its own, January has 30 days. */
  @Test
  void paymentFoundByActualDaysCountsTheFirstPeriodAsOne() {
    String terms =
        "'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'},"
            + " 'solving': 'actual-days'}, 'interest': {'rate': {'kind': 'fixed', 'value': '0.06'},"
            + " 'day_count': '30/360', 'accrues_from': '2021-01-01'}";
    Explanation payment = KindNote.account(terms, "", "2021-03-01").explain("level-payment");
    assertThat(payment.formula()).startsWith("1,032.80 = 12,060.00 / 11.67");
    ComesOut.check(payment, KindNote.terms(terms).interest().rounding());
  }

  /** Principal paid early makes later payments smaller. */
  @Test
  void paymentThatWasCutIsAFormula() {
    String terms =
        "'instalments': {'kind': 'level', 'first': '2021-02-01', 'cycle': {'every': 'P1M'}},"
            + " 'payments': {'after_prepayment': 'smaller-instalments'}";
    String paid =
        "{'date': '2021-01-01', 'kind': 'payment', 'amount': '3000.00',"
            + " 'direction': [{'to': 'principal'}]}";
    Explanation payment = KindNote.account(terms, paid, "2021-01-15").explain("level-payment");
    assertThat(payment.formula())
        .isEqualTo("774.60 = 1,032.80 × 3/4 (what early payment left of principal not due)");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'maturity': {'on_demand': {'notice_days': 10}} | demand-f1 | {'date': '2021-05-03', 'kind': 'demand'} | payment was asked for; the whole falls due on 13 May 2021
          'after_default': {'rate': {'kind': 'same'}, 'acceleration': 'at-holders-option'} | acceleration-f1 | {'date': '2021-05-03', 'kind': 'acceleration'} | the holder declared the whole due, as something was past due
          'law': {} | transfer-f1 | {'date': '2021-05-03', 'kind': 'transfer', 'price': '11000.00', 'direction': 'sold'} | 11,000.00 was received for the note, and the interest accrued; the maker owes what it owed
          'law': {} | amendment-f1 | {'date': '2021-05-03', 'kind': 'amendment', 'rate': '0.05', 'maturity': '2023-01-01'} | the parties agreed on the rate 5% and the maturity 1 Jan 2023
          'funding': {'kind': 'draws'} | advance-f1 | {'date': '2021-05-03', 'kind': 'advance', 'amount': '500.00'} | 500.00 advanced under the note
          'interest': {'rate': {'kind': 'stepped', 'initial': '0.06', 'steps': [{'from': '2021-05-03', 'value': '0.07'}]}, 'day_count': '30/360', 'accrues_from': '2021-01-01'} | rate-2021-05-03 | {'date': '2021-05-03', 'kind': 'prepayment-notice'} | 7% from the night of the day, as the note states
          """)
  void whatMovesNoMoneyIsSaidInWords(String terms, String id, String fact, String words) {
    Explanation explanation = KindNote.account(terms, fact, "2021-05-04").explain(id);
    assertThat(explanation.formula()).isEqualTo(words);
    assertThat(explanation.sources()).extracting(Source::reference).isNotEmpty();
  }

  // -- every worked answer -------------------------------------------------------------------

  static List<Worked> worked() throws IOException {
    List<Worked> cases = new ArrayList<>();
    for (String file : Worked.files()) {
      cases.addAll(Worked.of(file));
    }
    return cases;
  }

  /** In the worked answers for every kind, each figure and line is explained and comes out. */
  @ParameterizedTest
  @MethodSource("worked")
  void everyFigureOfAWorkedAnswerComesOut(Worked worked) {
    Engine engine = Engine.of(worked.terms(), worked.readings(), LawTables.bundled());
    for (var day : worked.expect()) {
      Account account =
          engine.account(worked.facts(), LocalDate.parse(day.get("as_of").asString()));
      for (String id : account.explainable()) {
        Explanation explanation = account.explain(id);
        assertThat(explanation.formula()).as(id).isNotBlank();
        ComesOut.check(explanation, worked.terms().interest().rounding());
      }
    }
  }
}
