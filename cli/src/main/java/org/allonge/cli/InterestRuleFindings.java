package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allonge.note.Rate;
import org.allonge.note.law.InterestRule;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.allonge.reader.Reading;
import org.allonge.reader.Severity;
import org.allonge.reader.Span;

/**
 * What the law of a state says of a note's interest after default, its compounding and its late
 * charge: the rule beside the words that it concerns.
 *
 * @param state the state's name
 */
record InterestRuleFindings(Reading reading, LawTables law, LawQuestion question, String state) {
  static final String DEFAULT_RULE = "default-interest-rule";
  static final String COMPOUNDING_RULE = "compounding-rule";
  static final String LATE_CHARGE_RULE = "late-charge-cap";

  /** The reader's own finding about default interest in California. */
  private static final String BEFORE_MATURITY = "default-rate-before-maturity";

  /** The reader's finding about a note without a signature. */
  private static final String UNSIGNED = "unsigned";

  /** The rule that asks for a signed writing, which a signed note is. */
  private static final String SIGNED_WRITING = "signed-writing";

  private static final Pattern PERCENT = Pattern.compile("^([0-9]+(\\.[0-9]+)?)%");

  /**
   * All of them.
   *
   * @param ownRate whether the note states another rate after default or maturity
   */
  List<Finding> all(boolean ownRate) {
    List<Finding> all = new ArrayList<>();
    if (ownRate) {
      all.addAll(ofDefault());
    }
    all.addAll(ofCompounding());
    all.addAll(ofLateCharge());
    return all;
  }

  private List<Finding> ofDefault() {
    boolean said = reading.findings().stream().anyMatch(f -> f.id().equals(BEFORE_MATURITY));
    return said
        ? List.of()
        : law.rules(InterestRule.Kind.DEFAULT_INTEREST, question).stream()
            .map(rule -> finding(DEFAULT_RULE, rule, spans("default_rate")))
            .toList();
  }

  private List<Finding> ofCompounding() {
    List<Span> spans = new ArrayList<>();
    reading
        .field("compounding")
        .filter(field -> !field.value().toString().equals("none"))
        .ifPresent(field -> spans.add(field.span()));
    reading
        .field("interest_on_interest")
        .filter(field -> !field.value().toString().equals("false"))
        .ifPresent(field -> spans.add(field.span()));
    if (spans.isEmpty()) {
      return List.of();
    }
    boolean unsigned = reading.findings().stream().anyMatch(f -> f.id().equals(UNSIGNED));
    return law.rules(InterestRule.Kind.COMPOUNDING, question).stream()
        .filter(rule -> unsigned || !rule.id().equals(SIGNED_WRITING))
        .map(rule -> finding(COMPOUNDING_RULE, rule, spans))
        .toList();
  }

  private List<Finding> ofLateCharge() {
    Optional<Rate> charged =
        reading
            .field("late_charge")
            .map(field -> PERCENT.matcher(field.value().toString()))
            .filter(Matcher::find)
            .map(matcher -> Rate.ofPercent(matcher.group(1)));
    return law.rules(InterestRule.Kind.LATE_CHARGE, question).stream()
        .filter(rule -> above(charged, rule))
        .map(rule -> finding(LATE_CHARGE_RULE, rule, spans("late_charge")))
        .toList();
  }

  private static boolean above(Optional<Rate> charged, InterestRule rule) {
    Rate limit = rule.limit();
    return limit != null && charged.filter(c -> c.compareTo(limit) > 0).isPresent();
  }

  private List<Span> spans(String field) {
    return reading.field(field).map(ReadField::span).map(List::of).orElse(List.of());
  }

  private Finding finding(String id, InterestRule rule, List<Span> spans) {
    String message =
        "%s: %s (%s, %s).".formatted(state, rule.rule(), rule.citation(), rule.confidence().id());
    Severity severity = rule.warns() ? Severity.WARNING : Severity.INFO;
    return new Finding(id, severity, message, spans, rule.citation());
  }
}
