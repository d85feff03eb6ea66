package org.allonge.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.AfterDefault;
import org.allonge.note.Confirmation;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Execution;
import org.allonge.note.GoverningLaw;
import org.allonge.note.Interest;
import org.allonge.note.Money;
import org.allonge.note.Parties;
import org.allonge.note.PaymentTerms;
import org.allonge.note.Problem;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Refused;
import org.allonge.note.RollConvention;
import org.allonge.note.Rounding;
import org.allonge.note.Security;
import org.allonge.note.Terms;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;

/**
 * From a reading to terms that an account can be kept by. What is missing, contradicted or not
 * expressible becomes a problem; nothing is filled in.
 */
final class Agreement {
  /** Contradictions that no rule of construction settles: the terms wait for a person. */
  static final List<FindingKind> UNSETTLED =
      List.of(
          FindingKind.HEADING_BODY_DISAGREE,
          FindingKind.RATE_STATED_TWICE,
          FindingKind.MATURITY_DATES_DISAGREE,
          FindingKind.FIRST_PAYMENT_BEFORE_NOTE,
          FindingKind.FIRST_PAYMENT_OFF_CYCLE,
          FindingKind.COMPOUNDING_DISAGREES,
          FindingKind.INSTALMENTS_PAST_MATURITY,
          FindingKind.EXTENSION_NOTICE_DISAGREES);

  /**
   * What keeps terms from being agreed.
   *
   * @param field the field that it lies in; empty where it is the document as a whole
   * @param problem what was expected and found there
   */
  record Gap(String field, Problem problem) {}

  private final Reading reading;
  private final List<Confirmation> said;
  private final List<Gap> gaps = new ArrayList<>();

  private Agreement(Reading reading, List<Confirmation> said) {
    this.reading = reading;
    this.said = said;
  }

  static Terms of(Reading reading) {
    return of(reading, List.of());
  }

  /** The terms of a reading of which people said something. */
  static Terms of(Reading reading, List<Confirmation> said) {
    return new Agreement(reading, said).terms();
  }

  /** What keeps the terms of a reading from being agreed; empty where they can be. */
  static List<Gap> gaps(Reading reading, List<Confirmation> said) {
    Agreement agreement = new Agreement(reading, said);
    try {
      agreement.terms();
    } catch (Refused refused) {
      return agreement.gaps.isEmpty()
          ? refused.problems().stream().map(problem -> new Gap("", problem)).toList()
          : List.copyOf(agreement.gaps);
    }
    return List.of();
  }

  private Terms terms() {
    kind();
    unsettled();
    CurrencyUnit currency = CurrencyUnit.of(value("currency").orElse("USD"));
    Optional<LocalDate> date = need("note_date", "the date of the note").map(LocalDate::parse);
    Optional<Money> principal =
        need("principal", "the sum promised").flatMap(sum -> money("principal", sum, currency));
    Parties parties = parties();
    Optional<Interest> interest = date.flatMap(this::interest);
    Schedules schedules = new Schedules(this, currency);
    var maturity = schedules.maturity();
    var instalments = schedules.instalments();
    var extensions = new Options(this).extensions();
    PaymentTerms payments = payments();
    AfterDefault afterDefault = new Afterwards(this).read();
    if (!gaps.isEmpty()) {
      throw new Refused(gaps.stream().map(Gap::problem).toList());
    }
    Terms plain =
        new Terms(
            date.orElseThrow(),
            principal.orElseThrow(),
            parties,
            interest.orElseThrow(),
            instalments.orElseThrow(),
            maturity.orElseThrow(),
            extensions,
            payments,
            afterDefault,
            security(),
            new GoverningLaw(jurisdiction(), purpose()),
            execution(),
            words());
    return TermOverlay.on(plain, reading);
  }

  /**
   * Whether a part of the terms is read in its own form, so that the plain fields say too little.
   */
  boolean whole(String place) {
    return reading.field(Hunt.PREFIX + place).isPresent();
  }

  private void kind() {
    switch (reading.kind()) {
      case NOTE, RESTATEMENT -> {}
      case AMENDMENT ->
          add(
              "not-a-note",
              "",
              "a note",
              "an amendment",
              "Read the note that it amends, and give the amendment as a fact.");
      case ALLONGE ->
          add("not-a-note", "", "a note", "an allonge", "Read the note that it is attached to.");
      case UNKNOWN ->
          add(
              "not-a-note",
              "",
              "a promise to pay",
              "none",
              "Check that the file holds the note itself.");
    }
  }

  private void unsettled() {
    for (FindingKind kind : UNSETTLED) {
      for (Finding finding : reading.findings()) {
        if (finding.id().equals(kind.id())) {
          String place =
              finding.spans().isEmpty()
                  ? ""
                  : "line " + reading.document().line(finding.spans().getFirst());
          Problem problem =
              new Problem(
                  kind.id(),
                  path(place),
                  "one meaning",
                  finding.message(),
                  "Settle it, and write the terms as JSON.");
          gaps.add(new Gap("", problem));
        }
      }
    }
  }

  // What the parts of an agreement share.

  Optional<String> value(String field) {
    return reading.value(field);
  }

  Optional<FieldValue> structured(String field) {
    return reading.field(field).map(ReadField::value);
  }

  Optional<LocalDate> date(String field) {
    return value(field).map(LocalDate::parse);
  }

  /**
   * An amount that the books can hold: not beyond their limit, and no finer than the currency's
   * smallest unit.
   */
  Optional<Money> money(String field, String amount, CurrencyUnit currency) {
    BigDecimal value = new BigDecimal(amount);
    BigDecimal minor = value.movePointRight(currency.decimals()).stripTrailingZeros();
    boolean fits =
        minor.scale() <= 0
            && minor.signum() > 0
            && minor.compareTo(BigDecimal.valueOf(Money.LIMIT)) <= 0;
    if (!fits) {
      add(
          "amount-unfit",
          field,
          "an amount above zero, in whole minor units, of at most 10^13",
          amount,
          "Compare it with the paper.");
    }
    return fits ? Optional.of(Money.of(value, currency)) : Optional.empty();
  }

  private boolean found(FindingKind kind) {
    return reading.findings().stream().anyMatch(finding -> finding.id().equals(kind.id()));
  }

  boolean open(String readingId) {
    return reading.readings().stream().anyMatch(r -> r.id().equals(readingId));
  }

  Optional<String> need(String field, String what) {
    Optional<String> value = value(field);
    if (value.isEmpty()) {
      String code = field.replace('_', '-') + "-missing";
      add(
          code,
          field,
          what,
          "no words that say so",
          "Add it to the text, or write the terms as JSON.");
    }
    return value;
  }

  void add(String code, String field, String expected, String found, String remedy) {
    gaps.add(new Gap(field, new Problem(code, path(field), expected, found, remedy)));
  }

  private String path(String place) {
    return place.isEmpty() ? reading.document().name() : reading.document().name() + ": " + place;
  }

  @Nullable String jurisdiction() {
    return value("governing_law").map(Jurisdictions::code).orElse(null);
  }

  private Parties parties() {
    Optional<String> makers = need("maker", "who promises to pay");
    Optional<String> payees = need("payee", "to whom it is payable");
    String[] entities = value("maker_entity").orElse("").split("; ");
    List<org.allonge.note.Party> owing = new ArrayList<>();
    String[] names = makers.orElse("").split("; ");
    for (int i = 0; i < names.length; i++) {
      String entity = names.length == entities.length ? entities[i] : entities[0];
      boolean person = entity.isEmpty() || entity.startsWith("individual");
      owing.add(new org.allonge.note.Party(names[i], person ? null : entity));
    }
    List<org.allonge.note.Party> entitled = new ArrayList<>();
    for (String name : payees.orElse("").split("; ")) {
      entitled.add(new org.allonge.note.Party(name, null));
    }
    return new Parties(owing, entitled, value("payee_place").orElse(null));
  }

  private Optional<Interest> interest(LocalDate noteDate) {
    boolean told = whole("interest.rate");
    boolean silent = found(FindingKind.NO_INTEREST_PROMISED);
    Optional<String> rate =
        told || silent
            ? Optional.of("0")
            : need("rate", "the rate of interest, or that there is none");
    String compounding = value("compounding").orElse("none");
    if (!compounding.equals("none")) {
      add(
          "compounding-unsupported",
          "compounding",
          "interest that is simple before maturity",
          compounding,
          "Write the terms as JSON.");
    }
    Optional<RateTerm> term = rate.flatMap(this::rate);
    boolean none =
        whole("interest.day_count") || !told && rate.isPresent() && rate.get().equals("0");
    Optional<org.allonge.note.DayCount> count =
        none && value("day_count").filter(said -> !said.equals("360")).isEmpty()
            ? Optional.of(org.allonge.note.DayCount.ACT_365F)
            : dayCount();
    LocalDate from = date("interest_from").orElse(noteDate);
    return term.flatMap(t -> count.map(c -> new Interest(t, c, from, Rounding.HALF_UP)));
  }

  private Optional<RateTerm> rate(String value) {
    if (value.equals("0")) {
      return Optional.of(new RateTerm.None());
    }
    if (Character.isDigit(value.charAt(0)) && value.indexOf('|') < 0) {
      return Optional.of(new RateTerm.Fixed(Rate.of(value)));
    }
    add(
        "rate-floating",
        "rate",
        "a fixed rate",
        value,
        "Write the terms as JSON, with the index and its days of reset.");
    return Optional.empty();
  }

  private Optional<org.allonge.note.DayCount> dayCount() {
    String said =
        need("day_count", "how days are counted, such as actual days over 365").orElse("");
    return switch (said) {
      case "ACT/365" -> Optional.of(org.allonge.note.DayCount.ACT_365F);
      case "ACT/360" -> Optional.of(org.allonge.note.DayCount.ACT_360);
      case "ACT/ACT" -> Optional.of(org.allonge.note.DayCount.ACT_ACT_ISDA);
      case "30/360" -> Optional.of(org.allonge.note.DayCount.THIRTY_360);
      case "360" -> {
        add(
            "day-count-open",
            "day_count",
            "how days are counted in a 360-day year",
            said,
            "Write the terms as JSON with act/360 or 30/360.");
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private PaymentTerms payments() {
    RollConvention roll = value("business_day").map(Agreement::roll).orElse(RollConvention.NONE);
    boolean california = "US-CA".equals(jurisdiction());
    String calendar = california ? "us-ca" : roll == RollConvention.NONE ? "none" : "us-federal";
    boolean moves = value("business_day").orElse("").contains("runs on");
    Integer grace =
        structured("grace_days")
            .map(v -> v instanceof FieldValue.Whole w ? (int) w.value() : 0)
            .orElse(null);
    return new PaymentTerms(prepayment(), application(), calendar, roll, moves, grace);
  }

  private static RollConvention roll(String words) {
    return words.startsWith("modified")
        ? RollConvention.MODIFIED_FOLLOWING
        : words.startsWith("preceding") ? RollConvention.PRECEDING : RollConvention.FOLLOWING;
  }

  private PaymentTerms.Prepayment prepayment() {
    return switch (value("prepayment").orElse("")) {
      case "allowed_without_penalty" -> new PaymentTerms.Prepayment.Free(true);
      case "not_allowed" -> new PaymentTerms.Prepayment.Locked(date("lockout_until").orElse(null));
      case "allowed_with_premium" -> {
        if (whole("payments.prepayment")) {
          yield new PaymentTerms.Prepayment.Silent();
        }
        add(
            "prepayment-premium",
            "prepayment",
            "early payment free or barred",
            "a premium",
            "Write the terms as JSON with its steps.");
        yield new PaymentTerms.Prepayment.Silent();
      }
      default -> new PaymentTerms.Prepayment.Silent();
    };
  }

  private PaymentTerms.@Nullable Application application() {
    String order = value("application_of_payments").orElse("");
    int costs = order.indexOf("costs");
    int interest = order.indexOf("interest");
    if (order.isEmpty()) {
      return null;
    }
    return costs >= 0 && costs < interest
        ? PaymentTerms.Application.COSTS_FIRST
        : PaymentTerms.Application.COSTS_LAST;
  }

  private Security security() {
    return new Collaterals(this).read();
  }

  private Purpose purpose() {
    return value("purpose").orElse("").equals("personal") ? Purpose.PERSONAL : Purpose.BUSINESS;
  }

  private Execution execution() {
    List<Execution.Signatory> signed = new ArrayList<>();
    if (structured("signatories").orElse(null) instanceof FieldValue.Items items) {
      for (FieldValue item : items.items()) {
        if (item instanceof FieldValue.Parts parts) {
          signed.add(signatory(parts.parts()));
        }
      }
    }
    return new Execution(value("execution_place").orElse(null), signed);
  }

  private static Execution.Signatory signatory(Map<String, FieldValue> parts) {
    FieldValue title = parts.get("title");
    boolean conformed = parts.get("conformed") instanceof FieldValue.Flag flag && flag.value();
    return new Execution.Signatory(
        String.valueOf(parts.get("name")), title == null ? null : title.toString(), conformed);
  }

  private Words words() {
    Map<String, Words.Quote> quotes = new LinkedHashMap<>();
    reading
        .fields()
        .forEach((name, field) -> {
          if (!field.text().isEmpty()) {
            quotes.put(
                name, new Words.Quote(field.text(), field.span().start(), field.span().end()));
          }
        });
    return Words.of(quotes).confirmed(said);
  }
}
