package org.allonge.note.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Example;
import org.allonge.note.Funding;
import org.allonge.note.Instalments;
import org.allonge.note.InterestDue;
import org.allonge.note.LateCharge;
import org.allonge.note.LevelOptions;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.PaymentTerms;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Share;
import org.allonge.note.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note of any kind can say besides the example, in JSON and back. */
class EveryTermTest {
  private static final String FLOATING =
      "'kind':'floating','index':'PRIME','initial':'0.05','reset':{'every':'P1M','day':1}";

  /** Each row sets fields of the example to what is not their usual value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "interest.base = {'kind':'original'}",
        "interest.base = {'kind':'original','amount':'240000.00'}",
        "interest.base = {'kind':'lagged','first':'2003-04-01','cycle':{'every':'P3M','day':1}}",
        "interest.base = {'kind':'lagged','initial':'0.00','first':'2003-04-01',"
            + "'cycle':{'every':'P3M'},'stub':'long'}",
        "interest.due = {'timing':'advance'}",
        "interest.due = {'timing':'advance'} ; instalments.first = '2003-02-07' ;"
            + " instalments.cycle = {'every':'P1M'}",
        "interest.due = {'capitalised':{}}",
        "interest.due = {'capitalised':{'until':'2003-06-15'}}",
        "interest.due = {'schedules':[{'first':'2003-02-07','cycle':{'every':'P7D'},"
            + "'stub':'long'},{'first':'2003-05-01','cycle':{'every':'P1M','day':1}}]}",
        "interest.may_be_negative = true ; interest.rate = {'kind':'fixed','value':'-0.01'}",
        "instalments.stub = 'long'",
        "instalments = {'kind':'level','first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'amortised_by':'2013-03-01','solving':'actual-days',"
            + "'shortfall':'added-to-principal','recast':true}",
        "instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},"
            + "'amount':'1534.25','shortfall':'excluded'}",
        "instalments = {'kind':'fixed-principal','first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'principal':'1000.00','stub':'long'}",
        "instalments = {'kind':'phased','phases':[{'first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'amount':'500.00','kind':'principal'},{'first':'2003-05-01','cycle':{'every':'P14D'},"
            + "'stub':'long','amount':'800.00','kind':'level'},{'first':'2003-07-01',"
            + "'cycle':{'every':'P1M'},'amount':'1.00','kind':'advance'}]}",
        "interest.rate = {" + FLOATING + ",'first_reset':'2003-02-07','reset':{'every':'P3M'}}",
        "interest.rate = {"
            + FLOATING
            + ",'first_rate':'0.06','period_cap':'0.02',"
            + "'period_fall':'0.01','cap':'0.09','floor':'0.09'}",
        "interest.rate = {"
            + FLOATING
            + ",'spreads':[{'from':'2003-05-01','value':'-0.01'}],"
            + "'fallback':{'index':'SOFR','adjustment':'0.0026'}}",
        "interest.rate = {" + FLOATING + ",'fallback':{'index':'SOFR'}}",
        "interest.rate = {"
            + FLOATING
            + ",'reset_days':['2003-02-07','2003-03-15','2003-06-01'],"
            + "'stated_rates':[{'from':'2003-03-15','value':'0.07'}]}",
        "instalments = {'kind':'level','first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'last':'2003-06-01','solving':'actual-days','found_on':'2003-02-20'}",
        "instalments = {'kind':'fixed-principal','first':'2003-02-07','cycle':{'every':'P1M'},"
            + "'last':'2003-05-07','principal':'1000.00'}",
        "interest.due = {'schedules':[{'first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'last':'2003-04-01'}]}",
        "interest.base = {'kind':'lagged','first':'2003-04-01','cycle':{'every':'P1M'},"
            + "'last':'2003-05-01'}",
        "payments.indexation = {'index':'CPI','base':'181.7','first':'2003-03-01',"
            + "'cycle':{'every':'P1M'}}",
        "payments.indexation = {'index':'CPI','base':'181.7','first':'2003-03-01',"
            + "'cycle':{'every':'P1M'},'last':'2003-06-01','interest':false,'principal':true,"
            + "'interest_factor':'1.01','principal_factor':'0.99'}",
        "payments.servicing_fee = {'amount':'12.50','first':'2003-03-01',"
            + "'cycle':{'every':'P1M'},'from':'2003-02-07'}",
        "payments.servicing_fee = {'rate':'0.0025','first':'2003-03-01','stub':'long',"
            + "'cycle':{'every':'P1M'},'from':'2003-02-07','accrued':'3.00'}",
        "maturity = {'on_demand':{'notice':'P1M'}}",
        "maturity = {'on_demand':{'notice_days':30}}",
        "maturity = {'when_repaid':true} ; instalments = {'kind':'level','first':'2003-03-01',"
            + "'cycle':{'every':'P1M'},'amount':'2000.00'}",
        "maturity = {'when_repaid':true} ; funding = {'kind':'draws'} ; instalments ="
            + " {'kind':'fixed-principal','first':'2003-03-01','cycle':{'every':'P1M'},"
            + "'principal':'2000.00'}",
        "payments.after_prepayment = 'smaller-instalments'",
        "payments.prepayment = {'kind':'at-premium','locked_until':'2003-05-01',"
            + "'steps':[{'premium':'0.01'}]}",
        "payments.prepayment = {'kind':'differential','index':'UST-5Y','until':'2003-08-08'}",
        "payments.prepayment = {'kind':'differential','index':'UST-5Y','margin':'-0.005',"
            + "'until':'2003-08-08','notice_days':30,'locked_until':'2003-05-01'}",
        "after_default.scope = 'overdue-amounts'",
        "after_default.late_charge = {'flat':'25.00'}",
        "after_default.late_charge = {'flat':'25.00','percent':'0.05','combining':'lesser',"
            + "'of':'unpaid','minimum':'5.00','maximum':'100.00','grace_days':10}",
        "makers = [{'name':'A','share':'1/3'},{'name':'B','share':'2/3'}] ;"
            + " payees = [{'name':'C','share':'0.25'},{'name':'D','share':'0.75'}]",
        "funding = {'kind':'whole','discount':'12500.00'}",
        "funding = {'kind':'whole','discount':'-250000.00'}",
        "funding = {'kind':'draws','revolving':true}",
        "funding = {'kind':'carried'}",
        "funding = {'kind':'carried','accrued':'812.33'} ; instalments = {'kind':'fixed-principal',"
            + "'first':'2003-03-01','cycle':{'every':'P1M'}}",
      })
  void survivesTheRoundTrip(String edits) {
    Terms terms = TermsJson.read(Edited.of(edits));
    assertThat(terms).isNotEqualTo(TermsJson.read(Example.JSON));
    String written = TermsOut.of(terms).toString();
    assertThat(TermsJson.read(written)).isEqualTo(terms);
    assertThat(TermsOut.of(TermsJson.read(written))).hasToString(written);
  }

  /** What a field says when it is there and says the usual thing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "interest.base = {'kind':'outstanding'}",
        "interest.due = {}",
        "interest.due = {'schedules':[],'timing':'arrears','capitalised':null}",
        "interest.may_be_negative = false",
        "instalments.stub = 'short'",
        "payments.after_prepayment = 'shorter-life'",
        "after_default.scope = 'after-maturity'",
        "after_default.late_charge = null",
        "funding = {'kind':'whole'}",
      })
  void theUsualNeedNotBeSaid(String edits) {
    Terms example = TermsJson.read(Example.JSON);
    assertThat(TermsJson.read(Edited.of(edits))).isEqualTo(example);
    assertThat(TermsOut.of(TermsJson.read(Edited.of(edits))))
        .hasToString(TermsOut.of(example).toString());
  }

  @Test
  void whatIsUsualIsNotWritten() {
    assertThat(TermsOut.of(TermsJson.read(Example.JSON)).toString())
        .doesNotContain(
            "base",
            "due",
            "may_be_negative",
            "stub",
            "share\"",
            "funding",
            "scope",
            "late_charge",
            "after_prepayment",
            "indexation",
            "servicing_fee",
            "last",
            "reset_days",
            "found_on");
    String level =
        "instalments = {'kind':'level','first':'2003-03-01','cycle':{'every':'P1M','day':1}}";
    assertThat(TermsOut.of(TermsJson.read(Edited.of(level))).get("instalments"))
        .hasToString(
            "{\"kind\":\"level\",\"first\":\"2003-03-01\",\"cycle\":{\"every\":\"P1M\",\"day\":1}}");
  }

  @Test
  void interestIsReadAsItStands() {
    Terms terms =
        TermsJson.read(
            Edited.of(
                "interest.due = {'schedules':[{'first':'2003-03-31','stub':'long',"
                    + "'cycle':{'every':'P1M','end_of_month':true}}],'timing':'advance',"
                    + "'capitalised':{'until':'2003-06-15'}} ; interest.rate = {"
                    + FLOATING
                    + ",'first_reset':'2003-03-01','first_rate':'0.06','period_fall':'0.01',"
                    + "'spreads':[{'from':'2003-05-01','value':'0.02'}],"
                    + "'fallback':{'index':'SOFR','adjustment':'0.0026'}}"));
    assertThat(terms.interest().due())
        .isEqualTo(
            new InterestDue(
                List.of(
                    new Instalments.Schedule(
                        day("2003-03-31"),
                        new Cycle(Period.ofMonths(1), Cycle.OF_ANCHOR, true),
                        Instalments.Stub.LONG)),
                InterestDue.Timing.ADVANCE,
                new InterestDue.Capitalisation(day("2003-06-15"))));
    assertThat(terms.interest().rate())
        .isInstanceOfSatisfying(
            RateTerm.Floating.class,
            floating ->
                assertThat(floating.resetting())
                    .isEqualTo(
                        new RateTerm.Resetting(
                            day("2003-03-01"),
                            Rate.of("0.06"),
                            Rate.of("0.01"),
                            List.of(new RateTerm.Step(day("2003-05-01"), Rate.of("0.02"))),
                            new RateTerm.Fallback("SOFR", Rate.of("0.0026")))));
  }

  @Test
  void conductIsReadAsItStands() {
    Terms terms =
        TermsJson.read(
            Edited.of(
                "after_default.late_charge ="
                    + " {'flat':'25.00','percent':'0.05','combining':'sum','of':'unpaid','minimum':'5.00','maximum':'100.00','grace_days':10}"
                    + " ; payments.prepayment = {'kind':'differential','index':'UST-5Y',"
                    + "'margin':'0.005','until':'2003-08-08','notice_days':30,'locked_until':'2003-05-01'}"
                    + " ; funding = {'kind':'whole','discount':'9.00'} ; makers ="
                    + " [{'name':'A','share':'1'}]"));
    assertThat(terms.afterDefault().lateCharge())
        .isEqualTo(
            new LateCharge(
                Money.usd("25.00"),
                Rate.of("0.05"),
                LateCharge.Combining.SUM,
                LateCharge.Of.UNPAID,
                Money.usd("5.00"),
                Money.usd("100.00"),
                10));
    assertThat(terms.payments().prepayment())
        .isEqualTo(
            new PaymentTerms.Prepayment.Differential(
                "UST-5Y", Rate.of("0.005"), day("2003-08-08"), 30, day("2003-05-01")));
    assertThat(terms.funding()).isEqualTo(new Funding.Whole(Money.usd("9.00")));
    assertThat(terms.parties().makers().getFirst().share()).isEqualTo(new Share(1, 1));
  }

  @Test
  void whatIsLeftOutHasItsUsualValue() {
    Terms terms =
        TermsJson.read(
            Edited.of(
                "after_default.late_charge = {'percent':'0.05'} ; instalments = {'kind':'level',"
                    + "'first':'2003-03-01','cycle':{'every':'P1M'}}"));
    assertThat(terms.afterDefault().lateCharge())
        .isEqualTo(
            new LateCharge(
                null,
                Rate.of("0.05"),
                LateCharge.Combining.GREATER,
                LateCharge.Of.INSTALMENT,
                null,
                null,
                0));
    assertThat(terms.instalments())
        .isInstanceOfSatisfying(
            Instalments.Level.class,
            level -> assertThat(level.options()).isEqualTo(LevelOptions.USUAL));
  }

  @ParameterizedTest
  @CsvSource({"P1M, P1M", "P30D, P30D", "P2W, P14D"})
  void noticeIsATime(Period given, Period kept) {
    Terms terms = TermsJson.read(Edited.of("maturity = {'on_demand':{'notice':'" + given + "'}}"));
    assertThat(terms.maturity()).isEqualTo(new Maturity.OnDemand(kept, null));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
