package org.allonge.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what is said twice: words and figures, heading and body, counts and sums, dates and
 * series.
 */
final class TwiceCheck implements Check {
  @Override
  public void look(Scope scope, Draft draft) {
    amounts(scope, draft);
    heading(draft);
    rate(draft);
    dates(draft);
    instalments(draft);
    prepayment(scope, draft);
    compounding(draft);
    notice(scope, draft);
    shares(scope, draft);
  }

  private static void amounts(Scope scope, Draft draft) {
    for (Typed.Amount amount : scope.sheet().all(Typed.Amount.class)) {
      if (!amount.agrees() && amount.words() != null && amount.figures() != null) {
        String message =
            "The words say %s and the figures %s. Words win over figures."
                .formatted(
                    PrincipalFinder.plain(amount.words()), PrincipalFinder.plain(amount.figures()));
        draft.find(
            FindingKind.WORDS_FIGURES_DISAGREE, message, List.of(scope.sheet().span(amount)));
      }
    }
    for (Typed.Percent percent : scope.sheet().all(Typed.Percent.class)) {
      if (!percent.agrees() && percent.words() != null && percent.figures() != null) {
        String message =
            "The words say %s percent and the figures %s%%. Words win over figures."
                .formatted(percent.words().toPlainString(), percent.figures().toPlainString());
        draft.find(
            FindingKind.WORDS_FIGURES_DISAGREE, message, List.of(scope.sheet().span(percent)));
      }
    }
    agreed(scope, draft);
  }

  private static void agreed(Scope scope, Draft draft) {
    Typed.Amount amount = PrincipalFinder.chosen(scope);
    ReadField principal = draft.get("principal");
    if (amount == null || principal == null) {
      return;
    }
    boolean both = amount.words() != null && amount.figures() != null && amount.agrees();
    if (both && principal.rivals().isEmpty()) {
      draft.find(
          FindingKind.WORDS_AND_FIGURES_AGREE,
          "The words and the figures of the principal agree.",
          List.of(principal.span()));
    }
  }

  private static void heading(Draft draft) {
    ReadField principal = draft.get("principal");
    if (principal == null) {
      return;
    }
    for (ReadField.Rival rival : principal.rivals()) {
      if (!rival.span().overlaps(principal.span())) {
        String message =
            "The principal is %s here and %s elsewhere."
                .formatted(principal.value(), rival.value());
        draft.find(
            FindingKind.HEADING_BODY_DISAGREE, message, List.of(principal.span(), rival.span()));
      }
    }
  }

  private static void rate(Draft draft) {
    ReadField rate = draft.get("rate");
    if (rate == null) {
      return;
    }
    for (ReadField.Rival rival : rate.rivals()) {
      if (!rival.span().overlaps(rate.span())) {
        String message =
            "The rate is %s here and %s beside it.".formatted(rate.value(), rival.value());
        draft.find(FindingKind.RATE_STATED_TWICE, message, List.of(rate.span(), rival.span()));
      }
    }
  }

  private static void dates(Draft draft) {
    rivals(
        draft,
        "note_date",
        FindingKind.NOTE_DATES_DISAGREE,
        "The note bears the date %s and also %s.");
    if (!draft.has(Hunt.PREFIX + "maturity")) {
      rivals(
          draft,
          "maturity_date",
          FindingKind.MATURITY_DATES_DISAGREE,
          "The whole falls due on %s by these words and on %s by others.");
    }
    LocalDate note = date(draft, "note_date");
    LocalDate first = date(draft, "first_payment_date");
    ReadField field = draft.get("first_payment_date");
    if (note != null && first != null && field != null && early(draft, note, first)) {
      String message =
          "The first payment, %s, is not after the note's date, %s.".formatted(first, note);
      draft.find(FindingKind.FIRST_PAYMENT_BEFORE_NOTE, message, List.of(field.span()));
    }
    if (!draft.has(Hunt.PREFIX + "instalments")) {
      offCycle(draft, first, field);
    }
  }

  /** Interest in advance, and a stated sum, can fall due on the day of the note itself. */
  private static boolean early(Draft draft, LocalDate note, LocalDate first) {
    boolean atOnce =
        draft.has(Hunt.PREFIX + "interest.due.timing")
            || draft.has(Hunt.PREFIX + "instalments.solving")
            || draft.has(Hunt.PREFIX + "instalments")
            || draft.has("payment_amount");
    return first.isBefore(note) || first.equals(note) && !atOnce;
  }

  private static void rivals(Draft draft, String name, FindingKind kind, String message) {
    ReadField field = draft.get(name);
    if (field == null) {
      return;
    }
    for (ReadField.Rival rival : field.rivals()) {
      boolean swapped = rival.reason().startsWith("day and month");
      if (!swapped) {
        draft.find(
            kind,
            message.formatted(field.value(), rival.value()),
            List.of(field.span(), rival.span()));
      }
    }
  }

  static @Nullable LocalDate date(Draft draft, String name) {
    ReadField field = draft.get(name);
    return field == null ? null : LocalDate.parse(field.value().toString());
  }

  /** A first payment on a day that is none of the payment days. */
  private static void offCycle(Draft draft, @Nullable LocalDate first, @Nullable ReadField field) {
    String day = draft.text("payment_day");
    if (first == null || field == null || day.isEmpty()) {
      return;
    }
    boolean fits = true;
    if (day.contains("-")) {
      boolean shortFebruary = first.getMonthValue() == 2 && first.getDayOfMonth() == 28;
      fits =
          day.contains("%02d-%02d".formatted(first.getMonthValue(), first.getDayOfMonth()))
              || shortFebruary && day.contains("02-29");
    } else if (day.equals("last")) {
      fits = first.getDayOfMonth() == first.lengthOfMonth();
    } else if (Figures.small(day) > 0) {
      fits = first.getDayOfMonth() == Math.min(Figures.small(day), first.lengthOfMonth());
    }
    if (!fits) {
      String message =
          "The first payment, %s, does not fall on a payment day (%s).".formatted(first, day);
      draft.find(FindingKind.FIRST_PAYMENT_OFF_CYCLE, message, List.of(field.span()));
    }
  }

  private static void instalments(Draft draft) {
    ReadField count = draft.get("installment_count");
    ReadField amount = draft.get("payment_amount");
    if (count == null) {
      return;
    }
    long times = Long.parseLong(count.value().toString());
    if (amount != null && draft.is("payment_kind", "fixed_principal") && draft.has("principal")) {
      BigDecimal sum =
          new BigDecimal(amount.value().toString()).multiply(BigDecimal.valueOf(times));
      if (sum.compareTo(new BigDecimal(draft.text("principal"))) != 0) {
        String message =
            "%d instalments of %s make %s, not the principal of %s."
                .formatted(times, amount.value(), sum, draft.text("principal"));
        draft.find(
            FindingKind.INSTALMENTS_SHORT_OF_PRINCIPAL,
            message,
            List.of(count.span(), amount.span()));
      }
    }
    if (!draft.has(Hunt.PREFIX + "instalments") && !draft.has(Hunt.PREFIX + "maturity")) {
      pastMaturity(draft, count, times);
    }
  }

  private static void pastMaturity(Draft draft, ReadField count, long times) {
    LocalDate first = date(draft, "first_payment_date");
    ReadField due = draft.get("maturity_date");
    Frequency frequency = frequency(draft.text("payment_frequency"));
    if (first == null
        || due == null
        || frequency == null
        || frequency.months() == 0
        || times > 1200) {
      return;
    }
    LocalDate last = first.plusMonths(frequency.months() * (times - 1));
    if (last.isAfter(LocalDate.parse(due.value().toString()).plusDays(3))) {
      String message =
          "%d instalments from %s run to %s, past the maturity of %s."
              .formatted(times, first, last, due.value());
      draft.find(FindingKind.INSTALMENTS_PAST_MATURITY, message, List.of(count.span(), due.span()));
    }
  }

  static @Nullable Frequency frequency(String word) {
    for (Frequency frequency : Frequency.values()) {
      if (frequency.word().equals(word)) {
        return frequency;
      }
    }
    return null;
  }

  private static void prepayment(Scope scope, Draft draft) {
    ReadField field = draft.get("prepayment");
    if (field == null || !draft.is("prepayment", "allowed_with_premium")) {
      return;
    }
    Match without =
        Cue.of("prepay ..8 without (premium | penalty)")
            .find(scope.sheet(), 0, scope.tokens().size());
    if (without != null) {
      Span free = scope.sheet().span(without.from(), without.to());
      draft.find(
          FindingKind.PREPAYMENT_PRICE_DISAGREES,
          "Early payment is free by some words and has a price by others.",
          List.of(free, field.span()));
    }
  }

  private static void compounding(Draft draft) {
    ReadField none = draft.get("compounding");
    ReadField on = draft.get("interest_on_interest");
    boolean both = draft.is("compounding", "none") && !draft.is("interest_on_interest", "none");
    if (none != null && on != null && both) {
      draft.find(
          FindingKind.COMPOUNDING_DISAGREES,
          "Interest is simple by some words and bears interest by others.",
          List.of(none.span(), on.span()));
    }
  }

  /** Two different lengths of notice for the option to extend. */
  private static void notice(Scope scope, Draft draft) {
    ReadField extension = draft.get("extension");
    if (extension == null
        || !(extension.value() instanceof FieldValue.Parts parts)
        || !(parts.parts().get("notice_days") instanceof FieldValue.Whole said)) {
      return;
    }
    Cue other = Cue.of("option ..14 extend ..20 <length> before | extension ..20 <length> before");
    for (Match match : other.all(scope.sheet())) {
      Typed.Length length = match.length();
      Span span = scope.sheet().span(match.from(), match.to());
      if (length != null
          && length.period().getDays() > 0
          && length.period().getDays() != said.value()
          && !span.overlaps(extension.span())) {
        String message =
            "Notice of extension is %d days here and %d days elsewhere."
                .formatted(said.value(), length.period().getDays());
        draft.find(
            FindingKind.EXTENSION_NOTICE_DISAGREES, message, List.of(extension.span(), span));
      }
    }
  }

  /** Percentages set beside several payees, three or more, should make a hundred. */
  private static void shares(Scope scope, Draft draft) {
    Cue cue = Cue.of("percentages set beside");
    Match match = cue.find(scope.sheet(), 0, scope.tokens().size());
    if (match == null) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    List<Span> spans = new ArrayList<>();
    int limit = Math.min(scope.tokens().size(), match.to() + 140);
    for (Typed.Percent percent : scope.sheet().all(Typed.Percent.class, match.to(), limit)) {
      if (percent.per() == Typed.Per.UNSAID && spans.size() < 20) {
        sum = sum.add(percent.value());
        spans.add(scope.sheet().span(percent));
      }
    }
    if (spans.size() > 1 && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
      draft.find(
          FindingKind.PAYEE_SHARES_DO_NOT_ADD_UP,
          "The payees' shares make " + sum.toPlainString() + "%, not 100%.",
          spans);
    }
  }
}
