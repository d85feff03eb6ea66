package org.allonge.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the value of a field is written, and how what a person types becomes one. Dates, amounts and
 * rates may be typed as a note writes them: {@code August 8, 2003}, {@code $250,000}, {@code 8%}.
 *
 * @param kind what sort of value it is
 * @param choices the values that may be chosen; empty unless there is a list of them
 */
public record FieldForm(Kind kind, List<String> choices) {
  /** The sorts of value that fields have. */
  public enum Kind {
    /** Words as they stand in the note. */
    WORDS("words, such as they stand in the note"),
    /** A day. */
    DATE("a day that exists, such as 2003-08-08 or August 8, 2003"),
    /** A sum of money above zero. */
    AMOUNT("an amount above zero, such as 250000.00 or $250,000"),
    /** A yearly rate, or a margin over an index. */
    RATE("a yearly rate such as 8% or 0.08, or an index with its margin such as PRIME+0.01"),
    /** A whole number, zero or more. */
    WHOLE("a whole number such as 10"),
    /** One of a list. */
    CHOICE("one of"),
    /** What the note says or does not say. */
    FLAG("yes or no"),
    /** Several parts at once, which are not typed in a line. */
    PARTS("nothing but a confirmation: its parts are changed in the JSON of the terms");

    private final String expected;

    Kind(String expected) {
      this.expected = expected;
    }
  }

  private static final int LONGEST_WHOLE = 6;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1," + LONGEST_WHOLE + "}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern MARGIN =
      Pattern.compile("highest_lawful|RATE\\+[0-9]+\\.[0-9]+|[A-Z][A-Z0-9_]*\\+[0-9]+(\\.[0-9]+)?");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("note_date", Kind.DATE),
          Map.entry("amendment_date", Kind.DATE),
          Map.entry("interest_from", Kind.DATE),
          Map.entry("first_payment_date", Kind.DATE),
          Map.entry("maturity_date", Kind.DATE),
          Map.entry("lockout_until", Kind.DATE),
          Map.entry("principal", Kind.AMOUNT),
          Map.entry("amended_principal", Kind.AMOUNT),
          Map.entry("current_balance", Kind.AMOUNT),
          Map.entry("payment_amount", Kind.AMOUNT),
          Map.entry("rate", Kind.RATE),
          Map.entry("default_rate", Kind.RATE),
          Map.entry("installment_count", Kind.WHOLE),
          Map.entry("demand_notice_days", Kind.WHOLE),
          Map.entry("prepayment_notice_days", Kind.WHOLE),
          Map.entry("grace_days", Kind.WHOLE),
          Map.entry("extension", Kind.PARTS),
          Map.entry("collateral_items", Kind.PARTS),
          Map.entry("collection_costs", Kind.PARTS),
          Map.entry("replaces", Kind.PARTS),
          Map.entry("changes", Kind.PARTS),
          Map.entry("indorsements", Kind.PARTS),
          Map.entry("signatories", Kind.PARTS));

  private static final Map<String, List<String>> CHOICES =
      Map.ofEntries(
          Map.entry("currency", List.of("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "INR", "PHP")),
          Map.entry("day_count", List.of("ACT/365", "ACT/360", "30/360", "ACT/ACT")),
          Map.entry(
              "compounding",
              List.of("none", "daily", "monthly", "quarterly", "semiannual", "annual")),
          Map.entry(
              "payment_kind",
              List.of(
                  "interest_only",
                  "bullet",
                  "level_installments",
                  "fixed_principal",
                  "demand",
                  "custom")),
          Map.entry(
              "payment_frequency",
              List.of(
                  "weekly",
                  "biweekly",
                  "monthly",
                  "quarterly",
                  "semiannual",
                  "annual",
                  "at_maturity")),
          Map.entry(
              "prepayment",
              List.of("allowed_without_penalty", "allowed_with_premium", "not_allowed")),
          Map.entry("acceleration", List.of("automatic", "at_holder_option")),
          Map.entry(
              "interest_on_interest",
              List.of("none", "overdue", "after_maturity", "after_default")),
          Map.entry("purpose", List.of("personal", "business")));

  private static final List<String> FLAGS =
      List.of(
          "joint_and_several",
          "non_waiver",
          "attorneys_fees",
          "usury_savings",
          "waiver_of_presentment",
          "jury_waiver",
          "set_off",
          "revolving",
          "confession_of_judgment",
          "tax_gross_up",
          "under_seal",
          "without_recourse",
          "conformed_signature");

  /** Copies the list. */
  public FieldForm {
    choices = List.copyOf(choices);
  }

  /** The form of a field of the table of fields. */
  static FieldForm of(String field) {
    List<String> choices = CHOICES.get(field);
    if (choices != null) {
      return new FieldForm(Kind.CHOICE, choices);
    }
    if (field.startsWith(Hunt.PREFIX)) {
      return new FieldForm(Kind.PARTS, List.of());
    }
    Kind kind = FLAGS.contains(field) ? Kind.FLAG : KINDS.getOrDefault(field, Kind.WORDS);
    return new FieldForm(kind, List.of());
  }

  /** What may be typed, in words. */
  public String expected() {
    return kind == Kind.CHOICE ? kind.expected + " " + String.join(", ", choices) : kind.expected;
  }

  /** The value that was typed, or nothing where it is not of this form. */
  Optional<FieldValue> read(String typed) {
    String plain = typed.strip();
    return switch (kind) {
      case WORDS -> Optional.of(plain).filter(text -> !text.isEmpty()).map(FieldValue::of);
      case DATE -> day(plain);
      case AMOUNT -> amount(plain);
      case RATE -> rate(plain);
      case WHOLE ->
          Optional.of(plain)
              .filter(text -> WHOLE.matcher(text).matches())
              .map(text -> new FieldValue.Whole(Integer.parseInt(text)));
      case CHOICE ->
          choices.stream()
              .filter(choice -> choice.equalsIgnoreCase(plain.replace(' ', '_')))
              .findFirst()
              .map(FieldValue::of);
      case FLAG -> flag(plain);
      case PARTS -> Optional.empty();
    };
  }

  private static Optional<FieldValue> flag(String plain) {
    return switch (plain.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true" -> Optional.of(new FieldValue.Flag(true));
      case "no", "n", "false" -> Optional.of(new FieldValue.Flag(false));
      default -> Optional.empty(); // not sealed: a text
    };
  }

  /** A day that has but one meaning: 03/04/2003 is none. */
  private static Optional<FieldValue> day(String plain) {
    return whole(plain, Typed.Day.class)
        .filter(day -> day.date() != null && day.other() == null)
        .map(day -> FieldValue.of(String.valueOf(day.date())));
  }

  private static Optional<FieldValue> amount(String plain) {
    if (DECIMAL.matcher(plain).matches()) {
      return money(new BigDecimal(plain));
    }
    return whole(plain, Typed.Amount.class)
        .filter(Typed.Amount::agrees)
        .flatMap(amount -> money(amount.value()));
  }

  private static Optional<FieldValue> money(BigDecimal value) {
    return Optional.of(value)
        .filter(amount -> amount.signum() > 0)
        .map(PrincipalFinder::plain)
        .map(FieldValue::of);
  }

  private static Optional<FieldValue> rate(String plain) {
    if (MARGIN.matcher(plain).matches()) {
      return Optional.of(FieldValue.of(plain));
    }
    if (DECIMAL.matcher(plain).matches()) {
      BigDecimal rate = new BigDecimal(plain);
      // 8 is taken for neither 8% nor 800%: the sign must be typed
      return rate.compareTo(BigDecimal.ONE) < 0
          ? Optional.of(FieldValue.of(fraction(rate)))
          : Optional.empty();
    }
    return whole(plain, Typed.Percent.class)
        .filter(
            percent -> percent.agrees() && !percent.points() && percent.per() != Typed.Per.MONTH)
        .map(percent -> FieldValue.of(fraction(percent.value().movePointLeft(2))));
  }

  private static String fraction(BigDecimal rate) {
    return rate.signum() == 0 ? "0" : rate.stripTrailingZeros().toPlainString();
  }

  /** The one typed span that is the whole of what was typed. */
  private static <T extends Typed> Optional<T> whole(String plain, Class<T> type) {
    if (plain.isBlank()) {
      return Optional.empty();
    }
    Sheet sheet = Sheet.of(Document.ofText("typed", plain));
    return sheet.all(type).stream()
        .filter(span -> sheet.words(span.from(), span.to()).strip().equals(plain))
        .findFirst();
  }
}
