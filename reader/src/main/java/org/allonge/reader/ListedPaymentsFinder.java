package org.allonge.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Payments listed one by one, each with its amount and its day: "P763.00 on Jan. 2, 1949; 762.00 on
 * Feb. 2, 1949; ...".
 */
final class ListedPaymentsFinder implements Finder {
  private record Payment(BigDecimal amount, LocalDate date, int from, int to) {}

  @Override
  public void read(Scope scope, Draft draft) {
    List<Payment> payments = longest(scope);
    if (payments.size() < 3 || scope.amends()) {
      return;
    }
    Payment first = payments.getFirst();
    Payment last = payments.getLast();
    boolean later = last.date().isAfter(first.date());
    if (!later) {
      return;
    }
    put(draft, "payment_kind", kind(scope, payments), first.from(), last.to());
    put(draft, "payment_amount", PrincipalFinder.plain(first.amount()), first.from(), first.to());
    put(draft, "first_payment_date", first.date().toString(), first.from(), first.to());
    put(draft, "maturity_date", last.date().toString(), last.from(), last.to());
    days(draft, payments);
  }

  private static void put(Draft draft, String field, String value, int from, int to) {
    draft.medium(field, value, from, to, "from the list of payments");
  }

  /** Equal but for a cent's rounding, with interest besides, is principal by equal parts. */
  private static String kind(Scope scope, List<Payment> payments) {
    BigDecimal first = payments.getFirst().amount();
    boolean equal =
        payments.stream()
            .allMatch(p -> p.amount().subtract(first).abs().compareTo(BigDecimal.ONE) <= 0);
    boolean besides =
        Cue.of("interest ..14 (unpaid | balance) ..30 installment|instalment")
                .find(scope.sheet(), 0, scope.tokens().size())
            != null;
    return equal ? besides ? "fixed_principal" : "level_installments" : "custom";
  }

  private static void days(Draft draft, List<Payment> payments) {
    Payment first = payments.getFirst();
    Payment second = payments.get(1);
    int to = payments.getLast().to();
    long sameDay =
        payments.stream()
            .filter(p -> p.date().getDayOfMonth() == first.date().getDayOfMonth())
            .count();
    boolean monthly =
        YearMonth.from(first.date()).plusMonths(1).equals(YearMonth.from(second.date()));
    if (monthly && sameDay == payments.size()) {
      put(draft, "payment_frequency", "monthly", first.from(), to);
      String day = Integer.toString(first.date().getDayOfMonth());
      put(draft, "payment_day", day, first.from(), to);
    }
  }

  private static List<Payment> longest(Scope scope) {
    List<Payment> best = List.of();
    List<Payment> run = new ArrayList<>();
    for (Typed.Day day : scope.sheet().all(Typed.Day.class)) {
      Payment payment = payment(scope, day);
      boolean follows =
          payment != null && (run.isEmpty() || payment.from() - run.getLast().to() <= 3);
      if (!follows) {
        run = new ArrayList<>();
      }
      if (payment != null) {
        run.add(payment);
      }
      best = run.size() > best.size() ? List.copyOf(run) : best;
    }
    return best;
  }

  /** An amount, "on" or a rule of dots, and a day. */
  private static @Nullable Payment payment(Scope scope, Typed.Day day) {
    LocalDate date = day.date();
    int at = day.from() - 1;
    if (date == null || !scope.tokens().get(at).is("on")) {
      return null;
    }
    at--;
    while (at > 0 && scope.tokens().get(at).is(".")) {
      at--;
    }
    Token figures = scope.tokens().get(at);
    boolean cents = figures.text().matches("[0-9,]+\\.[0-9]{2}");
    BigDecimal value = cents ? Figures.read(figures.text()) : null;
    int from = Currencies.sign(scope.tokens().get(at - 1)) == null ? at : at - 1;
    return value == null ? null : new Payment(value, date, from, day.to());
  }
}
