package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.PhaseKind;
import org.allonge.note.Payment;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;

/** The law that what pays everything on a day pays everything. */
final class Settlement {
  private Settlement() {}

  /** The payoff paid leaves zero on the day and on later ones, where the note lets it be paid. */
  static void leavesNothing(Life life, LocalDate day, Dice dice) {
    Facts before = upTo(life.facts(), day);
    Account then = life.engine().account(before, day);
    if (then.payoff().isZero()) {
      return;
    }
    Facts paid = before.plus(new Payment("payoff", day, null, then.payoff(), List.of()));
    Account after = life.engine().account(paid, day);
    if (after.principal().minor() > 0 && mayBeHeld(life.terms())) {
      assertThat(after.payoff().isZero()).as("held for it on %s", day).isTrue();
      return;
    }
    assertNothingOwed(after);
    if (!advancesLater(life.terms())) {
      for (LocalDate on : List.of(day.plusDays(1), dice.day(day, life.last()), life.last())) {
        assertNothingOwed(life.engine().account(paid, on));
      }
    }
  }

  /** Whether the note may keep principal from being paid early, so that money is held for it. */
  private static boolean mayBeHeld(Terms terms) {
    return switch (terms.payments().prepayment()) {
      case Prepayment.Free free -> false;
      case Prepayment.Silent silent -> false;
      case Prepayment.Locked locked -> true;
      case Prepayment.AtPremium premium ->
          premium.noticeDays() > 0 || premium.lockedUntil() != null;
      case Prepayment.Differential differential -> true;
    };
  }

  private static boolean advancesLater(Terms terms) {
    return terms.instalments() instanceof Instalments.Phased phased
        && phased.phases().stream().anyMatch(phase -> phase.kind() == PhaseKind.ADVANCE);
  }

  private static void assertNothingOwed(Account a) {
    assertThat(
            List.of(
                a.principal().minor(),
                a.interestPostedUnpaid().minor(),
                a.interestAccruedSince().minor(),
                a.costs().minor(),
                a.lateCharges().minor(),
                a.unappliedCredit().minor(),
                a.payoff().minor(),
                a.perDiem().minor()))
        .as("on %s", a.asOf())
        .containsOnly(0L);
    assertThat(a.status()).as("on %s", a.asOf()).isIn(Status.PAID, Status.CURRENT);
  }

  /** The facts of days up to one; reversals of payments of later days cannot be known. */
  private static Facts upTo(Facts facts, LocalDate day) {
    List<Fact> list = new ArrayList<>();
    List<String> ids =
        facts.list().stream().filter(f -> !f.date().isAfter(day)).map(Fact::id).toList();
    for (Fact fact : facts.list()) {
      if (ids.contains(fact.id()) && !(fact instanceof Reversal r && !ids.contains(r.of()))) {
        list.add(fact);
      }
    }
    return new Facts(list);
  }
}
