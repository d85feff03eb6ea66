package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Facts;
import org.allonge.note.Payment;
import org.allonge.note.Refused;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every worked answer's note with one more of its terms changed: whatever two kinds meet, the
 * account is computed, or refused with a reason, and never fails. That money is conserved the
 * engine itself checks after every computation.
 */
class CrossedTest {
  private static final LocalDate LATE = LocalDate.parse("2025-03-31");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'interest':{'day_count':'act/365f'}}",
        "{'interest':{'day_count':'act/360'}}",
        "{'interest':{'day_count':'act/act-isda'}}",
        "{'interest':{'day_count':'act/act-icma'}}",
        "{'interest':{'day_count':'act/act-afb'}}",
        "{'interest':{'day_count':'30/360'}}",
        "{'interest':{'day_count':'30e/360'}}",
        "{'interest':{'day_count':'30e/360-isda'}}",
        "{'interest':{'day_count':'act/365l'}}",
        "{'interest':{'day_count':'nl/365'}}",
        "{'interest':{'day_count':'28/336'}}",
        "{'interest':{'day_count':'bus/252'},'payments':{'business_days':{'calendar':'weekends'}}}",
        "{'interest':{'rounding':'half-even'}}",
        "{'interest':{'rounding':'down'}}",
        "{'interest':{'may_be_negative':true}}",
        "{'interest':{'base':{'kind':'original'}}}",
        "{'interest':{'base':{'kind':'lagged','first':'2022-06-15','cycle':{'every':'P2M'}}}}",
        "{'interest':{'due':{'timing':'advance'}}}",
        "{'interest':{'due':{'capitalised':{}}}}",
        "{'interest':{'due':{'capitalised':{'until':'2022-07-09'}}}}",
        "{'interest':{'due':{'schedules':[{'first':'2022-06-15','cycle':{'every':'P3M'}}]}}}",
        "{'interest':{'rate':{'kind':'none'}}}",
        "{'interest':{'rate':{'kind':'stepped','initial':'0.03','steps':[{'from':'2022-05-05','value':'0.11'}]}}}",
        "{'interest':{'rate':{'kind':'floating','index':'PRIME','reset':{'every':'P1M'},'initial':'0.04','spread':'-0.05'}}}",
        "{'instalments':{'kind':'bullet'}}",
        "{'instalments':{'kind':'interest-only','first':'2022-06-15','cycle':{'every':'P1M'},'amount':'level'}}",
        "{'instalments':{'kind':'level','first':'2022-06-15','cycle':{'every':'P1M'},'amount':'9000.00'}}",
        "{'instalments':{'kind':'level','first':'2022-06-15','cycle':{'every':'P1M'},'amount':'90.00','shortfall':'added-to-principal'}}",
        "{'instalments':{'kind':'level','first':'2022-06-15','cycle':{'every':'P1M'},'recast':true}}",
        "{'instalments':{'kind':'level','first':'2022-06-15','cycle':{'every':'P14D'},'solving':'actual-days'}}",
        "{'instalments':{'kind':'fixed-principal','first':'2022-06-15','cycle':{'every':'P1M'},'principal':'9000.00'}}",
        "{'instalments':{'kind':'fixed-principal','first':'2022-06-15','cycle':{'every':'P1M'},'stub':'long'}}",
        "{'instalments':{'kind':'phased','phases':[{'first':'2022-06-15','cycle':{'every':'P1M'},'amount':'500.00','kind':'advance'},"
            + "{'first':'2022-08-15','cycle':{'every':'P1M'},'amount':'900.00','kind':'level'}]}}",
        "{'instalments':{'kind':'custom','rows':[{'date':'2022-06-15','principal':'900.00','with_interest':false},"
            + "{'date':'2022-07-15','principal':'0.00'}]}}",
        "{'maturity':{'date':'2023-02-05'}}",
        "{'maturity':{'on_demand':{'notice_days':10}}}",
        "{'maturity':{'on_demand':{'notice':'P1M','long_stop':'2023-04-30'}}}",
        "{'maturity':{'when_repaid':true}}",
        "{'funding':{'kind':'draws','revolving':true}}",
        "{'funding':{'kind':'carried','accrued':'12.34'}}",
        "{'funding':{'kind':'whole','discount':'-5.00'}}",
        "{'payments':{'business_days':{'calendar':'us-ca','roll':'modified-following','roll_moves_accrual':true}}}",
        "{'payments':{'business_days':{'calendar':'weekends','roll':'preceding'},'grace_days':3}}",
        "{'payments':{'application':'costs-first','after_prepayment':'smaller-instalments'}}",
        "{'payments':{'prepayment':{'kind':'at-premium','steps':[{'premium':'0.031'}]}}}",
        "{'payments':{'prepayment':{'kind':'differential','index':'PRIME','until':'2024-01-01'}}}",
        "{'payments':{'prepayment':{'kind':'locked'}}}",
        "{'after_default':{'acceleration':'automatic','interest_on_interest':true,'compounding':'monthly'}}",
        "{'after_default':{'scope':'overdue-amounts','interest_on_interest':true,'compounding':'daily'}}",
        "{'after_default':{'late_charge':{'flat':'9.00','percent':'0.05','combining':'sum','of':'unpaid'}}}",
        "{'after_default':{'rate':{'kind':'margin','value':'0.07'},'costs':{'bear_interest':true}}}",
        "{'extensions':[{'by':'maker','period':'P6M','times':3}]}"
      })
  void whateverMeetsIsComputedOrRefused(String edit) throws IOException {
    JsonNode overlay = JsonMapper.shared().readTree(edit.replace('\'', '"'));
    List<String> broken = new ArrayList<>();
    int computed = 0;
    for (Worked worked : WorkedTest.cases()) {
      try {
        compute(worked.engine(merged(worked.json(), overlay)), worked);
        computed++;
      } catch (Refused refused) {
        assertThat(refused.problems()).allMatch(problem -> !problem.remedy().isBlank());
      } catch (RuntimeException failure) {
        broken.add(worked.name() + ": " + failure);
      }
    }
    assertThat(broken).as(edit).isEmpty();
    assertThat(computed).as("some of the notes can have it").isPositive();
  }

  /** What is an object of named fields is changed field by field, what is of a kind as a whole. */
  private static Terms merged(ObjectNode terms, JsonNode overlay) {
    ObjectNode merged = terms.deepCopy();
    for (var term : overlay.properties()) {
      if (List.of("interest", "payments", "after_default").contains(term.getKey())) {
        ObjectNode fields = (ObjectNode) merged.get(term.getKey());
        term.getValue().properties().forEach(f -> fields.set(f.getKey(), f.getValue()));
      } else {
        merged.set(term.getKey(), term.getValue());
      }
    }
    return TermsJson.read(merged.toString());
  }

  private static void compute(Engine engine, Worked worked) {
    for (JsonNode day : worked.expect()) {
      LocalDate on = LocalDate.parse(day.get("as_of").asString());
      assertThat(engine.account(worked.facts(), on).payoff().minor()).isNotNegative();
    }
    Account late = engine.account(worked.facts(), LATE);
    String last = late.explainable().getLast();
    assertThat(late.explain(last).id()).isEqualTo(last);
    assertThat(engine.flows(withoutPayments(worked.facts()), LATE)).isNotNull();
  }

  private static Facts withoutPayments(Facts facts) {
    return new Facts(
        facts.list().stream()
            .filter(fact -> !(fact instanceof Payment || fact instanceof Reversal))
            .toList());
  }
}
