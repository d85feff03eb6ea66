package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allonge.note.AfterDefault;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/** The part of an agreement that says what changes after maturity or a breach. */
final class Afterwards {
  private final Agreement agreement;

  Afterwards(Agreement agreement) {
    this.agreement = agreement;
  }

  AfterDefault read() {
    boolean onInterest =
        Set.of("overdue", "after_maturity", "after_default")
            .contains(agreement.value("interest_on_interest").orElse(""));
    boolean nonWaiver = agreement.value("non_waiver").isPresent();
    return new AfterDefault(rate(), onInterest, null, acceleration(), costs(), nonWaiver);
  }

  private AfterDefault.DefaultRate rate() {
    String said =
        agreement.whole("after_default.rate")
            ? "RATE+0"
            : agreement.value("default_rate").orElse("RATE+0");
    if (said.equals("highest_lawful")) {
      String law = agreement.jurisdiction();
      return new AfterDefault.DefaultRate.HighestLawful(law == null ? List.of() : List.of(law));
    }
    if (said.startsWith("RATE+")) {
      Rate margin = Rate.of(said.substring(5));
      return margin.equals(Rate.ZERO)
          ? new AfterDefault.DefaultRate.SameRate()
          : new AfterDefault.DefaultRate.Margin(margin);
    }
    if (Character.isDigit(said.charAt(0))) {
      return new AfterDefault.DefaultRate.Stated(Rate.of(said));
    }
    agreement.add(
        "default-rate-floating",
        "default_rate",
        "a fixed rate or a margin",
        said,
        "Write the terms as JSON.");
    return new AfterDefault.DefaultRate.SameRate();
  }

  private AfterDefault.Acceleration acceleration() {
    return switch (agreement.value("acceleration").orElse("")) {
      case "automatic" -> AfterDefault.Acceleration.AUTOMATIC;
      case "at_holder_option" -> AfterDefault.Acceleration.AT_HOLDERS_OPTION;
      default -> AfterDefault.Acceleration.NONE;
    };
  }

  private AfterDefault.@Nullable CollectionCosts costs() {
    boolean fees = agreement.value("attorneys_fees").isPresent();
    FieldValue named = agreement.structured("collection_costs").orElse(null);
    if (!fees && named == null) {
      return null;
    }
    List<String> categories = new ArrayList<>();
    boolean open = false;
    if (named instanceof FieldValue.Parts parts) {
      open = parts.parts().get("open_list") instanceof FieldValue.Flag flag && flag.value();
      if (parts.parts().get("categories") instanceof FieldValue.Items items) {
        items.items().forEach(item -> categories.add(item.toString()));
      }
    }
    return new AfterDefault.CollectionCosts(fees, categories, open, false);
  }
}
