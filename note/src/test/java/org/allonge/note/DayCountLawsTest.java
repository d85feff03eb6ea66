package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every day count, on days drawn at random from 1990 to 2050. */
class DayCountLawsTest {
  private static final int CASES = 2_000;
  private static final LocalDate COUPON_START = LocalDate.of(1990, 1, 31);
  private static final LocalDate COUPON_END = LocalDate.of(1990, 7, 31);
  private static final DayCountContext CONTEXT =
      DayCountContext.coupon(COUPON_START, COUPON_END, 2)
          .withMaturity(LocalDate.of(2060, 2, 29))
          .withCalendar(Calendars.of("us-ca"));

  private final Seed seed = Seed.current();
  private final SplittableRandom random = seed.random();

  @ParameterizedTest
  @EnumSource
  void oneDayIsNoTime(DayCount count) {
    for (int i = 0; i < CASES; i++) {
      LocalDate day = day(count);
      assertThat(count.fraction(day, day, context(count)).numerator())
          .as("%s on %s, %s", count.id(), day, seed)
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theWrongOrderIsRefused(DayCount count) {
    LocalDate day = day(count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.fraction(day.plusDays(1), day, context(count)))
        .withMessageContaining(day.toString());
  }

  @ParameterizedTest
  @EnumSource
  void moreDaysAreNeverLess(DayCount count) {
    for (int i = 0; i < CASES; i++) {
      LocalDate from = day(count);
      LocalDate to = later(count, from);
      DayFraction longer = count.fraction(from, to, context(count));
      DayFraction shorter = count.fraction(from, to.minusDays(1), context(count));
      assertThat(compare(shorter, longer))
          .as("%s from %s to %s, %s", count.id(), from, to, seed)
          .isNotPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"THIRTY_360", "ACT_ACT_AFB"})
  void splittingChangesNothing(DayCount count) {
    for (int i = 0; i < CASES; i++) {
      LocalDate from = day(count);
      LocalDate to = later(count, from);
      LocalDate middle = between(from, to);
      DayFraction parts =
          count
              .fraction(from, middle, context(count))
              .plus(count.fraction(middle, to, context(count)));
      assertThat(parts.sameValueAs(count.fraction(from, to, context(count))))
          .as("%s from %s over %s to %s, %s", count.id(), from, middle, to, seed)
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ACT_ACT_ISDA", "ACT_ACT_ICMA", "ACT_ACT_AFB", "ACT_365L", "BUS_252"})
  void theFastPathIsTheSlowOne(DayCount count) {
    for (int i = 0; i < CASES; i++) {
      LocalDate from = day(count);
      LocalDate to = later(count, from);
      long days = count.days(from.toEpochDay(), to.toEpochDay());
      assertThat(count.fraction(from, to, DayCountContext.NONE))
          .as("%s from %s to %s, %s", count.id(), from, to, seed)
          .isEqualTo(new DayFraction(days, count.denominator()))
          .isEqualTo(new DayFraction(plain(count, from, to), count.denominator()));
    }
  }

  /** A second, slower way to count, by {@link LocalDate} alone. */
  private static long plain(DayCount count, LocalDate from, LocalDate to) {
    return switch (count) {
      case ACT_365F, ACT_360 -> from.datesUntil(to).count();
      case NL_365 -> from.datesUntil(to).filter(d -> !isLeapDay(d.plusDays(1))).count();
      case THIRTY_360 -> thirty(from, to, 30, from.getDayOfMonth() >= 30 ? 30 : 31);
      case THIRTY_E_360 -> thirty(from, to, 30, 30);
      case THIRTY_E_360_ISDA -> isda(from, to);
      case TWENTY_EIGHT_336 ->
          28 * months(from, to)
              + Math.min(28, to.getDayOfMonth())
              - Math.min(28, from.getDayOfMonth());
      case ACT_ACT_ISDA, ACT_ACT_ICMA, ACT_ACT_AFB, ACT_365L, BUS_252 ->
          throw new IllegalArgumentException(count.id());
    };
  }

  private static boolean isLeapDay(LocalDate day) {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
  }

  private static long isda(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return 0;
    }
    int first = from.getDayOfMonth() == from.lengthOfMonth() ? 30 : from.getDayOfMonth();
    int last = to.getDayOfMonth() == to.lengthOfMonth() ? 30 : to.getDayOfMonth();
    return 30 * months(from, to) + last - first;
  }

  private static long thirty(LocalDate from, LocalDate to, int firstCap, int lastCap) {
    int first = Math.min(firstCap, from.getDayOfMonth());
    int last = Math.min(lastCap, to.getDayOfMonth());
    return 30 * months(from, to) + last - first;
  }

  private static long months(LocalDate from, LocalDate to) {
    return 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
  }

  /** Inside its one coupon, where a count knows no other day. */
  private LocalDate day(DayCount count) {
    return count == DayCount.ACT_365L
        ? between(COUPON_START, COUPON_END)
        : LocalDate.of(1990, 1, 31).plusDays(random.nextInt(22_000));
  }

  private LocalDate later(DayCount count, LocalDate from) {
    LocalDate last = count == DayCount.ACT_365L ? COUPON_END : from.plusDays(1_500);
    return between(from.plusDays(1), last);
  }

  private LocalDate between(LocalDate from, LocalDate to) {
    long days = to.toEpochDay() - from.toEpochDay();
    return days <= 0 ? from : from.plusDays(random.nextLong(days));
  }

  private static DayCountContext context(DayCount count) {
    return count == DayCount.ACT_ACT_ICMA ? CONTEXT.withEndOfMonth(true) : CONTEXT;
  }

  private static int compare(DayFraction one, DayFraction other) {
    return Long.compare(
        Math.multiplyExact(one.numerator(), other.denominator()),
        Math.multiplyExact(other.numerator(), one.denominator()));
  }
}
