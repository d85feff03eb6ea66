package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.CollectionCosts;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.ExtensionOption;
import org.allonge.note.LateCharge;
import org.allonge.note.Money;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Application;
import org.allonge.note.PaymentTerms.PremiumStep;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;
import org.allonge.note.RollConvention;

/** Random answers to how a note may be paid, and what happens where it is not. */
final class RandomConduct {
  private final Dice dice;
  private final LocalDate date;
  private final LocalDate maturity;
  private final Money principal;

  /** The conduct of a note of a day that falls due about another. */
  RandomConduct(Dice dice, LocalDate date, LocalDate maturity, Money principal) {
    this.dice = dice;
    this.date = date;
    this.maturity = maturity;
    this.principal = principal;
  }

  PaymentTerms payments(String calendar) {
    RollConvention roll = dice.chance(45) ? RollConvention.NONE : dice.one(RollConvention.values());
    return new PaymentTerms(
        prepayment(),
        dice.one(null, null, Application.COSTS_FIRST, Application.COSTS_LAST),
        calendar,
        roll,
        roll != RollConvention.NONE && dice.chance(50),
        dice.chance(60) ? null : dice.one(0, 1, 5, 10, 15),
        dice.chance(20) ? AfterPrepayment.SMALLER_INSTALMENTS : AfterPrepayment.SHORTER_LIFE);
  }

  private Prepayment prepayment() {
    return switch (dice.between(1, 10)) {
      case 1 -> new Prepayment.Free(false);
      case 2 -> new Prepayment.Silent();
      case 3 -> new Prepayment.Locked(dice.chance(30) ? null : someDay());
      case 4, 5 -> new Prepayment.AtPremium(premiums(), notice(), lockout());
      case 6 ->
          new Prepayment.Differential(
              dice.one(RandomRates.INDEX, "UST"),
              dice.one(Rate.ZERO, Rate.of("0.005")),
              dice.one(maturity, maturity.plusDays(30), someDay()),
              notice(),
              lockout());
      default -> new Prepayment.Free(true);
    };
  }

  private List<PremiumStep> premiums() {
    List<PremiumStep> steps = new ArrayList<>();
    LocalDate day = date;
    for (int i = dice.between(0, 2); i > 0; i--) {
      day = day.plusDays(dice.between(1, 200));
      steps.add(new PremiumStep(day, premium()));
    }
    if (steps.isEmpty() || dice.chance(50)) {
      steps.add(new PremiumStep(null, premium()));
    }
    return steps;
  }

  private Rate premium() {
    return dice.one(Rate.of("0.05"), Rate.of("0.03"), Rate.of("0.015"), Rate.ZERO);
  }

  private int notice() {
    return dice.chance(60) ? 0 : dice.between(1, 40);
  }

  private LocalDate lockout() {
    return dice.chance(60) ? null : someDay();
  }

  private LocalDate someDay() {
    return dice.day(date, maturity);
  }

  AfterDefault afterDefault() {
    return new AfterDefault(
        defaultRate(),
        dice.chance(70),
        dice.chance(50) ? null : dice.one(Compounding.values()),
        dice.chance(60)
            ? AfterDefault.Acceleration.NONE
            : dice.one(AfterDefault.Acceleration.values()),
        dice.chance(75) ? new CollectionCosts(true, List.of(), true, dice.chance(30)) : null,
        dice.chance(50),
        dice.chance(70) ? AfterDefault.Scope.AFTER_MATURITY : AfterDefault.Scope.OVERDUE_AMOUNTS,
        dice.chance(35) ? lateCharge() : null);
  }

  private DefaultRate defaultRate() {
    return dice.one(
        new DefaultRate.SameRate(),
        new DefaultRate.Stated(new RandomRates(dice, false).rate()),
        new DefaultRate.Margin(Rate.of("0.05")),
        new DefaultRate.HighestLawful(List.of("US-CA")));
  }

  private LateCharge lateCharge() {
    boolean flat = dice.chance(60);
    Money minimum = dice.chance(25) ? some(5_000) : null;
    Money more = some(50_000);
    return new LateCharge(
        flat ? some(20_000) : null,
        !flat || dice.chance(60)
            ? dice.one(Rate.of("0.05"), Rate.of("0.0425"), Rate.of("0.1"))
            : null,
        dice.one(LateCharge.Combining.values()),
        dice.one(LateCharge.Of.values()),
        minimum,
        dice.chance(25) ? (minimum == null ? more : more.plus(minimum)) : null,
        dice.one(0, 0, 5, 10));
  }

  private Money some(int most) {
    return new Money(dice.between(1, most), principal.currency());
  }

  List<ExtensionOption> extensions() {
    List<ExtensionOption> options = new ArrayList<>();
    while (options.size() < 3 && dice.chance(45)) {
      options.add(option());
    }
    return options;
  }

  private ExtensionOption option() {
    return new ExtensionOption(
        dice.one(ExtensionOption.Side.values()),
        dice.chance(50)
            ? new ExtensionOption.Target.ToDate(maturity.plusDays(dice.between(1, 400)))
            : new ExtensionOption.Target.ByPeriod(
                dice.one(Period.ofDays(90), Period.ofMonths(1), Period.ofMonths(6))),
        dice.chance(20) ? maturity.minusDays(dice.between(1, 90)) : null,
        dice.chance(50) ? maturity.minusDays(dice.between(0, 10)) : null,
        dice.between(1, 3));
  }
}
