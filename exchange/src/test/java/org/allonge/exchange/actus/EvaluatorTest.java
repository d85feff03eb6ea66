package org.allonge.exchange.actus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contracts of our own as events: 1,200.00 at 12% in months of 30 days, so that a month on the
 * whole of it is 12.00, worked by hand from the technical specification of ACTUS.
 */
class EvaluatorTest {
  private static final String[] MONTHLY = {
    "cycleAnchorDateOfInterestPayment=2020-02-01", "cycleOfInterestPayment=P1ML1"
  };

  private static final String[] REDEEMED = {
    "cycleAnchorDateOfPrincipalRedemption=2020-02-01",
    "cycleOfPrincipalRedemption=P1ML1",
    "nextPrincipalRedemptionPayment=200"
  };

  private static Bed pam() {
    return Bed.of("PAM", "maturityDate=2020-04-01").and(MONTHLY);
  }

  private static Bed lam() {
    return Bed.of("LAM", MONTHLY).and(REDEEMED);
  }

  // -- interest ------------------------------------------------------------------------------

  @Test
  void interestOnlyToMaturity() {
    assertThat(pam().events())
        .containsExactly(
            "01-01 IED -1200 1200 0",
            "02-01 IP 12 1200 0",
            "03-01 IP 12 1200 0",
            "04-01 IP 12 1200 0",
            "04-01 MD 1200 0 0");
  }

  @Test
  void aDebtHasTheOtherSign() {
    assertThat(pam().and("contractRole=RPL", "premiumDiscountAtIED=-50").events())
        .startsWith("01-01 IED 1150 -1200 0", "02-01 IP -12 -1200 0")
        .endsWith("04-01 MD -1200 0 0");
  }

  @ParameterizedTest
  @CsvSource({
    "P1ML1, 2020-04-11, 02-01 03-01 04-01 04-11",
    "P1ML0, 2020-04-11, 02-01 03-01 04-11",
    "P1M, 2020-04-11, 02-01 03-01 04-01 04-11",
    "P1QL1, 2020-08-01, 02-01 05-01 08-01",
    "P2WL0, 2020-03-06, 02-01 02-15 03-06",
    "P1ML0, 2020-03-31T23:59:59, 02-01 03-31T23:59:59"
  })
  void aLastPeriodIsShortOrLong(String cycle, String maturity, String days) {
    Bed bed = pam().and("cycleOfInterestPayment=" + cycle, "maturityDate=" + maturity);
    assertThat(bed.events("IP"))
        .extracting(line -> line.split(" ")[0])
        .containsExactly(days.split(" "));
  }

  @Test
  void theEndOfADayIsTheNextDayForInterest() {
    assertThat(pam().and("maturityDate=2020-03-31T23:59:59").events())
        .endsWith("03-31T23:59:59 IP 12 1200 0", "03-31T23:59:59 MD 1200 0 0");
  }

  /** 1 February and 1 March 2020 are a Saturday and a Sunday. */
  @ParameterizedTest
  @CsvSource({
    "SCF, 02-03 12.8 1200 0, 03-02 11.6 1200 0",
    "CSF, 02-03 12 1200 0, 03-02 12 1200 0",
    "SCP, 01-31 11.6 1200 0, 02-28 11.2 1200 0",
    "CSP, 01-31 12 1200 0, 02-28 12 1200 0",
    "SCMF, 02-03 12.8 1200 0, 03-02 11.6 1200 0",
    "CSMP, 02-03 12 1200 0, 03-02 12 1200 0"
  })
  void datesMoveToBusinessDays(String convention, String first, String second) {
    Bed bed = pam().and("businessDayConvention=" + convention, "calendar=MF");
    assertThat(bed.events("IP")).startsWith(first, second);
  }

  /** 5 April 2020 is a Sunday: it stands, and interest is counted to the day it would move to. */
  @Test
  void aMaturityDoesNotMove() {
    Bed bed = pam().and("maturityDate=2020-04-05", "calendar=MF");
    assertThat(bed.and("businessDayConvention=SCF").events())
        .endsWith("04-05 IP 2 1200 0", "04-05 MD 1200 0 0");
    assertThat(bed.and("businessDayConvention=CSF").events())
        .endsWith("04-05 IP 1.6 1200 0", "04-05 MD 1200 0 0");
  }

  @Test
  void interestWithoutDatesIsPaidWithThePrincipal() {
    Bed bed = Bed.of("PAM", "maturityDate=2020-04-01");
    assertThat(bed.events()).containsExactly("01-01 IED -1200 1200 0", "04-01 MD 1236 0 0");
  }

  @Test
  void interestIsCapitalisedToADay() {
    assertThat(pam().and("capitalizationEndDate=2020-02-16").events())
        .containsExactly(
            "01-01 IED -1200 1200 0",
            "02-01 IPCI 0 1212 0",
            "02-16 IPCI 0 1218.06 0",
            "03-01 IP 6.0903 1218.06 0",
            "04-01 IP 12.1806 1218.06 0",
            "04-01 MD 1218.06 0 0");
    assertThat(pam().and("capitalizationEndDate=2020-04-01").events())
        .endsWith("04-01 IPCI 0 1236.3612 0", "04-01 MD 1236.3612 0 0");
  }

  @Test
  void interestAccruedBeforeIsStatedOrCounted() {
    assertThat(pam().and("accruedInterest=5").events())
        .startsWith("01-01 IED -1200 1200 5", "02-01 IP 17 1200 0");
    assertThat(pam().and("cycleAnchorDateOfInterestPayment=2019-12-16").events())
        .startsWith("2019-12-16 IP 0 0 0", "01-01 IED -1200 1200 6", "01-16 IP 12 1200 0");
  }

  /** On 11 March 4.00 have accrued since the payment of 1 March. */
  @ParameterizedTest
  @CsvSource({"2020-03-11, 12", "2020-03-01, 24"})
  void anOpenContractBeginsAtItsStatusDate(String status, String next) {
    assertThat(pam().and("statusDate=" + status).events())
        .containsExactly("04-01 IP " + next + " 1200 0", "04-01 MD 1200 0 0");
    assertThat(pam().and("statusDate=" + status, "accruedInterest=1.5").events("IP"))
        .singleElement()
        .asString()
        .startsWith("04-01 " + (status.endsWith("11") ? "9.5" : "13.5"));
  }

  // -- principal -----------------------------------------------------------------------------

  /** Six payments of 200: the last of them is the maturity, on 1 July. */
  @Test
  void equalPrincipal() {
    assertThat(lam().events())
        .startsWith(
            "01-01 IED -1200 1200 0",
            "02-01 PR 200 1000 12",
            "02-01 IP 12 1000 0",
            "03-01 PR 200 800 10")
        .endsWith("07-01 IP 2 200 0", "07-01 MD 200 0 0");
    assertThat(lam().and("nextPrincipalRedemptionPayment=", "maturityDate=2020-04-01").events("PR"))
        .containsExactly("02-01 400 800 12", "03-01 400 400 8");
    assertThat(lam().and("statusDate=2020-03-02", "notionalPrincipal=800").events())
        .startsWith("04-01 PR 200 600 8")
        .endsWith("07-01 MD 200 0 0");
  }

  /** NTL: 9 days on 1,500 and 21 on the 1,000 of 10 February make 11.50 in March. */
  @ParameterizedTest
  @CsvSource({
    "NT, , 03-01 10 800 0, 04-01 8 600 0",
    "NTIED, 1500, 03-01 15 800 0, 04-01 15 600 0",
    "NTL, 1500, 03-01 11.5 800 0, 04-01 10 600 0"
  })
  void interestOnAnotherBase(String base, String amount, String second, String third) {
    Bed bed =
        lam()
            .and(
                "interestCalculationBase=" + base,
                "interestCalculationBaseAmount=" + (amount == null ? "" : amount),
                "cycleAnchorDateOfInterestCalculationBase=2020-02-10",
                "cycleOfInterestCalculationBase=P1YL1");
    assertThat(bed.events("IP")).contains(second, third);
  }

  /** 112 less the interest: 100, then 101, ... */
  @Test
  void levelPayments() {
    Bed bed = Bed.of("NAM", MONTHLY).and(REDEEMED).and("nextPrincipalRedemptionPayment=112");
    assertThat(bed.and("maturityDate=2020-04-01").events())
        .containsExactly(
            "01-01 IED -1200 1200 0",
            "02-01 PR 100 1100 12",
            "02-01 IP 12 1100 0",
            "03-01 PR 101 999 11",
            "03-01 IP 11 999 0",
            "04-01 IP 9.99 999 0",
            "04-01 MD 999 0 0");
    assertThat(bed.and("maturityDate=").events("MD"))
        .as("1200 / (112 - 12) = 12 payments")
        .singleElement()
        .asString()
        .startsWith("2021-01-01 ");
    assertThat(bed.and("nextPrincipalRedemptionPayment=10", "maturityDate=2020-04-01").events("PR"))
        .containsExactly("02-01 -2 1202 12", "03-01 -2.02 1204.02 12.02");
  }

  /** 1,212 × 1.01² ÷ (1 + 1.01 + 1.01²) = 408.0265, found the day before. */
  @Test
  void anAnnuityIsFound() {
    Bed bed =
        Bed.of("ANN", MONTHLY)
            .and(REDEEMED)
            .and("nextPrincipalRedemptionPayment=", "maturityDate=2020-04-01");
    assertThat(bed.events())
        .contains("01-31 PRF 0 1200 11.6", "02-01 PR 396.0265 803.9735 12")
        .endsWith("04-01 IP 4.0399 403.9867 0", "04-01 MD 403.9867 0 0");
    assertThat(bed.and("cycleAnchorDateOfPrincipalRedemption=2020-01-01").events("PRF")).isEmpty();
    assertThat(bed.and("statusDate=2020-02-15", "notionalPrincipal=803.9735").events())
        .startsWith("03-01 PR 399.9868 403.9867 8.0397");
  }

  @Test
  void anAnnuityIsFoundAnewWhenTheRateChanges() {
    Bed bed =
        Bed.of("ANN", MONTHLY)
            .and(REDEEMED)
            .and("maturityDate=2020-04-01", "cycleAnchorDateOfRateReset=2020-02-01")
            .and("marketObjectCodeOfRateReset=PRIME", "rateSpread=0.04")
            .observed("PRIME 2020-02-01 0.20");
    assertThat(bed.events())
        .containsSubsequence(
            "02-01 PR 188 1012 12",
            "02-01 IP 12 1012 0",
            "02-01 RR 0 1012 0",
            "02-01 PRF 0 1012 0",
            "03-01 PR 500.9901 511.0099 20.24");
  }

  @Test
  void principalInPhases() {
    Bed bed =
        Bed.of(
            "LAX",
            "arrayCycleAnchorDateOfPrincipalRedemption=[2020-02-01|2020-04-01]",
            "arrayCycleOfPrincipalRedemption=[P1ML1|P2ML1]",
            "arrayNextPrincipalRedemptionPayment=[300|900]",
            "arrayIncreaseDecrease=[INC|DEC]",
            "arrayCycleAnchorDateOfInterestPayment=2020-02-01",
            "arrayCycleOfInterestPayment=P1ML1");
    assertThat(bed.events())
        .containsSubsequence(
            "02-01 PI -300 1500 12",
            "02-01 IP 12 1500 0",
            "03-01 PI -300 1800 15",
            "04-01 PR 900 900 18",
            "06-01 IP 9 900 0",
            "06-01 MD 900 0 0");
    assertThat(
            bed.and(
                    "arrayCycleAnchorDateOfRateReset=[2020-02-01|2020-03-01]",
                    "arrayRate=[0.24|0.02]",
                    "arrayFixedVariable=[FIX|VAR]",
                    "marketObjectCodeOfRateReset=PRIME")
                .observed("PRIME 2020-03-01 0.10")
                .events())
        .containsSubsequence(
            "02-01 RRF 0 1500 0", "03-01 IP 30 1800 0", "03-01 RR 0 1800 0", "04-01 IP 18 900 0");
  }

  // -- rates ---------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "lifeCap=0.15, 0.15",
    "lifeFloor=0.3, 0.3",
    "periodCap=0.02, 0.14",
    "periodFloor=-0.01, 0.21",
    "rateMultiplier=-1, -0.19",
    "rateMultiplier=1.5, 0.31",
    "nextResetRate=0.07, 0.07"
  })
  void aResetIsBounded(String term, String rate) {
    Bed bed =
        pam()
            .and("cycleAnchorDateOfRateReset=2020-02-01", "cycleOfRateReset=P1YL1")
            .and("marketObjectCodeOfRateReset=PRIME", "rateSpread=0.01", term)
            .observed("PRIME 2020-02-01 0.20");
    assertThat(Evaluator.events(bed.test()).get(2))
        .satisfies(e -> assertThat(e.rate()).isEqualByComparingTo(rate))
        .satisfies(e -> assertThat(e.type()).isEqualTo(term.startsWith("next") ? "RRF" : "RR"));
  }

  @Test
  void aFallIsNotBoundWhereOnlyARiseIs() {
    Bed bed =
        pam()
            .and("cycleAnchorDateOfRateReset=2020-02-01", "cycleOfRateReset=P1ML0")
            .and("marketObjectCodeOfRateReset=PRIME", "periodCap=0.001")
            .observed("PRIME 2020-02-01 0.01");
    assertThat(bed.events("IP"))
        .containsExactly("02-01 12 1200 0", "03-01 1 1200 0", "04-01 1 1200 0");
  }

  // -- scaling and fees ----------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "INO, 03-01 IP 11 1000 0, 04-01 MD 1100 0 0",
    "IOO, 03-01 IP 11 1000 0, 04-01 MD 1000 0 0",
    "ONO, 03-01 IP 10 1000 0, 04-01 MD 1100 0 0"
  })
  void whatIsPaidFollowsAnIndex(String effect, String interest, String maturity) {
    Bed bed =
        lam()
            .and("cycleOfPrincipalRedemption=P1YL1", "maturityDate=2020-04-01")
            .and("scalingEffect=" + effect, "scalingIndexAtContractDealDate=100")
            .and("marketObjectCodeOfScalingIndex=CPI", "cycleAnchorDateOfScalingIndex=2020-02-10")
            .observed("CPI 2020-02-10 110");
    assertThat(bed.events()).contains("02-10 SC 0 1000 3", interest).endsWith(maturity);
  }

  @Test
  void feesAreASumOrAPartOfTheNotional() {
    Bed bed =
        lam().and("cycleAnchorDateOfFee=2020-02-01", "cycleOfFee=P2ML1", "maturityDate=2020-05-01");
    assertThat(bed.and("feeBasis=A", "feeRate=7.5").events())
        .contains("02-01 FP 7.5 1200 12", "04-01 FP 7.5 800 8", "05-01 FP 7.5 600 6");
    assertThat(bed.and("feeBasis=N", "feeRate=0.01").events("FP"))
        .containsExactly("02-01 1 1200 12", "04-01 1.5 800 8", "05-01 0.5 600 6");
  }

  // -- call, undefined maturity --------------------------------------------------------------

  @Test
  void aCallEndsInterest() {
    Bed bed =
        Bed.of("CLM", "cycleOfInterestPayment=P1ML1", "xDayNotice=P10D")
            .happened("XD 2020-02-16 0");
    assertThat(bed.events())
        .containsExactly(
            "01-01 IED -1200 1200 0",
            "01-01 IPCI 0 1200 0",
            "02-01 IPCI 0 1212 0",
            "02-16 XD 0 1212 0",
            "02-26 IP 6.06 1212 0",
            "02-26 STD 1212 0 0");
    assertThat(bed.and("xDayNotice=P0D").events()).contains("02-16 XD 0 1212 6.06");
    assertThat(Bed.of("CLM", "maturityDate=2020-02-16").events())
        .containsExactly("01-01 IED -1200 1200 0", "02-16 IP 18 1200 0", "02-16 MD 1200 0 0");
  }

  @Test
  void moneyComesAndGoesWithoutSchedule() {
    Bed bed =
        Bed.of("UMP", "cycleOfInterestPayment=P1ML1", "cycleAnchorDateOfInterestPayment=2020-02-01")
            .to("2020-04-01")
            .happened("PR 2020-02-16 600", "PI 2020-02-21 -100");
    assertThat(bed.events())
        .containsExactly(
            "01-01 IED -1200 1200 0",
            "02-01 IPCI 0 1212 0",
            "02-16 PR 600 612 6.06",
            "02-21 PI -100 712 7.08",
            "03-01 IPCI 0 721.4533 0");
  }

  // -- purchase and termination --------------------------------------------------------------

  @Test
  void aBuyerSeesWhatComesAfterThePurchase() {
    assertThat(lam().and("purchaseDate=2020-03-01", "priceAtPurchaseDate=790").events())
        .startsWith("03-01 PRD -790 800 0", "04-01 PR 200 600 8");
    assertThat(pam().and("purchaseDate=2020-02-16", "priceAtPurchaseDate=1190").events())
        .startsWith("02-16 PRD -1196 1200 6", "03-01 IP 12 1200 0");
    assertThat(pam().and("purchaseDate=2019-12-20", "priceAtPurchaseDate=1190").events())
        .startsWith("2019-12-20 PRD -1190 0 0", "01-01 IED -1200 1200 0");
  }

  /** A debt's accrued interest keeps its sign: the price is 1,190, less 6. */
  @ParameterizedTest
  @CsvSource({
    "RPA, 2020-02-16, 02-16 TD 1196 0 0",
    "RPL, 2020-02-16, 02-16 TD -1184 0 0",
    "RPA, 2020-03-01, 03-01 TD 1190 0 0",
    "RPA, 2020-02-29T23:59:59, 02-29T23:59:59 TD 1202 0 0",
    "RPA, 2020-03-31T23:59:59, 03-31T23:59:59 TD 1202 0 0"
  })
  void aTerminationEndsIt(String role, String day, String event) {
    Bed bed =
        pam().and("contractRole=" + role, "terminationDate=" + day, "priceAtTerminationDate=1190");
    assertThat(bed.events()).endsWith(event);
  }

  @Test
  void theLastDayAskedAboutIsSeen() {
    assertThat(pam().to("2020-03-01").events()).endsWith("03-01 IP 12 1200 0");
    assertThat(pam().and("statusDate=2020-04-01").events()).isEmpty();
  }

  // -- what is not evaluated -----------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "contractType=SWAPS, terms.contractType",
    "contractRole=GUA, terms.contractRole",
    "dayCountConvention=A336, terms.dayCountConvention",
    "businessDayConvention=XYZ, terms.businessDayConvention",
    "calendar=TARGET, terms.calendar",
    "endOfMonthConvention=EOY, terms.endOfMonthConvention",
    "cycleOfInterestPayment=monthly, terms.cycleOfInterestPayment",
    "maturityDate=2020-04-01T12:00:00, terms.maturityDate",
    "notionalPrincipal=much, terms.notionalPrincipal",
    "notionalPrincipal=1e99, terms.notionalPrincipal",
    "currency=XYZZY, terms.currency",
    "settlementCurrency=EUR, terms.settlementCurrency",
    "cyclePointOfInterestPayment=B, terms.cyclePointOfInterestPayment",
    "initialExchangeDate=, terms.initialExchangeDate",
    "maturityDate=, terms.maturityDate"
  })
  void whatIsNotEvaluatedIsRefusedWithItsPlace(String term, String place) {
    Refused refused = catchThrowableOfType(Refused.class, () -> pam().and(term).events());
    assertThat(refused).as(term).isNotNull();
    assertThat(refused.first().path()).endsWith(place);
    assertThat(refused.first().remedy()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"PAM, XD", "PAM, PP", "CLM, PR", "UMP, XD", "LAM, CE"})
  void anEventThatIsNotEvaluatedIsRefused(String type, String event) {
    Bed bed = pam().and("contractType=" + type).to("2020-04-01").happened(event + " 2020-02-16 5");
    Refused refused = catchThrowableOfType(Refused.class, bed::events);
    assertThat(refused).as("%s of %s", event, type).isNotNull();
    assertThat(refused.first().path()).isEqualTo("eventsObserved");
  }
}
