package org.allonge.exchange.actus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Official events beside computed ones. */
final class Comparison {
  private static final BigDecimal ABSOLUTE = new BigDecimal("0.000001");
  private static final BigDecimal RELATIVE = new BigDecimal("0.000000001");
  private static final String NOTHING = "no event";

  private Comparison() {}

  /**
   * The first thing in which they differ.
   *
   * @param event the event, or null where nothing was computed
   * @param field the field of the official event
   * @param expected the official value
   * @param actual the computed value
   */
  record Difference(@Nullable String event, String field, String expected, String actual) {}

  /** The first difference, or none where each value is near enough to the official one. */
  static Optional<Difference> first(List<Event> expected, List<Event> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      Optional<Difference> difference = first(at(expected, i), at(actual, i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static @Nullable Event at(List<Event> events, int i) {
    return i < events.size() ? events.get(i) : null;
  }

  private static Optional<Difference> first(@Nullable Event expected, @Nullable Event actual) {
    if (expected == null) {
      String name = Objects.requireNonNull(actual).name();
      return Optional.of(new Difference(name, "eventType", NOTHING, name));
    }
    if (actual == null || !expected.name().equals(actual.name())) {
      String found = actual == null ? NOTHING : actual.name();
      return Optional.of(new Difference(expected.name(), "eventType", expected.name(), found));
    }
    return differs(expected, "payoff", expected.payoff(), actual.payoff())
        .or(() -> differs(expected, "notionalPrincipal", expected.notional(), actual.notional()))
        .or(() -> differs(expected, "nominalInterestRate", expected.rate(), actual.rate()))
        .or(() -> differs(expected, "accruedInterest", expected.accrued(), actual.accrued()));
  }

  private static Optional<Difference> differs(
      Event event, String field, @Nullable BigDecimal expected, @Nullable BigDecimal actual) {
    if (expected == null || actual == null || near(expected, actual)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(event.name(), field, expected.toPlainString(), actual.toPlainString()));
  }

  /** Within a millionth, or a part in a thousand million. */
  static boolean near(BigDecimal expected, BigDecimal actual) {
    BigDecimal apart = expected.subtract(actual).abs();
    return apart.compareTo(ABSOLUTE) <= 0
        || apart.compareTo(expected.abs().multiply(RELATIVE)) <= 0;
  }
}
