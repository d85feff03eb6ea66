package org.allonge.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * The due dates that the terms give before maturity, in order, worked out once for all accounts of
 * a note. Days are epoch days.
 *
 * <p>Immutable. It reaches to a day; who must look further asks for a longer one.
 */
final class Agenda {
  /** No further date. */
  static final long NEVER = Long.MAX_VALUE;

  /** Interest falls due, or is capitalised. */
  static final int INTEREST = 1;

  /** Principal falls due, or is advanced. */
  static final int PRINCIPAL = 2;

  /** The interest is added to principal in place of falling due. */
  static final int CAPITALISED = 4;

  /** The level payment is found from what is owed by then. */
  static final int SOLVED = 8;

  /** The servicing fee falls due. */
  static final int FEE = 16;

  /** Interest simply falls due, alone or with principal. */
  private static final int PLAIN = 64;

  private static final int MOST = Cycle.MAX_DATES;

  private final long[] day;
  private final long[] nominal;
  private final byte[] what;
  private final int[] phase;
  private final int[][] also;
  private final long[] interestUntil;
  private final long[] principalUntil;
  private final long[] feeUntil;
  private final long reach;
  private final boolean swallows;

  private Agenda(List<Item> items, long reach) {
    int size = items.size();
    this.day = new long[size];
    this.nominal = new long[size];
    this.what = new byte[size];
    this.phase = new int[size];
    this.also = new int[size][];
    this.interestUntil = new long[size];
    this.principalUntil = new long[size];
    this.feeUntil = new long[size];
    this.reach = reach;
    boolean swallowing = false;
    for (int i = 0; i < size; i++) {
      Item item = items.get(i);
      day[i] = item.day;
      nominal[i] = item.nominal;
      what[i] = (byte) (item.plain() ? item.what | PLAIN : item.what);
      phase[i] = item.phase;
      also[i] = item.also.stream().mapToInt(Integer::intValue).toArray();
      interestUntil[i] = item.until.interest;
      principalUntil[i] = item.until.principal;
      feeUntil[i] = item.until.fee;
      swallowing |= !item.until.equals(Until.STANDS);
    }
    this.swallows = swallowing;
  }

  /** The agenda of a note up to a day, inclusive, and beyond it to the next due date. */
  static Agenda of(Resolved note, long reach) {
    List<Item> items = new ArrayList<>();
    for (Leg leg : note.legs()) {
      leg.addTo(items, reach, note);
    }
    items.addAll(Legs.singles(note));
    items.sort(Comparator.comparingLong(item -> item.day));
    return new Agenda(merged(items), reach);
  }

  /** What falls on one day is one entry; interest capitalised is not paid besides. */
  private static List<Item> merged(List<Item> items) {
    List<Item> merged = new ArrayList<>(items.size());
    for (Item item : items) {
      if (!merged.isEmpty() && merged.getLast().day == item.day) {
        merged.set(merged.size() - 1, merged.getLast().and(item));
      } else {
        merged.add(item);
      }
    }
    return merged;
  }

  /** Whether it reaches to a day. */
  boolean covers(long asOf) {
    return asOf <= reach;
  }

  /** Whether a long last period may swallow one of its dates. */
  boolean swallows() {
    return swallows;
  }

  /** The place of the first entry on or after a day. */
  int seek(long from) {
    int low = 0;
    int high = day.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The day of an entry, or {@link #NEVER} past the last one. */
  long day(int i) {
    return i < day.length ? day[i] : NEVER;
  }

  /** The due date as the terms give it, before it moved to a business day. */
  long nominal(int i) {
    return nominal[i];
  }

  /** Whether principal comes with interest that simply falls due. */
  boolean plainPrincipal(int i) {
    return (what[i] & PRINCIPAL) != 0;
  }

  /**
   * What happens on an entry, given the maturity: a long last period swallows the last date of its
   * series before it. Nothing where nothing is left.
   */
  int what(int i, long maturity) {
    if (i >= what.length || !swallows) {
      return i < what.length ? what[i] : 0;
    }
    int left = what[i];
    left = interestUntil[i] > maturity ? left & ~(INTEREST | CAPITALISED) : left;
    left = principalUntil[i] > maturity ? left & ~PRINCIPAL : left;
    return feeUntil[i] > maturity ? left & ~FEE : left;
  }

  /** Whether interest simply falls due, alone or with principal. */
  boolean plain(int i) {
    return i < what.length && (what[i] & PLAIN) != 0;
  }

  /** Which series of principal an entry belongs to. */
  int phase(int i) {
    return phase[i];
  }

  /** Further series of principal of which a date fell on the day of an entry. */
  int[] also(int i) {
    return also[i];
  }

  /**
   * One series of dates.
   *
   * @param dates the series
   * @param before the day before which it ends (exclusive), or {@link #NEVER}
   * @param longStub whether a last period that is not whole joins the one before
   * @param what what happens on each
   * @param phase which series of principal it is, or 0
   * @param capitalisedTo interest is capitalised up to this day, inclusive
   */
  record Leg(
      Cycle.Dates dates, long before, boolean longStub, int what, int phase, long capitalisedTo) {

    private void addTo(List<Item> items, long reach, Resolved note) {
      long first = dates.nextEpochDay(Long.MIN_VALUE / 4);
      long date = first;
      while (date < before) {
        long next = dates.nextEpochDay(date);
        boolean joins = longStub && date > first;
        if (!joins || before == NEVER || next <= before) {
          items.add(item(date, joins ? next : 0, note));
        }
        if (date > reach) {
          return;
        }
        if (items.size() > 3 * MOST) {
          throw tooLong(dates);
        }
        date = next;
      }
    }

    private Item item(long date, long longUntil, Resolved note) {
      boolean capitalised = (what & INTEREST) != 0 && date <= capitalisedTo;
      int flags = capitalised ? what | CAPITALISED : what;
      return new Item(note.dueDay(date), date, flags, phase, List.of(), Until.of(what, longUntil));
    }
  }

  private static Refused tooLong(Cycle.Dates dates) {
    return new Refused(
        new Problem(
            "schedule-too-long",
            "instalments.cycle.every",
            "at most " + MOST + " dates in the life of a note",
            "more, every " + dates.cycle().every() + " from " + dates.anchor(),
            "Correct the cycle or the maturity against the words of the note."));
  }

  /** One entry before it is merged with others of its day. */
  record Item(long day, long nominal, int what, int phase, List<Integer> also, Until until) {
    static Item single(LocalDate date, int what, int phase, Resolved note) {
      long epochDay = date.toEpochDay();
      return new Item(note.dueDay(epochDay), epochDay, what, phase, List.of(), Until.STANDS);
    }

    private boolean plain() {
      boolean interest = (what & INTEREST) != 0;
      boolean nothingElse = (what & ~(INTEREST | PRINCIPAL)) == 0;
      return interest && nothingElse && also.isEmpty() && until.equals(Until.STANDS);
    }

    private boolean has(int flag) {
      return (what & flag) != 0;
    }

    private Item and(Item other) {
      Until both =
          new Until(
              later(has(INTEREST), until.interest, other.has(INTEREST), other.until.interest),
              later(has(PRINCIPAL), until.principal, other.has(PRINCIPAL), other.until.principal),
              later(has(FEE), until.fee, other.has(FEE), other.until.fee));
      return new Item(
          day,
          Math.max(nominal, other.nominal),
          what | other.what,
          has(PRINCIPAL) ? phase : other.phase,
          has(PRINCIPAL) && other.has(PRINCIPAL) ? with(also, other) : also,
          both);
    }

    private static List<Integer> with(List<Integer> also, Item other) {
      List<Integer> more = new ArrayList<>(also);
      more.add(other.phase);
      more.addAll(other.also);
      return List.copyOf(more);
    }

    /** Until when something stands that two series bring: as long as one of them does. */
    private static long later(boolean has, long until, boolean otherHas, long otherUntil) {
      if (has && otherHas) {
        return Math.min(until, otherUntil);
      }
      return has ? until : otherUntil;
    }
  }

  /**
   * For interest, principal and fee of an entry the next regular date of their series, where a long
   * last period swallows the entry if that date lies after the maturity; 0 where it stands anyway.
   */
  private record Until(long interest, long principal, long fee) {
    static final Until STANDS = new Until(0, 0, 0);

    static Until of(int what, long next) {
      return next == 0
          ? STANDS
          : new Until(
              (what & INTEREST) == 0 ? 0 : next,
              (what & PRINCIPAL) == 0 ? 0 : next,
              (what & FEE) == 0 ? 0 : next);
    }
  }
}
