package org.allonge.engine;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.DayFraction;
import org.allonge.note.Money;
import org.allonge.note.Rate;

/** Amounts of interest as formulas: {@code 250,000.00 × 8% × 30/365 (1 Jun to 1 Jul 2003)}. */
final class InterestWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final CurrencyUnit currency;
  private final Basis basis;

  InterestWords(CurrencyUnit currency, Basis basis) {
    this.currency = currency;
    this.basis = basis;
  }

  /** One part of an amount, with its sign, so that parts can be joined. */
  String line(Trace.Line line) {
    return switch (line) {
      case Trace.Line.Accrued a -> " + " + accrued(a);
      case Trace.Line.Taken t -> " - " + money(t.amount()) + " already paid by " + t.payment().id();
      case Trace.Line.Level l ->
          " + %s × %s × %d/12".formatted(money(l.balance()), rate(l.rate()), l.months());
      case Trace.Line.Left l -> " - " + money(l.amount()) + " that stays accrued";
      case Trace.Line.Posted p ->
          " - " + money(p.amount()) + " already paid since the last instalment";
      case Trace.Line.Carried c -> carried(c.amount());
      case Trace.Line.Capitalised c -> " - " + money(c.amount()) + " that is added to principal";
      case Trace.Line.Rest r ->
          " + " + money(r.amount()) + " of interest that the payment does not cover";
      case Trace.Line.PaidAhead p -> " - " + money(p.amount()) + " paid in advance";
      case Trace.Line.Brought b -> " + " + money(b.amount()) + " that had accrued before";
    };
  }

  /** Parts with their signs in one line; a plus at the head is left out. */
  static String joined(List<String> parts) {
    String line = String.join("", parts).strip();
    return line.startsWith("+ ") ? line.substring(2) : line;
  }

  private String carried(long amount) {
    String sign = amount < 0 ? " - " : " + ";
    return sign + money(Math.abs(amount)) + " by which level instalments differ from actual days";
  }

  private String accrued(Trace.Line.Accrued a) {
    return money(a.base()) + " × " + rate(a.rate()) + " × " + stretch(a.fromDay(), a.toDay());
  }

  /** The part of a year from one epoch day to another: {@code 30/365 (1 Jun to 1 Jul 2003)}. */
  String stretch(long fromDay, long toDay) {
    LocalDate from = LocalDate.ofEpochDay(fromDay);
    LocalDate to = LocalDate.ofEpochDay(toDay);
    DayFraction part = basis.dayCount().fraction(from, to, basis.context());
    return "%s (%s to %s)".formatted(part, DAY.format(from), DAY.format(to));
  }

  /** A day, as people write it: {@code 1 Jun 2003}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** One day's interest on a base, added to a list unless there is none. */
  void perDiem(long base, long rate, DayFraction day, List<String> parts) {
    if (base > 0 && rate != 0 && day.numerator() > 0) {
      String part = day.numerator() == 1 ? "/ " + day.denominator() : "× " + day;
      parts.add("%s × %s %s".formatted(money(base), rate(rate), part));
    }
  }

  /** An amount in minor units, as people read it. */
  String money(long minor) {
    return grouped(new Money(minor, currency));
  }

  private String rate(long scaled) {
    return new Rate(BigDecimal.valueOf(scaled, basis.decimals())).percent();
  }

  /** An amount with thousands grouped, as people read it: {@code 250,000.00}. */
  static String grouped(Money money) {
    int digits = money.currency().decimals();
    String pattern = "#,##0" + (digits == 0 ? "" : "." + "0".repeat(digits));
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.major());
  }
}
