package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Payment;
import org.jspecify.annotations.Nullable;

/**
 * What went into each posted amount, kept only when somebody asks for an explanation: numbers do
 * not pay for words. It follows the two streams of a {@link Debt}.
 */
final class Trace {
  /** One part of an amount of interest. */
  sealed interface Line {
    /** Interest on a base over a stretch of days, from exclusive to inclusive. */
    record Accrued(long base, long rate, long fromDay, long toDay, boolean late) implements Line {
      boolean goesOn(long otherBase, long otherRate, long otherFrom) {
        return base == otherBase && rate == otherRate && toDay == otherFrom;
      }
    }

    /** What a payment had posted and paid of it already. */
    record Taken(long amount, Payment payment) implements Line {}

    /** What a payment did not cover: it stays accrued. */
    record Left(long amount) implements Line {}

    /** A level part of the year. */
    record Level(long balance, long rate, int months) implements Line {}

    /** What payments had posted of a level part since the last instalment date. */
    record Posted(long amount) implements Line {}

    /** What is added to principal in place of falling due. */
    record Capitalised(long amount) implements Line {}

    /** What of an instalment's interest its payment did not cover. */
    record Rest(long amount) implements Line {}

    /** Interest that had accrued before interest under the note began. */
    record Brought(long amount) implements Line {}

    /** What was paid ahead for the time since. */
    record PaidAhead(long amount) implements Line {}

    /** What level instalments had left over, or taken too much of, so far; rounded. */
    record Carried(long amount) implements Line {}
  }

  /** Why there is an entry that posts no interest. */
  sealed interface Cause {
    /** An instalment that was late, and the sum of which its charge is a part. */
    record Late(long instalment, long of) implements Cause {}

    /** An instalment that was missed. */
    record Missed(long instalment) implements Cause {}

    /** How a rate was set. */
    record RateSet(RateWhy why) implements Cause {}

    /** Principal that was paid early, and how it is charged. */
    record Early(long principal, PremiumWhy why) implements Cause {}
  }

  private final Map<Integer, Cause> causes = new TreeMap<>();
  private @Nullable LevelFound found;
  private @Nullable List<Line> afterAdvance;
  private final List<Line> running = new ArrayList<>();
  private final List<Line> late = new ArrayList<>();
  private final Map<Integer, List<Line>> byEntry = new TreeMap<>();
  private List<Line> beforePayment = List.of();
  private @Nullable Payment payment;

  void clear() {
    settled();
    byEntry.clear();
    causes.clear();
    found = null;
    beforePayment = List.of();
    payment = null;
  }

  /** Why there is an entry. */
  void because(int entry, Cause cause) {
    causes.put(entry, cause);
  }

  @Nullable Cause cause(int entry) {
    return causes.get(entry);
  }

  /** The level payment was found. */
  void found(LevelFound how) {
    found = how;
  }

  /** How the level payment was last found after the start, or null. */
  @Nullable LevelFound found() {
    return found;
  }

  /** A stretch was counted; one that goes on with the same base and rate stays one line. */
  void accrued(long base, long rate, long fromDay, long toDay, boolean isLate) {
    List<Line> stream = isLate ? late : running;
    for (int i = stream.size() - 1; i >= 0; i--) {
      if (stream.get(i) instanceof Line.Accrued last) {
        if (last.goesOn(base, rate, fromDay)) {
          stream.set(i, new Line.Accrued(base, rate, last.fromDay(), toDay, isLate));
          return;
        }
        break;
      }
    }
    boolean paidAhead = !stream.isEmpty() && stream.getLast() instanceof Line.PaidAhead;
    int at = paidAhead ? stream.size() - 1 : stream.size();
    stream.add(at, new Line.Accrued(base, rate, fromDay, toDay, isLate));
  }

  // -- the streams ---------------------------------------------------------------------------

  /** The late stream falls due with the running one. */
  void lateJoinsRunning() {
    running.addAll(late);
    late.clear();
  }

  /** The running stream is posted with the late one. */
  void runningJoinsLate() {
    late.addAll(running);
    running.clear();
  }

  void addToRunning(Line line) {
    running.add(line);
  }

  /**
   * Interest for days to come is posted with what accrued; when it is, it counts as taken from what
   * accrues since.
   */
  void ahead(long base, long rate, long fromDay, long toDay, long posted) {
    List<Line> since = new ArrayList<>(running);
    paidAhead(since, posted);
    accrued(base, rate, fromDay, toDay, false);
    afterAdvance = since;
  }

  /** All that was paid ahead is one line. */
  private static void paidAhead(List<Line> lines, long posted) {
    long before = 0;
    for (Line line : List.copyOf(lines)) {
      if (line instanceof Line.PaidAhead ahead) {
        before += ahead.amount();
        lines.remove(line);
      }
    }
    lines.add(new Line.PaidAhead(before + posted));
  }

  void runningSettled() {
    running.clear();
    if (afterAdvance != null) {
      running.addAll(afterAdvance);
      afterAdvance = null;
    }
  }

  void lateSettled() {
    late.clear();
  }

  /** Nothing that accrued is left. */
  void settled() {
    running.clear();
    late.clear();
    afterAdvance = null;
  }

  // -- payments ------------------------------------------------------------------------------

  void receiving(Payment received) {
    payment = received;
    beforePayment = pending();
  }

  /** The payment being received paid a part of what accrued. */
  void taken(long ofRunning, long ofLate) {
    if (payment == null) {
      throw new IllegalStateException("only a payment has a part of what accrued posted");
    }
    if (ofRunning != 0) {
      running.add(new Line.Taken(ofRunning, payment));
    }
    if (ofLate != 0) {
      late.add(new Line.Taken(ofLate, payment));
    }
  }

  // -- entries -------------------------------------------------------------------------------

  /** An entry posts the running stream. */
  void runningPosted(int entry) {
    byEntry.put(entry, List.copyOf(running));
  }

  /** An entry posts the late stream. */
  void latePosted(int entry) {
    byEntry.put(entry, List.copyOf(late));
  }

  /** An entry posts what the payment paid of all that had accrued, but for what is left. */
  void paymentPosted(int entry, long left) {
    List<Line> lines = new ArrayList<>(beforePayment);
    if (left != 0) {
      lines.add(new Line.Left(left));
    }
    byEntry.put(entry, List.copyOf(lines));
  }

  /** What accrued and is not posted. */
  List<Line> pending() {
    List<Line> lines = new ArrayList<>(running);
    lines.addAll(late);
    return List.copyOf(lines);
  }

  List<Line> of(int entry) {
    return byEntry.getOrDefault(entry, List.of());
  }
}
