package org.allonge.note.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that cannot stand: one row for each rule, with its code and place. */
class RefusedTermsTest {

  /** What is set in the example, and the one problem that it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          maturity = {'date':'2003-02-07'} ; instalments = {'kind':'bullet'} ; extensions = [] | maturity-before-date | maturity.date
          maturity = {'date':'9999-02-07'} ; extensions = [] ; instalments = {'kind':'bullet'} | maturity-too-far | maturity.date
          maturity = {'on_demand':{'long_stop':'2003-01-01'}} ; instalments = {'kind':'bullet'} | maturity-before-date | maturity.on_demand.long_stop
          maturity = {'on_demand':{'notice':'P-1M'}} | notice-out-of-range | maturity.on_demand.notice
          maturity = {'on_demand':{'notice':'P1001Y'}} | notice-out-of-range | maturity.on_demand.notice
          extensions = [{'by':'maker','period':'P0D'}] | extension-not-later | extensions[0].period
          extensions = [{'by':'maker','period':'P-90D'}] | extension-not-later | extensions[0].period
          extensions = [{'by':'maker','period':'P999999999Y'}] | maturity-too-far | extensions[0].period
          extensions = [{'by':'maker','to':'9999-01-01'}] ; instalments = {'kind':'bullet'} | maturity-too-far | extensions[0].to
          interest.accrues_from = '0001-01-01' | accrual-too-early | interest.accrues_from
          interest.rate = {'kind':'fixed','value':'-0.01'} | negative-rate | interest.rate.value
          interest.rate = {'kind':'stepped','initial':'-0.01'} | negative-rate | interest.rate.initial
          interest.rate = {'kind':'stepped','initial':'0.01','steps':[{'from':'2003-06-01','value':'-0.01'}]} | negative-rate | interest.rate.steps[0].value
          interest.rate = {'kind':'stepped','initial':'0.01','steps':[{'from':'2003-02-07','value':'0.02'}]} | steps-not-ascending | interest.rate.steps[0].from
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'-0.01'} | negative-rate | interest.rate.initial
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','floor':'-0.01'} | negative-rate | interest.rate.floor
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','cap':'-0.01'} | negative-rate | interest.rate.cap
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','first_rate':'-0.01'} | negative-rate | interest.rate.first_rate
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','floor':'0.06','cap':'0.05'} | floor-above-cap | interest.rate.floor
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','period_cap':'-0.01'} | negative-period-cap | interest.rate.period_cap
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','period_fall':'-0.01'} | negative-period-cap | interest.rate.period_fall
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'}} | initial-rate-missing | interest.rate.initial
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','multiplier':'0.0'} | multiplier-zero | interest.rate.multiplier
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','first_reset':'2003-02-06'} | first-reset-too-early | interest.rate.first_reset
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','first_reset':'2006-02-06'} | cycle-never-meets | interest.rate.first_reset
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M','day':1},'initial':'0.05','first_reset':'2003-03-05'} | first-not-on-cycle | interest.rate.first_reset
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','spreads':[{'from':'2003-06-01','value':'0.01'},{'from':'2003-06-01','value':'0.02'}]} | spreads-not-ascending | interest.rate.spreads[1].from
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','fallback':{'index':'X'}} | fallback-is-index | interest.rate.fallback.index
          interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1D'},'initial':'0.05'} ; maturity = {'date':'2203-02-07'} ; extensions = [] | schedule-too-long | interest.rate.reset
          after_default.rate = {'kind':'margin','value':'-0.01'} | negative-rate | after_default.rate.value
          after_default.rate = {'kind':'stated','value':'-0.01'} ; interest.may_be_negative = true | negative-rate | after_default.rate.value
          instalments.first = '2003-03-05' | first-not-on-cycle | instalments.first
          instalments.first = '2003-02-01' | first-instalment-too-early | instalments.first
          instalments.first = '2003-02-07' ; instalments.cycle = {'every':'P1M'} | first-instalment-too-early | instalments.first
          instalments.first = '2013-03-01' | cycle-never-meets | instalments.first
          instalments.cycle = {'every':'P1D'} ; maturity = {'date':'2203-02-07'} ; extensions = [] | schedule-too-long | instalments.cycle
          instalments.cycle = {'every':'P1D'} ; extensions = [{'by':'maker','period':'P1Y','times':1000}] | schedule-too-long | instalments.cycle
          instalments = {'kind':'phased'} | no-phases | instalments.phases
          instalments = {'kind':'phased','phases':[{'first':'2003-03-01','cycle':{'every':'P1M'},'amount':'0.00','kind':'level'}]} | amount-not-positive | instalments.phases[0].amount
          instalments = {'kind':'phased','phases':[{'first':'2003-05-01','cycle':{'every':'P1M'},'amount':'1.00','kind':'level'},{'first':'2003-05-01','cycle':{'every':'P7D'},'amount':'1.00','kind':'level'}]} | phases-not-ascending | instalments.phases[1].first
          instalments = {'kind':'phased','phases':[{'first':'2003-02-07','cycle':{'every':'P1M'},'amount':'1.00','kind':'level'}]} | first-instalment-too-early | instalments.phases[0].first
          instalments = {'kind':'phased','phases':[{'first':'2003-05-01','cycle':{'every':'P1M'},'amount':'1.00','kind':'level'},{'first':'2005-05-02','cycle':{'every':'P1M'},'amount':'1.00','kind':'level'}]} | cycle-never-meets | instalments.phases[1].first
          instalments = {'kind':'custom','rows':[{'date':'2003-04-01','principal':'1.00'},{'date':'2003-04-01','principal':'1.00'}]} | rows-not-ascending | instalments.rows[1].date
          instalments = {'kind':'custom','rows':[{'date':'2003-04-01','principal':'1.00'},{'date':'2003-08-09','principal':'1.00'}]} ; extensions = [] | cycle-never-meets | instalments.rows[1].date
          instalments = {'kind':'custom','rows':[{'date':'2003-04-01','principal':'-1.00'}]} | negative-principal | instalments.rows[0].principal
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1534.24','shortfall':'excluded'} | payment-below-interest | instalments.amount
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amortised_by':'2003-03-06'} | amortised-by-too-early | instalments.amortised_by
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'count':40001} | schedule-too-long | instalments.count
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'}} ; maturity = {'on_demand':{}} | payment-not-solved | instalments.amount
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'count':12} ; funding = {'kind':'draws'} | draws-with-solved-payment | instalments.amount
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1D'},'amount':'1.00','amortised_by':'2203-03-06'} | schedule-too-long | instalments.amortised_by
          instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'}} ; maturity = {'on_demand':{'long_stop':'2005-01-01'}} | payment-not-solved | instalments.principal
          instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'}} ; funding = {'kind':'draws'} | draws-with-solved-payment | instalments.principal
          interest.due = {'schedules':[{'first':'2003-02-06','cycle':{'every':'P1M'}}]} | first-interest-too-early | interest.due.schedules[0].first
          interest.due = {'schedules':[{'first':'2003-05-01','cycle':{'every':'P1M'}},{'first':'2003-04-01','cycle':{'every':'P1M'}}]} | interest-schedules-not-ascending | interest.due.schedules[1].first
          interest.due = {'schedules':[{'first':'2004-02-10','cycle':{'every':'P1M'}}]} ; extensions = [{'by':'maker','to':'2004-02-09'}] | cycle-never-meets | interest.due.schedules[0].first
          interest.due = {'schedules':[{'first':'2003-03-05','cycle':{'every':'P1M','day':31}}]} | first-not-on-cycle | interest.due.schedules[0].first
          interest.due = {'capitalised':{'until':'2003-02-06'}} | capitalised-until-too-early | interest.due.capitalised.until
          interest.base = {'kind':'original','amount':'0.00'} | amount-not-positive | interest.base.amount
          interest.base = {'kind':'lagged','initial':'-1.00','first':'2003-04-01','cycle':{'every':'P1M'}} | amount-negative | interest.base.initial
          interest.base = {'kind':'lagged','first':'2013-04-01','cycle':{'every':'P1M'}} | cycle-never-meets | interest.base.first
          makers = [{'name':'A','share':'1/2'},{'name':'B'}] | share-missing | makers[1].share
          makers = [{'name':'A','share':'1/2'},{'name':'B','share':'1/3'}] | shares-not-one | makers
          payees = [{'name':'A','share':'1/2'},{'name':'B','share':'0.51'}] | shares-not-one | payees
          payees = [{'name':'A','share':'3/2'}] | ill-typed | payees[0].share
          payees = [{'name':'A','share':'1e0'}] | ill-typed | payees[0].share
          after_default.late_charge = {'grace_days':5} | late-charge-empty | after_default.late_charge
          after_default.late_charge = {'flat':'-25.00'} | amount-negative | after_default.late_charge.flat
          after_default.late_charge = {'percent':'-0.05'} | negative-charge | after_default.late_charge.percent
          after_default.late_charge = {'percent':'0.05','minimum':'10.00','maximum':'9.99'} | minimum-above-maximum | after_default.late_charge.minimum
          payments.prepayment = {'kind':'at-premium','steps':[{'before':'2003-06-01','premium':'0.02'},{'before':'2003-06-01','premium':'0.01'}]} | premium-steps-not-ascending | payments.prepayment.steps[1].before
          payments.prepayment = {'kind':'at-premium','steps':[{'premium':'-0.02'}]} | negative-premium | payments.prepayment.steps[0].premium
          payments.prepayment = {'kind':'at-premium','steps':[{'premium':'0.02'},{'before':'2003-06-01','premium':'0.01'}]} | open-step-not-last | payments.prepayment.steps[0].before
          payments.prepayment = {'kind':'at-premium','locked_until':'2003-08-09'} ; extensions = [] | lockout-after-maturity | payments.prepayment.locked_until
          payments.prepayment = {'kind':'differential','index':'X','until':'2003-08-08','locked_until':'2003-08-09'} ; extensions = [] | lockout-after-maturity | payments.prepayment.locked_until
          payments.prepayment = {'kind':'differential','index':'X','until':'2003-02-06'} | differential-too-early | payments.prepayment.until
          funding = {'kind':'whole','discount':'250000.00'} | discount-too-large | funding.discount
          funding = {'kind':'whole','discount':'-250000.01'} | discount-too-large | funding.discount
          maturity = {'when_repaid':true} | when-repaid-without-repayment | maturity.when_repaid
          maturity = {'when_repaid':true} ; instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'},'principal':'1000.00','last':'2030-03-07'} | when-repaid-without-repayment | maturity.when_repaid
          maturity = {'when_repaid':true} ; instalments = {'kind':'phased','phases':[{'first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1000.00','kind':'principal','last':'2030-03-07'}]} | when-repaid-without-repayment | maturity.when_repaid
          instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'},'last':'2003-03-06'} | last-before-first | instalments.last
          instalments = {'kind':'level','first':'2003-02-07','cycle':{'every':'P1M'}} | first-instalment-too-early | instalments.first
          interest.rate = {'kind':'floating','index':'PRIME','initial':'0.05','reset':{'every':'P1M'},'reset_days':['2003-02-06']} | resets-not-ascending | interest.rate.reset_days[0]
          interest.rate = {'kind':'floating','index':'PRIME','initial':'0.05','reset':{'every':'P1M'},'reset_days':['2003-03-06','2003-03-06']} | resets-not-ascending | interest.rate.reset_days[1]
          interest.rate = {'kind':'floating','index':'PRIME','initial':'0.05','reset':{'every':'P1M'},'stated_rates':[{'from':'2003-03-06','value':'0.01'},{'from':'2003-03-05','value':'0.01'}]} | resets-not-ascending | interest.rate.stated_rates[1]
          payments.indexation = {'index':'CPI','base':'0','first':'2003-03-01','cycle':{'every':'P1M'}} | index-base-not-positive | payments.indexation.base
          payments.indexation = {'index':'CPI','base':'1','first':'2013-03-01','cycle':{'every':'P1M'}} | cycle-never-meets | payments.indexation.first
          payments.servicing_fee = {'first':'2003-03-01','cycle':{'every':'P1M'},'from':'2003-02-07'} | fee-not-stated | payments.servicing_fee
          payments.servicing_fee = {'amount':'1.00','rate':'0.01','first':'2003-03-01','cycle':{'every':'P1M'},'from':'2003-02-07'} | fee-not-stated | payments.servicing_fee
          payments.servicing_fee = {'rate':'-0.01','first':'2003-03-01','cycle':{'every':'P1M'},'from':'2003-02-07'} | fee-not-stated | payments.servicing_fee
          payments.servicing_fee = {'amount':'1.00','first':'2003-03-01','cycle':{'every':'P1M','day':15},'from':'2003-02-07'} | first-not-on-cycle | payments.servicing_fee.first
          maturity = {'when_repaid':true} ; instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'count':12} | when-repaid-without-repayment | maturity.when_repaid
          maturity = {'when_repaid':true} ; instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'}} | when-repaid-without-repayment | maturity.when_repaid
          funding = {'kind':'carried','accrued':'-0.01'} | amount-negative | funding.accrued
          maturity = {'when_repaid':true} ; instalments = {'kind':'phased','phases':[{'first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1.00','kind':'advance'}]} | when-repaid-without-repayment | maturity.when_repaid
          maturity = {'when_repaid':true} ; instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1D'},'principal':'6.24'} | schedule-too-long | instalments
          maturity = {'when_repaid':true} ; instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1Y'},'principal':'249.00'} | schedule-too-long | instalments
          maturity = {'when_repaid':true} ; instalments = {'kind':'phased','phases':[{'first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1.00','kind':'advance'},{'first':'2003-05-07','cycle':{'every':'P1D'},'amount':'6.25','kind':'principal'}]} | schedule-too-long | instalments.phases[1]
          maturity = {'when_repaid':true} ; instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1534.24'} | never-repaid | instalments.amount
          maturity = {'when_repaid':false} | ill-typed | maturity.when_repaid
          maturity = {'date':'2003-08-08','when_repaid':true} | unknown-field | maturity.date
          maturity = {'on_demand':{'notice':'P1M','notice_days':30}} | ill-typed | maturity.on_demand.notice
          extensions = [{'by':'maker','to':'2004-02-09','period':'P90D'}] | ill-typed | extensions[0].period
          principal = '10000000000000.01' | amount-too-large | principal
          instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1M'},'principal':'99999999999999999999.00'} | amount-too-large | instalments.principal
          """)
  void oneRule(String edits, String code, String path) {
    Refused refused = catchThrowableOfType(Refused.class, () -> TermsJson.read(Edited.of(edits)));
    assertThat(refused).as(edits).isNotNull();
    assertThat(refused.problems())
        .as("%s: %s", edits, refused.getMessage())
        .singleElement()
        .returns(code, Problem::code)
        .returns(path, Problem::path)
        .satisfies(problem -> {
          assertThat(problem.remedy()).isNotBlank();
          assertThat(problem.expected()).isNotBlank();
          assertThat(problem.found()).isNotBlank();
        });
  }

  /** On the other side of the same rules: what only just stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          daily for a hundred years | instalments.cycle = {'every':'P1D'} ; maturity = {'date':'2103-02-07'} ; extensions = []
          the most dates: 1 March 2003 and 39,999 days more | instalments.cycle = {'every':'P1D'} ; maturity = {'date':'2112-09-04'} ; extensions = []
          a thousand years of months | maturity = {'date':'3003-02-07'} ; extensions = []
          two phases of 99 years each | maturity = {'date':'2201-02-07'} ; extensions = [] ; instalments = {'kind':'phased','phases':[{'first':'2003-03-01','cycle':{'every':'P2D'},'amount':'1.00','kind':'level'},{'first':'2102-03-01','cycle':{'every':'P2D'},'amount':'1.00','kind':'level'}]}
          the first instalment at maturity | instalments.first = '2003-08-08' ; instalments.cycle = {'every':'P1M'}
          the interest of 28 days exactly | instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1534.25','shortfall':'excluded'}
          interest that only the coupon tells | interest.day_count = 'act/act-icma' ; instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1.00','shortfall':'excluded'}
          a rate that moves before the first date | interest.rate = {'kind':'stepped','initial':'0.08','steps':[{'from':'2003-03-06','value':'0.01'}]} ; instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1.00','shortfall':'excluded'}
          a February below 1,534.25 is enough to repay | maturity = {'when_repaid':true} ; instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1534.26'}
          40,000 payments of 6.25 | maturity = {'when_repaid':true} ; instalments = {'kind':'fixed-principal','first':'2003-03-07','cycle':{'every':'P1D'},'principal':'6.25'}
          a reset on the day interest begins | interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','first_reset':'2003-02-07'}
          a floor that is the cap | interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'0.05','floor':'0.05','cap':'0.05'}
          rates below zero where they may be | interest.may_be_negative = true ; interest.rate = {'kind':'floating','index':'X','reset':{'every':'P1M'},'initial':'-0.01','floor':'-0.02','cap':'-0.005'}
          a lockout up to an extended maturity | payments.prepayment = {'kind':'at-premium','locked_until':'2004-02-09'} ; extensions = [{'by':'maker','to':'2004-02-09'}]
          a row on the last day of an extended life | instalments = {'kind':'custom','rows':[{'date':'2004-02-09','principal':'1.00'}]} ; extensions = [{'by':'maker','to':'2004-02-09'}]
          a payment found to the last possible day | instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'}} ; maturity = {'on_demand':{'long_stop':'2005-01-01'}}
          sevenths | makers = [{'name':'A','share':'1/7'},{'name':'B','share':'2/7'},{'name':'C','share':'4/7'}]
          all but a cent kept back | funding = {'kind':'whole','discount':'249999.99'}
          the largest amount | principal = '10000000000000.00'
          """)
  void whatOnlyJustStands(String what, String edits) {
    assertThatCode(() -> TermsJson.read(Edited.of(edits))).as(what).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          instalments.first = '2003-03-05' | Begin on 2003-03-01 or on 2003-04-01
          instalments.first = '2003-02-20' ; instalments.cycle = {'every':'P3M','day':31} | Begin on 2002-11-30 or on 2003-02-28
          makers = [{'name':'A','share':'1/2'},{'name':'B','share':'1/3'}] | found 5/6
          makers = [{'name':'A','share':'999999999/1000000000'},{'name':'B','share':'999999998/999999999'}] | found 1999999996000000001/999999999000000000
          instalments = {'kind':'level','first':'2003-03-07','cycle':{'every':'P1M'},'amount':'1.00','shortfall':'excluded'} | at least 1534.25, the interest from 2003-02-07 to 2003-03-07
          principal = '10000000000000.01' | at most 10000000000000.00
          """)
  void theSentenceNamesTheWayOut(String edits, String words) {
    assertThat(catchThrowableOfType(Refused.class, () -> TermsJson.read(Edited.of(edits))))
        .as(edits)
        .hasMessageContaining(words);
  }

  @Test
  void tenThousandYearsOfDaysAreRefusedOnBothCounts() {
    String json =
        Edited.of(
            "maturity = {'date':'9999-02-07'} ; extensions = [] ;"
                + " instalments.cycle = {'every':'P1D'}");
    Refused refused = catchThrowableOfType(Refused.class, () -> TermsJson.read(json));
    assertThat(refused.problems())
        .extracting(Problem::code)
        .containsExactly("maturity-too-far", "schedule-too-long");
  }
}
