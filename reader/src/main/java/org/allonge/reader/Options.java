package org.allonge.reader;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.ExtensionOption;
import org.jspecify.annotations.Nullable;

/** The part of an agreement that says who may extend. */
final class Options {
  private final Agreement agreement;

  Options(Agreement agreement) {
    this.agreement = agreement;
  }

  List<ExtensionOption> extensions() {
    List<ExtensionOption> options = new ArrayList<>();
    if (!agreement.whole("extensions")
        && agreement.structured("extension").orElse(null) instanceof FieldValue.Parts parts) {
      String by = text(parts, "by");
      Optional<ExtensionOption.Target> target = target(parts);
      boolean agreed = by.equals("agreement") && target.isEmpty();
      if (by.isEmpty() || target.isEmpty() && !agreed) {
        String found =
            by.isEmpty()
                ? "an option whose holder was not understood"
                : "no date and no fixed period";
        agreement.add(
            "extension-open",
            "extension",
            "who may extend, and to when",
            found,
            "Write the terms as JSON.");
      } else if (!agreed) {
        options.add(option(parts.parts(), by, target.orElseThrow()));
      }
    }
    return options;
  }

  private ExtensionOption option(
      Map<String, FieldValue> parts, String by, ExtensionOption.Target target) {
    int times = parts.get("times") instanceof FieldValue.Whole whole ? (int) whole.value() : 1;
    ExtensionOption.Side side =
        Choice.find(ExtensionOption.Side.class, by).orElse(ExtensionOption.Side.AGREEMENT);
    return new ExtensionOption(side, target, null, times > 1 ? null : before(parts), times);
  }

  /** Not less than n days before maturity: the last good day is n days before it. */
  private @Nullable LocalDate before(Map<String, FieldValue> parts) {
    FieldValue said = parts.get("before");
    if (said != null) {
      return LocalDate.parse(said.toString());
    }
    Optional<LocalDate> maturity = agreement.date("maturity_date");
    boolean notice = parts.get("notice_days") instanceof FieldValue.Whole && maturity.isPresent();
    long days = parts.get("notice_days") instanceof FieldValue.Whole whole ? whole.value() : 0;
    return notice ? maturity.orElseThrow().minusDays(days - 1) : null;
  }

  private static Optional<ExtensionOption.Target> target(FieldValue.Parts parts) {
    String period = text(parts, "period");
    if (!period.isEmpty()) {
      try {
        return Optional.of(new ExtensionOption.Target.ByPeriod(Period.parse(period)));
      } catch (DateTimeParseException upToSomething) {
        return Optional.empty();
      }
    }
    String to = text(parts, "to");
    return to.isEmpty()
        ? Optional.empty()
        : Optional.of(new ExtensionOption.Target.ToDate(LocalDate.parse(to)));
  }

  private static String text(FieldValue.Parts parts, String name) {
    FieldValue value = parts.parts().get(name);
    return value == null ? "" : value.toString();
  }
}
