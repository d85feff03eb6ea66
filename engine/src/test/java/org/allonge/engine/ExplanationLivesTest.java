package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Fact;
import org.junit.jupiter.api.Test;

/** Rulebook 10: every amount that is shown unfolds to a formula that comes out at that amount. */
class ExplanationLivesTest {
  private static final int ONE_IN = 5;
  private static final int SOME = 8;

  @Test
  void everyAmountIsExplainedAsShown() {
    EveryLife.check(
        ONE_IN,
        life -> {
          Dice dice = life.dice();
          Account a = life.engine().account(life.facts(), life.someDay(dice));
          List<String> facts = life.facts().list().stream().map(Fact::id).toList();
          assertThat(a.explainable()).containsAll(a.entries().stream().map(Entry::id).toList());
          for (Entry entry : some(a.entries(), dice)) {
            Explanation e = a.explain(entry.id());
            assertThat(e.id()).isEqualTo(entry.id());
            assertThat(e.amount()).as(entry.id()).isEqualTo(entry.amount());
            assertThat(facts).containsAll(e.facts());
          }
          assertThat(a.explain("payoff").amount()).isEqualTo(a.payoff());
          assertThat(a.explain("principal").amount()).isEqualTo(a.principal());
          assertThat(a.explain("costs").amount()).isEqualTo(a.costs());
          assertThat(a.explain("unapplied-credit").amount()).isEqualTo(a.unappliedCredit());
          assertThat(a.explain("per-diem").amount()).isEqualTo(a.perDiem());
        });
  }

  @Test
  void everyFormulaComesOut() {
    EveryLife.check(
        ONE_IN,
        life -> {
          Dice dice = life.dice();
          Account a = life.engine().account(life.facts(), life.someDay(dice));
          for (String id : some(a.explainable(), dice)) {
            Explanation e = a.explain(id);
            assertThat(e.formula()).as(id).isNotBlank();
            ComesOut.check(e, life.terms().interest().rounding());
          }
        });
  }

  /** A few of many: an explanation is a walk of its own. */
  private static <T> List<T> some(List<T> all, Dice dice) {
    List<T> list = new ArrayList<>(all);
    dice.shuffle(list);
    return list.subList(0, Math.min(SOME, list.size()));
  }

  @Test
  void partsOfAPayoffSumToIt() {
    EveryLife.check(
        ONE_IN,
        life -> {
          Account a = life.engine().account(life.facts(), life.someDay(life.dice()));
          long sum = 0;
          for (Explanation part : a.explain("payoff").parts()) {
            sum +=
                part.id().equals("unapplied-credit")
                    ? -part.amount().minor()
                    : part.amount().minor();
          }
          assertThat(Math.max(0, sum)).isEqualTo(a.payoff().minor());
        });
  }
}
