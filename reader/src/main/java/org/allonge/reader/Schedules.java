package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Cycle;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Maturity;
import org.allonge.note.Money;

/** The part of an agreement that says when what falls due. */
final class Schedules {
  private final Agreement agreement;
  private final CurrencyUnit currency;

  Schedules(Agreement agreement, CurrencyUnit currency) {
    this.agreement = agreement;
    this.currency = currency;
  }

  Optional<Maturity> maturity() {
    if (agreement.whole("maturity")) {
      return Optional.of(new Maturity.OnDemand(0, null));
    }
    boolean demand = agreement.value("maturity_rule").orElse("").startsWith("on demand");
    if (demand || agreement.value("payment_kind").orElse("").equals("demand")) {
      int notice = agreement.value("demand_notice_days").map(Integer::parseInt).orElse(0);
      return Optional.of(
          new Maturity.OnDemand(notice, agreement.date("maturity_date").orElse(null)));
    }
    return agreement
        .need("maturity_date", "the day on which the whole falls due")
        .map(day -> new Maturity.On(LocalDate.parse(day)));
  }

  Optional<Instalments> instalments() {
    if (agreement.whole("instalments")) {
      return Optional.of(new Instalments.Bullet());
    }
    String kind = agreement.value("payment_kind").orElse("");
    return switch (kind) {
      case "bullet" -> Optional.of(new Instalments.Bullet());
      case "demand" ->
          agreement.value("first_payment_date").isEmpty()
              ? Optional.of(new Instalments.Bullet())
              : interestOnly();
      case "interest_only" -> interestOnly();
      case "level_installments" -> schedule().map(this::level);
      case "fixed_principal" -> fixed();
      case "custom" -> {
        agreement.add(
            "instalments-custom",
            "payment_kind",
            "one kind of instalment",
            "a change of kind on the way",
            "Write the terms as JSON with a table of rows.");
        yield Optional.empty();
      }
      default -> {
        agreement.need("payment_kind", "what is payable before maturity");
        yield Optional.empty();
      }
    };
  }

  private Optional<Instalments> interestOnly() {
    InstalmentAmount amount = agreement.open("instalment-amount") ? null : InstalmentAmount.ACTUAL;
    return schedule().map(schedule -> new Instalments.InterestOnly(schedule, amount));
  }

  private Instalments level(Instalments.Schedule schedule) {
    Money amount = agreement.value("payment_amount").flatMap(this::money).orElse(null);
    Integer count = agreement.value("installment_count").map(Integer::parseInt).orElse(null);
    return new Instalments.Level(schedule, amount, count);
  }

  private Optional<Instalments> fixed() {
    Optional<Money> part =
        agreement
            .need("payment_amount", "the part of principal in each instalment")
            .flatMap(this::money);
    return schedule()
        .flatMap(schedule -> part.map(p -> new Instalments.FixedPrincipal(schedule, p)));
  }

  private Optional<Money> money(String amount) {
    return agreement.money("payment_amount", amount, currency);
  }

  private Optional<Instalments.Schedule> schedule() {
    Optional<LocalDate> first =
        agreement
            .need("first_payment_date", "the date of the first instalment")
            .map(LocalDate::parse);
    Optional<Period> every =
        agreement
            .need("payment_frequency", "how often an instalment falls due")
            .flatMap(Schedules::every);
    return first.flatMap(day ->
        every.flatMap(period -> cycle(period).map(cycle -> new Instalments.Schedule(day, cycle))));
  }

  private static Optional<Period> every(String frequency) {
    return switch (frequency) {
      case "weekly" -> Optional.of(Period.ofDays(7));
      case "biweekly" -> Optional.of(Period.ofDays(14));
      case "monthly" -> Optional.of(Period.ofMonths(1));
      case "quarterly" -> Optional.of(Period.ofMonths(3));
      case "semiannual" -> Optional.of(Period.ofMonths(6));
      case "annual" -> Optional.of(Period.ofYears(1));
      default -> Optional.empty();
    };
  }

  /** The rhythm by the day that the note names, else by the first date. */
  private Optional<Cycle> cycle(Period every) {
    String day = agreement.value("payment_day").orElse("");
    boolean months = every.toTotalMonths() > 0;
    if (day.endsWith("business day") || !evenly(day, every)) {
      agreement.add(
          "instalment-days",
          "payment_day",
          "one day of the month at even distances",
          day,
          "Write the terms as JSON with a table of rows.");
      return Optional.empty();
    }
    if (!months || day.isEmpty() || day.contains("-")) {
      return Optional.of(Cycle.every(every));
    }
    int anchor = day.equals("last") ? Cycle.LAST : Integer.parseInt(day);
    return Optional.of(new Cycle(every, anchor));
  }

  /** "06-30|12-31" is even by months; English quarter days, each on another day, are not. */
  private static boolean evenly(String days, Period every) {
    String[] parts = days.split("\\|");
    if (parts.length < 2) {
      return true;
    }
    for (int i = 1; i < parts.length; i++) {
      int gap =
          Integer.parseInt(parts[i].substring(0, 2))
              - Integer.parseInt(parts[i - 1].substring(0, 2));
      boolean sameDay = parts[i].substring(3).equals(parts[i - 1].substring(3));
      if (gap != every.toTotalMonths() || !sameDay) {
        return false;
      }
    }
    return true;
  }
}
