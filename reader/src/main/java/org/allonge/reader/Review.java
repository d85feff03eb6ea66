package org.allonge.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.allonge.note.Confirmation;
import org.allonge.note.Confirmation.Kind;
import org.allonge.note.Problem;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A person's look through a reading: which fields are doubtful, what was said of each, and the
 * terms that are agreed in the end. What a person said stands over what was read; a contradiction
 * in the note is settled when every field that it touches was decided.
 *
 * <p>Not for several threads.
 */
public final class Review {
  /** The fields that a finding puts in doubt. */
  static final Map<FindingKind, List<String>> DOUBTS = doubtsByKind();

  /** Findings that put those amounts, rates and days in doubt whose words they point at. */
  private static final Map<FindingKind, List<FieldForm.Kind>> POINTING =
      new EnumMap<>(
          Map.of(
              FindingKind.AMBIGUOUS_DATE, List.of(FieldForm.Kind.DATE),
              FindingKind.WORDS_FIGURES_DISAGREE,
                  List.of(FieldForm.Kind.AMOUNT, FieldForm.Kind.RATE)));

  /** Parts of the terms that are read in their own form, and the fields that say the same. */
  private static final Map<String, List<String>> OVERLAID =
      Map.ofEntries(
          Map.entry("interest.rate", List.of("rate")),
          Map.entry("interest.day_count", List.of("day_count")),
          Map.entry("interest.accrues_from", List.of("interest_from")),
          Map.entry(
              "instalments",
              List.of(
                  "payment_kind",
                  "payment_frequency",
                  "payment_amount",
                  "installment_count",
                  "payment_day",
                  "first_payment_date")),
          Map.entry("maturity", List.of("maturity_date", "maturity_rule", "demand_notice_days")),
          Map.entry("extensions", List.of("extension")),
          Map.entry("payments.prepayment", List.of("prepayment", "lockout_until")),
          Map.entry("payments.application", List.of("application_of_payments")),
          Map.entry("payments.grace_days", List.of("grace_days")),
          Map.entry("payments.business_days", List.of("business_day")),
          Map.entry("after_default.rate", List.of("default_rate")),
          Map.entry("after_default.late_charge", List.of("late_charge")),
          Map.entry("after_default.acceleration", List.of("acceleration")),
          Map.entry("makers", List.of("maker", "maker_entity")),
          Map.entry("payees", List.of("payee")),
          Map.entry("security", List.of("collateral", "collateral_items", "subordination")));

  private static final Span NOWHERE = new Span(0, 0);
  private static final String SAID = "a person said so";

  private final Reading reading;
  private final SequencedMap<String, Confirmation> said = new LinkedHashMap<>();
  private final Map<String, FieldValue> values = new LinkedHashMap<>();

  /** The review of a reading of which nothing was said yet. */
  public Review(Reading reading) {
    this.reading = reading;
  }

  /** The reading under review, as it was read. */
  public Reading reading() {
    return reading;
  }

  /** What was said so far, in the order in which it was said. */
  public List<Confirmation> said() {
    return List.copyOf(said.values());
  }

  /**
   * The fields that a person should look at still, in the order of the table of fields: those that
   * were read with less than high confidence, that the note says in two ways, or that an account
   * needs and that are missing. A field that was decided is among them again only where the terms
   * cannot be kept by what was decided.
   */
  public List<Doubt> doubts() {
    SequencedMap<String, List<String>> reasons = new LinkedHashMap<>();
    for (ReadField field : reading.fields().values()) {
      if (!said.containsKey(field.name())) {
        confidence(field).forEach(reason -> add(reasons, field.name(), reason));
      }
    }
    for (Finding finding : reading.findings()) {
      touched(finding).stream()
          .filter(field -> !said.containsKey(field))
          .forEach(field -> add(reasons, field, finding.message()));
    }
    gaps().forEach(gap -> add(reasons, gap.field(), needed(gap.problem())));
    return reasons.entrySet().stream()
        .map(entry -> doubt(entry.getKey(), entry.getValue()))
        .sorted(FieldOrder.by(Doubt::field))
        .toList();
  }

  private static String needed(Problem problem) {
    return "An account needs %s; found: %s.".formatted(problem.expected(), problem.found());
  }

  private static void add(Map<String, List<String>> reasons, String field, String reason) {
    reasons.computeIfAbsent(field, f -> new ArrayList<>()).add(reason);
  }

  /** Every field that a reading may report, in the order of the table of fields. */
  public static List<String> names() {
    return FieldOrder.NAMES;
  }

  /** A field of the table, doubtful or not, to be looked at or changed. */
  public Doubt look(String field) {
    return doubt(field, List.of("asked for"));
  }

  private Doubt doubt(String field, List<String> reasons) {
    return new Doubt(field, reading.field(field).orElse(null), reasons, FieldForm.of(field));
  }

  private static List<String> confidence(ReadField field) {
    List<String> reasons = new ArrayList<>();
    if (field.confidence() != Confidence.HIGH) {
      reasons.add("%s confidence: %s.".formatted(field.confidence().word(), field.reason()));
    }
    for (ReadField.Rival rival : field.rivals()) {
      reasons.add("It may be %s: %s.".formatted(rival.value(), rival.reason()));
    }
    return reasons;
  }

  private static Map<FindingKind, List<String>> doubtsByKind() {
    Map<FindingKind, List<String>> kinds = new EnumMap<>(FindingKind.class);
    kinds.put(FindingKind.HEADING_BODY_DISAGREE, List.of("principal"));
    kinds.put(FindingKind.RATE_STATED_TWICE, List.of("rate"));
    kinds.put(FindingKind.NOTE_DATES_DISAGREE, List.of("note_date"));
    kinds.put(FindingKind.MATURITY_DATES_DISAGREE, List.of("maturity_date"));
    kinds.put(FindingKind.FIRST_PAYMENT_BEFORE_NOTE, List.of("first_payment_date"));
    kinds.put(FindingKind.FIRST_PAYMENT_OFF_CYCLE, List.of("first_payment_date"));
    kinds.put(FindingKind.INSTALMENTS_PAST_MATURITY, List.of("installment_count", "maturity_date"));
    kinds.put(
        FindingKind.INSTALMENTS_SHORT_OF_PRINCIPAL, List.of("payment_amount", "installment_count"));
    kinds.put(FindingKind.PREPAYMENT_PRICE_DISAGREES, List.of("prepayment"));
    kinds.put(FindingKind.COMPOUNDING_DISAGREES, List.of("compounding"));
    kinds.put(FindingKind.EXTENSION_NOTICE_DISAGREES, List.of("extension"));
    kinds.put(FindingKind.PAYEE_SHARES_DO_NOT_ADD_UP, List.of("payee"));
    return kinds;
  }

  /** The fields that a finding puts in doubt; empty where it puts none. */
  private List<String> touched(Finding finding) {
    for (FindingKind kind : FindingKind.values()) {
      if (kind.id().equals(finding.id())) {
        List<FieldForm.Kind> forms = POINTING.getOrDefault(kind, List.of());
        return forms.isEmpty() ? DOUBTS.getOrDefault(kind, List.of()) : pointedAt(finding, forms);
      }
    }
    return List.of();
  }

  private List<String> pointedAt(Finding finding, List<FieldForm.Kind> forms) {
    return reading.fields().values().stream()
        .filter(field -> forms.contains(FieldForm.of(field.name()).kind()))
        .filter(field -> finding.spans().stream().anyMatch(field.span()::overlaps))
        .map(ReadField::name)
        .toList();
  }

  private List<Agreement.Gap> gaps() {
    return Agreement.gaps(reviewed(), said()).stream()
        .filter(gap -> !gap.field().isEmpty())
        .toList();
  }

  /**
   * Says that a field stands as it was read.
   *
   * @throws IllegalArgumentException where nothing was read
   */
  public void confirm(String field, String by, Instant at) {
    ReadField read =
        reading
            .field(field)
            .orElseThrow(() -> new IllegalArgumentException("nothing was read: " + field));
    decide(new Confirmation(field, Kind.CONFIRMED, read.value().toString(), null, by, at));
    values.put(field, read.value());
  }

  /** Says that the note does not state a field. */
  public void strike(String field, String by, Instant at) {
    decide(new Confirmation(field, Kind.NOT_STATED, null, read(field), by, at));
    values.remove(field);
  }

  /**
   * Says what a field is.
   *
   * @param typed the value in the field's form
   * @throws Refused when it is not of that form
   */
  public void correct(String field, String typed, String by, Instant at) {
    FieldForm form = FieldForm.of(field);
    FieldValue value =
        form.read(typed)
            .orElseThrow(() ->
                new Refused(
                    new Problem(
                        "value-unfit",
                        field,
                        form.expected(),
                        typed,
                        "Type it again, or leave the field as it is.")));
    if (value instanceof FieldValue.Flag flag && !flag.value()) {
      strike(field, by, at);
      return;
    }
    String text = value.toString();
    if (text.equals(read(field))) {
      confirm(field, by, at);
      return;
    }
    decide(new Confirmation(field, Kind.CORRECTED, text, read(field), by, at));
    values.put(field, value);
  }

  private @Nullable String read(String field) {
    return reading.value(field).orElse(null);
  }

  /** The last word on a field is the one that counts. */
  private void decide(Confirmation confirmation) {
    said.remove(confirmation.field());
    said.put(confirmation.field(), confirmation);
  }

  /** The value of a field as it stands now: what was said of it, else what was read. */
  public Optional<String> value(String field) {
    return said.containsKey(field)
        ? Optional.ofNullable(values.get(field)).map(FieldValue::toString)
        : reading.value(field);
  }

  /** Every field that is stated, read or said, in the order of the table of fields. */
  public List<String> fields() {
    return List.copyOf(reviewed().fields().keySet());
  }

  /**
   * The terms as agreed, with who said what of them.
   *
   * @throws Refused with every term that is missing, contradicted or not expressible still
   */
  public Terms terms() {
    return Agreement.of(reviewed(), said());
  }

  private Reading reviewed() {
    Map<String, ReadField> fields = new LinkedHashMap<>(reading.fields());
    for (String field : new TreeSet<>(said.keySet())) {
      FieldValue value = values.get(field);
      if (value == null) {
        fields.remove(field);
      } else {
        fields.put(field, agreed(field, value));
      }
    }
    fields.keySet().removeIf(this::overruled);
    List<Finding> findings =
        reading.findings().stream().filter(finding -> !settled(finding)).toList();
    return new Reading(
        reading.document(),
        reading.kind(),
        FieldOrder.sort(fields.values()),
        findings,
        reading.readings());
  }

  /** Whether a part in its own form says what a person has said otherwise in a plain field. */
  private boolean overruled(String field) {
    if (!field.startsWith(Hunt.PREFIX) || said.containsKey(field)) {
      return false;
    }
    String place = field.substring(Hunt.PREFIX.length());
    return OVERLAID.entrySet().stream()
        .filter(part -> place.equals(part.getKey()) || place.startsWith(part.getKey() + "."))
        .flatMap(part -> part.getValue().stream())
        .map(said::get)
        .anyMatch(one -> one != null && one.how() != Kind.CONFIRMED);
  }

  private boolean settled(Finding finding) {
    List<String> touched = touched(finding);
    return !touched.isEmpty() && said.keySet().containsAll(touched);
  }

  /** A field as agreed; where it was read otherwise, its words do not say this value. */
  private ReadField agreed(String field, FieldValue value) {
    ReadField read = reading.fields().get(field);
    return read != null && read.value().equals(value)
        ? standing(read)
        : new ReadField(field, value, "", NOWHERE, Confidence.HIGH, SAID, List.of());
  }

  private static ReadField standing(ReadField read) {
    return new ReadField(
        read.name(), read.value(), read.text(), read.span(), Confidence.HIGH, SAID, List.of());
  }
}
