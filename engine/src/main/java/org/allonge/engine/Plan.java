package org.allonge.engine;

import java.util.List;
import org.allonge.note.Instalments.PhaseKind;

/**
 * How much principal falls due on the dates of an {@link Agenda} (rulebook 4). Amounts in minor
 * units.
 */
sealed interface Plan {
  /** What the terms state for a date of a series: a payment, or a part of the principal. */
  long amount(int phase);

  /**
   * The principal that falls due; below zero what is added to it.
   *
   * @param amount what the terms state, or what it became since
   * @param interest the interest accrued to the day and not posted before
   * @param unmatured principal that is not due yet
   */
  long principal(int phase, long amount, long interest, long unmatured);

  /** Whether the amount is one of interest and principal together. */
  default boolean level(int phase) {
    return false;
  }

  /** Whether principal is only ever paid back, by amounts that know nothing of dates. */
  default boolean onlyRepays() {
    return false;
  }

  /** Nothing before maturity. */
  record AtMaturity() implements Plan {
    @Override
    public boolean onlyRepays() {
      return true;
    }

    @Override
    public long amount(int phase) {
      return 0;
    }

    @Override
    public long principal(int phase, long amount, long interest, long unmatured) {
      return 0;
    }
  }

  /**
   * Equal payments of interest and principal: what the interest leaves of the payment is principal.
   *
   * @param payment the payment at the start
   * @param adds whether interest that the payment does not cover is added to principal; where it is
   *     not, all of it falls due and no principal
   */
  record Level(long payment, boolean adds) implements Plan {
    @Override
    public boolean onlyRepays() {
      return !adds;
    }

    @Override
    public long amount(int phase) {
      return payment;
    }

    @Override
    public long principal(int phase, long amount, long interest, long unmatured) {
      return leveled(amount, interest, unmatured, adds);
    }

    @Override
    public boolean level(int phase) {
      return true;
    }
  }

  private static long leveled(long amount, long interest, long unmatured, boolean adds) {
    long rest = amount - interest;
    return adds ? Math.min(rest, unmatured) : Math.clamp(rest, 0, unmatured);
  }

  /** The same part of the principal each time. */
  record FixedPrincipal(long part) implements Plan {
    @Override
    public boolean onlyRepays() {
      return true;
    }

    @Override
    public long amount(int phase) {
      return part;
    }

    @Override
    public long principal(int phase, long amount, long interest, long unmatured) {
      return Math.min(amount, unmatured);
    }
  }

  /**
   * The rows of a table.
   *
   * @param parts the principal of each row
   */
  record Table(List<Long> parts) implements Plan {
    /** Copies the rows. */
    public Table {
      parts = List.copyOf(parts);
    }

    @Override
    public long amount(int phase) {
      return parts.get(phase);
    }

    @Override
    public long principal(int phase, long amount, long interest, long unmatured) {
      return Math.min(amount, unmatured);
    }
  }

  /** Several series one after the other. */
  record Phases(List<Phase> phases) implements Plan {
    /** Copies the phases. */
    public Phases {
      phases = List.copyOf(phases);
    }

    @Override
    public long amount(int phase) {
      return phases.get(phase).amount();
    }

    @Override
    public long principal(int phase, long amount, long interest, long unmatured) {
      return switch (phases.get(phase).kind()) {
        case PRINCIPAL -> Math.min(amount, unmatured);
        case LEVEL -> leveled(amount, interest, unmatured, false);
        case ADVANCE -> -amount;
      };
    }

    @Override
    public boolean level(int phase) {
      return phases.get(phase).kind() == PhaseKind.LEVEL;
    }
  }

  /** One series. */
  record Phase(long amount, PhaseKind kind) {}
}
