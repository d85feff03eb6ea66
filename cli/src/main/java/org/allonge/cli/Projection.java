package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.engine.Account;
import org.allonge.engine.Engine;
import org.allonge.engine.Flow;
import org.allonge.engine.Instalment;
import org.allonge.note.ExtensionExercised;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Payment.Direction;
import org.allonge.note.Payment.Target;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What will fall due if nothing happens but that what is overdue is paid at once, and each
 * instalment on its day.
 *
 * @param account the account on the day looked ahead from
 * @param overdue what has fallen due by then and is unpaid
 * @param rows what falls due after that day, in order of date
 * @param end where the rows end
 * @param until the last day looked at, inclusive
 * @param rate the contract rate in the end
 */
record Projection(
    Account account, Money overdue, List<Row> rows, End end, LocalDate until, Rate rate) {

  /** Repayment is looked for so many years ahead; then for {@link #MOST_YEARS}. */
  private static final int USUAL_YEARS = 40;

  /** No further ahead does a projection look. */
  static final int MOST_YEARS = 120;

  /** A due date moves to a business day by less than this. */
  private static final int FARTHEST_ROLL = 31;

  Projection {
    rows = List.copyOf(rows);
  }

  /** Where the rows of a projection end. */
  enum End {
    /** Where all is due or repaid. */
    MATURITY("maturity"),
    /** On the day asked for; more falls due later. */
    ASKED("asked"),
    /** Where the look ahead ends: the whole falls due when the holder asks for it. */
    DEMAND("demand"),
    /** Where the look ahead ends: the instalments have not repaid the note by then. */
    NOT_REPAID("not-repaid");

    private final String id;

    End(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  /**
   * What falls due on one day.
   *
   * @param date the day
   * @param interest the interest, also what of it is added to principal
   * @param principal the principal; below zero what is added to it or advanced
   * @param balance the principal left when it is paid
   * @param lastTimelyDay the last day on which it can be paid in time
   */
  record Row(
      LocalDate date, Money interest, Money principal, Money balance, LocalDate lastTimelyDay) {

    Money total() {
      return interest.plus(principal);
    }

    boolean isNothing() {
      return interest.isZero() && principal.isZero();
    }
  }

  /**
   * Looks ahead.
   *
   * @param facts what has happened by the day, inclusive
   * @param on the day, not before the note's
   * @param asked the last day asked about, or null for as far as there is an end
   */
  static Projection of(Engine engine, Facts facts, LocalDate on, @Nullable LocalDate asked) {
    Account account = engine.account(facts, on);
    Account paid = engine.account(paying(account, facts, on), on);
    LocalDate until = asked == null ? lookAhead(account, facts, on) : asked;
    List<Flow> flows = engine.flowsAfter(paying(account, facts, on), on, until);
    if (asked == null && account.terms().maturity() instanceof Maturity.WhenRepaid && open(flows)) {
      until = on.plusYears(MOST_YEARS);
      flows = engine.flowsAfter(paying(account, facts, on), on, until);
    }
    List<Row> rows = new Rows(engine, paid.principal()).of(flows);
    return new Projection(
        account, overdue(account), rows, end(account, flows, asked), until, last(flows, account));
  }

  /** How far to look where nobody says: to the maturity, or a year where there is none. */
  private static LocalDate lookAhead(Account account, Facts facts, LocalDate on) {
    LocalDate maturity = account.maturity();
    if (maturity != null) {
      LocalDate last = later(maturity, facts).plusDays(FARTHEST_ROLL);
      return last.isBefore(on) ? on : last;
    }
    return switch (account.terms().maturity()) {
      case Maturity.OnDemand demand -> on.plusYears(1);
      case Maturity.WhenRepaid repaid -> on.plusYears(USUAL_YEARS);
      case Maturity.On dated -> throw new IllegalStateException("a dated maturity without a day");
    };
  }

  /** A part of the principal may have been extended beyond the maturity that stands. */
  private static LocalDate later(LocalDate maturity, Facts facts) {
    LocalDate last = maturity;
    for (Fact fact : facts.list()) {
      if (fact instanceof ExtensionExercised option && option.maturity().isAfter(last)) {
        last = option.maturity();
      }
    }
    return last;
  }

  private static boolean open(List<Flow> flows) {
    return flows.stream().noneMatch(flow -> flow.kind() == Flow.Kind.MATURITY);
  }

  private static End end(Account account, List<Flow> flows, @Nullable LocalDate asked) {
    LocalDate maturity = account.maturity();
    boolean past = maturity != null && !maturity.isAfter(account.asOf());
    if (past || !open(flows)) {
      return End.MATURITY;
    }
    if (asked != null && !(maturity == null && onDemand(account))) {
      return End.ASKED;
    }
    return onDemand(account) ? End.DEMAND : End.NOT_REPAID;
  }

  private static boolean onDemand(Account account) {
    return account.terms().maturity() instanceof Maturity.OnDemand;
  }

  private static Rate last(List<Flow> flows, Account account) {
    return flows.isEmpty() ? account.rate() : flows.getLast().rate();
  }

  // -- what is overdue -----------------------------------------------------------------------

  /** The same facts, and on a day the payment of all that has fallen due by then. */
  private static Facts paying(Account account, Facts facts, LocalDate day) {
    Facts paid = facts;
    for (Instalment due : account.instalments()) {
      if (due.unpaid().minor() > 0) {
        paid = paid.plus(payment(due, day));
      }
    }
    return paid;
  }

  private static Payment payment(Instalment due, LocalDate day) {
    Direction direction = new Direction(Target.INSTALMENT, due.date(), null);
    String id = "(due on " + due.date() + ")";
    return new Payment(id, day, null, due.unpaid(), List.of(direction));
  }

  private static Money overdue(Account account) {
    return account.instalments().stream()
        .map(Instalment::unpaid)
        .reduce(Money.zero(account.terms().currency()), Money::plus);
  }

  // -- rows ----------------------------------------------------------------------------------

  /** Flows as rows: what falls due on one day is one row. */
  private static final class Rows {
    private final Engine engine;
    private final List<Row> rows = new ArrayList<>();
    private Money balance;

    Rows(Engine engine, Money balance) {
      this.engine = engine;
      this.balance = balance;
    }

    List<Row> of(List<Flow> flows) {
      for (Flow flow : flows) {
        row(flow).filter(row -> !row.isNothing()).ifPresent(this::add);
      }
      return rows;
    }

    private Optional<Row> row(Flow flow) {
      Money nothing = Money.zero(balance.currency());
      return switch (flow.kind()) {
        case INTEREST -> Optional.of(row(flow, flow.amount(), nothing));
        case PRINCIPAL, MATURITY, ADVANCE -> Optional.of(row(flow, nothing, flow.amount()));
        case CAPITALISED -> Optional.of(added(flow));
        case FUNDING, DEMAND, RATE, PAYMENT_FOUND, TRANSFER, BASE, INDEX, FEE -> Optional.empty();
      };
    }

    /** Interest that is added to principal: nothing to pay, and a higher balance. */
    private Row added(Flow flow) {
      Money interest = flow.principal().minus(balance);
      return row(flow, interest, interest.negated());
    }

    private Row row(Flow flow, Money interest, Money principal) {
      LocalDate day = flow.reckoned();
      return new Row(day, interest, principal, flow.principal(), engine.lastTimelyDay(day));
    }

    private void add(Row row) {
      balance = row.balance();
      if (rows.isEmpty() || !rows.getLast().date().equals(row.date())) {
        rows.add(row);
        return;
      }
      Row before = rows.removeLast();
      rows.add(
          new Row(
              row.date(),
              before.interest().plus(row.interest()),
              before.principal().plus(row.principal()),
              row.balance(),
              row.lastTimelyDay()));
    }
  }
}
