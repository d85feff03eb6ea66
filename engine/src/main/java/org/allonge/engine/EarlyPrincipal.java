package org.allonge.engine;

import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Principal paid before it is due: as far as {@link EarlyRule} allows, with its premium, and with
 * what it does to later instalments. Amounts in minor units.
 */
final class EarlyPrincipal {
  private final EarlyRule rule;
  private final Debt debt;
  private final Amounts amounts;
  private final boolean cutsInstalments;
  private final boolean charges;
  private long day;
  private Rate rate = Rate.ZERO;
  private boolean whole;
  private long principal;
  private long premium;
  private long premiumTaken;
  private @Nullable String obstacle;

  EarlyPrincipal(Resolved note, EarlyRule rule, Debt debt, Amounts amounts) {
    this.rule = rule;
    this.debt = debt;
    this.amounts = amounts;
    this.cutsInstalments = note.cutsInstalments();
    this.charges = rule.charges();
  }

  /** Money will be applied on a day at which the contract rate is known. */
  void on(long epochDay, Rate contractRate) {
    day = epochDay;
    rate = contractRate;
    obstacle = null;
    principal = 0;
    premium = 0;
    premiumTaken = 0;
  }

  /** Money begins to be applied, that pays everything or does not. */
  void begin(boolean settles) {
    whole = settles;
  }

  /** The premium if all that is not due were paid on the day; none where it may not be paid. */
  long premiumOnAll() {
    if (!charges) {
      return 0;
    }
    return rule.obstacle(day, true) == null ? rule.premium(day, rate, debt.notYetDue()) : 0;
  }

  /** Whether the note has a premium at all. */
  boolean charges() {
    return charges;
  }

  /** Whether enough money could pay all principal on the day. */
  boolean paysAll() {
    return debt.notYetDue() == 0 || rule.obstacle(day, true) == null;
  }

  /** Pays principal that is not due with some of the money; gives how much. */
  long pay(long money) {
    long notDue = debt.notYetDue();
    if (money <= 0 || notDue == 0) {
      return 0;
    }
    String against = rule.obstacle(day, whole || money >= notDue);
    if (against != null) {
      obstacle = against;
      return 0;
    }
    long used =
        debt.payEarly(
            Math.min(notDue, rule.principalFrom(day, rate, principal, premiumTaken, money)));
    principal += used;
    premium = whole ? premiumOfAll(money - used) : rule.premium(day, rate, principal);
    if (cutsInstalments && used > 0 && used < notDue) {
      amounts.cut(notDue, notDue - used);
    }
    return used;
  }

  /**
   * Where everything is paid there is one premium on all, of which money that is used up first pays
   * what it can: rounded for each sum of money, the parts could leave a cent of principal.
   */
  private long premiumOfAll(long left) {
    long onAll = rule.premium(day, rate, principal + debt.notYetDue());
    return Math.min(onAll, premiumTaken + left);
  }

  /** The premium on what was just paid. */
  long premiumPaid() {
    long more = premium - premiumTaken;
    premiumTaken = premium;
    debt.charges.premiumPaid(more);
    return more;
  }

  /** The premium of all the money applied since the day was named. */
  long premium() {
    return premiumTaken;
  }

  /** The principal that all the money applied since the day was named paid early. */
  long principal() {
    return principal;
  }

  /** How what is paid early on the day is charged. */
  PremiumWhy why() {
    return rule.why(day, rate);
  }

  /** Why not all may be paid early on the day, or null. */
  @Nullable String againstAll() {
    return debt.notYetDue() == 0 ? null : rule.obstacle(day, true);
  }

  /** The first day on which all may be paid early, if notice is given on the day at the latest. */
  long opens() {
    return rule.opens(day);
  }

  /** Why money that could have paid principal early was held, or null. */
  @Nullable String obstacle() {
    return obstacle;
  }
}
