package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Refused;
import org.allonge.note.json.FactsJson;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What flows under terms that few notes have. The note is of 1,200.00 at 12% in months of 30 days,
 * so that a month on the whole of it is 12.00, from 1 January to 1 July 2020.
 */
class FlowTermsTest {
  private static final String FIXED = "{'kind':'fixed','value':'0.12'}";
  private static final String MONTHLY = "'cycle':{'every':'P1M'}";

  private static final String INTEREST_ONLY =
      "{'kind':'interest-only','first':'2020-02-01'," + MONTHLY + ",'amount':'actual'}";

  private static final String INDEXED =
      "'indexation':{'index':'CPI','base':'100','first':'2020-03-01'," + MONTHLY + "%s}";

  private String rate = FIXED;
  private String due = "{}";
  private String payments = "";
  private String maturity = "2020-07-01";

  private Engine engine(String instalments) {
    String json =
        """
        {'date':'2020-01-01','currency':'USD','principal':'1200.00',
         'makers':[{'name':'A'}],'payees':[{'name':'B'}],
         'interest':{'rate':%s,'day_count':'30e/360','accrues_from':'2020-01-01','due':%s},
         'instalments':%s,'maturity':{'date':'%s'},'payments':{%s},
         'after_default':{},'law':{'purpose':'business'}}
        """
            .formatted(rate, due, instalments, maturity, payments);
    return Engine.of(TermsJson.read(json.replace('\'', '"')));
  }

  /** One flow a line: kind, month and day, amount, principal after it. */
  private List<String> flows(String instalments, String facts) {
    return engine(instalments).flows(facts(facts), LocalDate.parse(maturity)).stream()
        .map(f -> "%s %s %s %s".formatted(f.kind().id(), day(f), f.amount(), f.principal()))
        .toList();
  }

  private static String day(Flow flow) {
    return flow.reckoned().toString().substring("2020-".length());
  }

  private static Facts facts(String facts) {
    String json = "{\"facts\":[" + facts.replace('\'', '"') + "]}";
    return FactsJson.read(json, Money.usd("1").currency());
  }

  private static String index(String index, String date, String value) {
    return "{'kind':'rate-fixing','date':'%s','index':'%s','rate':'%s'}"
        .formatted(date, index, value);
  }

  private static String fixed(String rest) {
    return "{'kind':'fixed-principal'," + MONTHLY + "," + rest + "}";
  }

  // -- series --------------------------------------------------------------------------------

  @Test
  void aFirstPaymentOnTheNotesOwnDayIsPrincipalAlone() {
    assertThat(flows(fixed("'first':'2020-01-01','principal':'200.00'"), ""))
        .startsWith(
            "funding 01-01 -1200.00 1200.00",
            "principal 01-01 200.00 1000.00",
            "interest 01-01 0.00 1000.00",
            "principal 02-01 200.00 800.00",
            "interest 02-01 10.00 800.00");
  }

  @Test
  void aSeriesEndsWithItsLastDate() {
    assertThat(flows(fixed("'first':'2020-02-01','last':'2020-03-01','principal':'200.00'"), ""))
        .endsWith(
            "principal 03-01 200.00 800.00",
            "interest 03-01 10.00 800.00",
            "interest 07-01 32.00 800.00",
            "maturity 07-01 800.00 0.00");
  }

  /** Dates of February to April and the maturity; of February to June, 1 July being swallowed. */
  @Test
  void equalPartsAreOnTheDatesThatThereAre() {
    assertThat(flows(fixed("'first':'2020-02-01','last':'2020-04-01'"), ""))
        .contains("principal 02-01 300.00 900.00")
        .endsWith("maturity 07-01 300.00 0.00");
    maturity = "2020-07-15";
    assertThat(flows(fixed("'first':'2020-02-01','stub':'long'"), ""))
        .contains("principal 06-01 200.00 200.00")
        .endsWith("maturity 07-15 200.00 0.00");
  }

  // -- rates ---------------------------------------------------------------------------------

  @Test
  void resetsMayFollowNoRhythmAndSomeBeStated() {
    rate =
        "{'kind':'floating','index':'PRIME','initial':'0.12','reset':{'every':'P1Y'},%s}"
            .formatted(
                "'reset_days':['2020-02-01','2020-04-01','2020-05-11'],"
                    + "'stated_rates':[{'from':'2020-02-01','value':'0.06'}]");
    String facts = index("PRIME", "2020-04-01", "0.18") + "," + index("PRIME", "2020-05-11", "0");
    assertThat(flows(INTEREST_ONLY, facts))
        .containsSubsequence(
            "interest 02-01 12.00 1200.00",
            "rate 02-01 0.00 1200.00",
            "interest 04-01 6.00 1200.00",
            "rate 04-01 0.00 1200.00",
            "interest 05-01 18.00 1200.00",
            "rate 05-11 0.00 1200.00",
            "interest 06-01 6.00 1200.00",
            "interest 07-01 0.00 1200.00");
  }

  // -- level payments ------------------------------------------------------------------------

  /**
   * Found on 31 January after the interest of that day: 1,200.40 is owed on 1 February, and
   * 1,200.40 × 1.01² ÷ (1 + 1.01 + 1.01²) = 404.12 pays it in three.
   */
  @Test
  void aPaymentIsFoundAfterTheInterestOfItsDay() {
    due = "{'schedules':[{'first':'2020-01-31','cycle':{'every':'P1Y'}}]}";
    maturity = "2020-04-01";
    assertThat(flows(level("'first':'2020-02-01'"), ""))
        .startsWith(
            "funding 01-01 -1200.00 1200.00",
            "interest 01-31 11.60 1200.00",
            "payment-found 01-31 0.00 1200.00",
            "principal 02-01 403.72 796.28");
  }

  /** On 16 January, when 6.00 of the 12.00 that will be owed on 1 February had accrued. */
  @Test
  void aNoteMaySayWhenThePaymentIsFound() {
    assertThat(flows(level("'first':'2020-02-01','found_on':'2020-01-16'"), ""))
        .contains("payment-found 01-16 0.00 1200.00")
        .contains("principal 02-01 195.06 1004.94");
  }

  /** 1,200.00 × 1.01² ÷ (1 + 1.01 + 1.01²) = 403.99, the first of three being paid at once. */
  @Test
  void aPaymentOnTheFirstDayIsFoundWithoutInterest() {
    maturity = "2020-03-01";
    assertThat(flows(level("'first':'2020-01-01'"), ""))
        .contains("principal 01-01 403.99 796.01")
        .endsWith("interest 03-01 4.00 399.98", "maturity 03-01 399.98 0.00");
  }

  private static String level(String rest) {
    return "{'kind':'level',"
        + MONTHLY
        + ",'solving':'actual-days','shortfall':'added-to-principal',"
        + rest
        + "}";
  }

  /** 12.00 have accrued and fall due in March only: 2.00 more than the payment are advanced. */
  @Test
  void aPaymentBelowInterestThatFallsDueLaterIsAFurtherAdvance() {
    due = "{'schedules':[{'first':'2020-03-01','cycle':{'every':'P2M'}}]}";
    assertThat(flows(level("'first':'2020-02-01','amount':'10.00'"), ""))
        .contains("principal 02-01 -2.00 1202.00")
        .contains("interest 03-01 24.02 1216.02");
  }

  /** The payment is reckoned on the interest of its day, which is then added to principal. */
  @Test
  void interestOfADayOfPaymentMayBeCapitalised() {
    due = "{'capitalised':{'until':'2020-02-01'}}";
    assertThat(flows(level("'first':'2020-02-01','amount':'112.00'"), ""))
        .startsWith(
            "funding 01-01 -1200.00 1200.00",
            "principal 02-01 100.00 1100.00",
            "capitalised 02-01 0.00 1112.00",
            "principal 03-01 100.88 1011.12",
            "interest 03-01 11.12 1011.12");
  }

  /** Everything else being paid, interest below zero that would be added lowers the principal. */
  @Test
  void capitalisedInterestBelowZeroLowersPrincipal() {
    rate = "{'kind':'fixed','value':'-0.12'},'may_be_negative':true";
    due = "{'capitalised':{}}";
    assertThat(flows(INTEREST_ONLY, ""))
        .startsWith(
            "funding 01-01 -1200.00 1200.00",
            "capitalised 02-01 0.00 1188.00",
            "capitalised 03-01 0.00 1176.12");
  }

  @Test
  void interestIsOnWhatIsAdvancedFurther() {
    String phased =
        "{'kind':'phased','phases':[{'first':'2020-02-01',"
            + MONTHLY
            + ",'last':'2020-02-01','amount':'300.00','kind':'advance'}]}";
    assertThat(flows(phased, ""))
        .startsWith(
            "funding 01-01 -1200.00 1200.00",
            "advance 02-01 -300.00 1500.00",
            "interest 02-01 12.00 1500.00",
            "interest 07-01 75.00 1500.00");
  }

  // -- indexation and fees -------------------------------------------------------------------

  /** From 100 to 110 on 1 March: what falls due on that day is not multiplied, what follows is. */
  @Test
  void paymentsFollowAnIndex() {
    payments = INDEXED.formatted("");
    String facts = index("CPI", "2020-03-01", "110") + "," + index("CPI", "2020-06-01", "90");
    assertThat(flows(INTEREST_ONLY, facts))
        .containsSubsequence(
            "interest 03-01 12.00 1200.00",
            "index 03-01 0.00 1200.00",
            "interest 04-01 13.20 1200.00",
            "interest 06-01 13.20 1200.00",
            "index 06-01 0.00 1200.00",
            "interest 07-01 10.80 1200.00",
            "maturity 07-01 1080.00 0.00");
  }

  @Test
  void anIndexMayBearOnInterestAloneOrOnPrincipalAlone() {
    payments = INDEXED.formatted(",'principal':false,'interest_factor':'1.05'");
    assertThat(flows(INTEREST_ONLY, index("CPI", "2020-06-15", "110")))
        .as("no value is known on any of the days")
        .doesNotContain("index 03-01 0.00 1200.00")
        .endsWith("interest 07-01 12.60 1200.00", "maturity 07-01 1200.00 0.00");
    payments = INDEXED.formatted(",'interest':false,'principal_factor':'2'");
    assertThat(flows(fixed("'first':'2020-02-01','principal':'200.00'"), ""))
        .contains("principal 02-01 400.00 1000.00", "interest 02-01 12.00 1000.00");
  }

  /** 1% a year of 1,200.00 is 1.00 a month; of 1,000.00, from March on, 0.83. */
  @Test
  void aFeeIsPaidForServicing() {
    payments = fee("'rate':'0.01','accrued':'0.50'");
    String once = fixed("'first':'2020-03-01','last':'2020-03-01','principal':'200.00'");
    assertThat(flows(once, ""))
        .containsSubsequence(
            "fee 02-01 1.50 1200.00",
            "fee 03-01 1.00 1200.00",
            "principal 03-01 200.00 1000.00",
            "fee 04-01 0.83 1000.00",
            "fee 07-01 0.83 1000.00",
            "maturity 07-01 1000.00 0.00");
    payments = fee("'amount':'5.00'");
    assertThat(flows(once, "").stream().filter(f -> f.startsWith("fee")))
        .hasSize(6)
        .allMatch(f -> f.contains(" 5.00 "));
  }

  private static String fee(String what) {
    return "'servicing_fee':{'first':'2020-02-01',"
        + MONTHLY
        + ",'from':'2020-01-01',"
        + what
        + "}";
  }

  /** Flows of such notes are computed; an account that left the index out would be wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"payments.indexation", "payments.servicing_fee"})
  void anAccountOfWhatOnlyFlowsKnowIsRefused(String path) {
    payments = path.endsWith("fee") ? fee("'amount':'5.00'") : INDEXED.formatted("");
    Engine engine = engine(INTEREST_ONLY);
    LocalDate on = LocalDate.parse("2020-03-01");
    for (Runnable question :
        List.<Runnable>of(() -> engine.account(Facts.NONE, on), () -> engine.totals(Facts.NONE))) {
      Refused refused = catchThrowableOfType(Refused.class, question::run);
      assertThat(refused.first().code()).isEqualTo("kind-not-computed");
      assertThat(refused.first().path()).isEqualTo(path);
    }
  }
}
