package org.allonge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allonge.note.Rate;
import org.allonge.note.law.Exemption;
import org.allonge.note.law.InterestRule;
import org.allonge.note.law.LawAnswer;
import org.allonge.note.law.LawOutcome;
import org.allonge.note.law.LawQuestion;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.UsState;
import org.allonge.reader.Finding;
import org.allonge.reader.ReadField;
import org.allonge.reader.Reading;
import org.allonge.reader.Severity;
import org.allonge.reader.Span;

/**
 * What the law tables add to the findings of a reading: whether a stated rate is under the ceiling
 * of the law that the note names, what the highest lawful rate is in numbers, and what that law
 * says of interest after default, compounding and late charges. Remedies are named and never
 * applied.
 */
final class LawFindings {
  /** The reader's finding that the law tables can put into numbers. */
  static final String HIGHEST_LAWFUL = "highest-lawful-rate";

  static final String UNDER = "rate-under-ceiling";
  static final String ABOVE = "rate-above-ceiling";
  static final String NONE = "no-ceiling";
  static final String DEPENDS = "ceiling-depends";
  static final String NOT_KNOWN = "ceiling-not-known";

  /** A rate that stands as a plain number in the note. */
  private static final String NUMBER = "[0-9]+(\\.[0-9]+)?";

  /** A margin over the note's own rate, before the number. */
  private static final String MARGIN = "RATE\\+";

  private final Reading reading;
  private final LawTables law;
  private final LawQuestion question;
  private final LawAnswer answer;
  private final String state;

  private LawFindings(Reading reading, LawTables law, LawQuestion question) {
    this.reading = reading;
    this.law = law;
    this.question = question;
    this.answer = law.highestLawful(question);
    this.state =
        law.states().stream()
            .filter(s -> s.code().equals(question.state()))
            .map(UsState::name)
            .findFirst()
            .orElse(question.state());
  }

  /** The findings of a reading, with what the law tables add. */
  static List<Finding> join(Reading reading, LawTables law) {
    Optional<LawQuestion> question = NoteLaw.of(reading, law).question();
    return question.isEmpty()
        ? reading.findings()
        : new LawFindings(reading, law, question.get()).joined();
  }

  private List<Finding> joined() {
    List<Finding> joined = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      joined.add(finding.id().equals(HIGHEST_LAWFUL) ? resolved(finding) : finding);
    }
    Optional<StatedRate> stated = rate("rate");
    stated.flatMap(this::ofRate).ifPresent(joined::add);
    Optional<StatedRate> later = defaultRate();
    later.flatMap(this::ofDefault).ifPresent(joined::add);
    joined.addAll(new InterestRuleFindings(reading, law, question, state).all(later.isPresent()));
    return joined;
  }

  /**
   * A rate of the note.
   *
   * @param rate the number
   * @param field where it stands
   */
  private record StatedRate(Rate rate, ReadField field) {}

  private Optional<StatedRate> rate(String name) {
    return reading
        .field(name)
        .filter(field -> field.value().toString().matches(NUMBER))
        .map(field -> new StatedRate(Rate.of(field.value().toString()), field));
  }

  /** The rate after maturity or default: a number, or a margin over the rate of the note. */
  private Optional<StatedRate> defaultRate() {
    return rate("default_rate").or(this::margin);
  }

  private Optional<StatedRate> margin() {
    Optional<ReadField> margin =
        reading
            .field("default_rate")
            .filter(field -> field.value().toString().matches(MARGIN + NUMBER));
    return rate("rate")
        .flatMap(base -> margin.map(field -> new StatedRate(base.rate().plus(over(field)), field)));
  }

  private static Rate over(ReadField margin) {
    return Rate.of(margin.value().toString().replaceFirst(MARGIN, ""));
  }

  // -- the stated rate ------------------------------------------------------------------------

  private Optional<Finding> ofRate(StatedRate stated) {
    List<Span> spans = List.of(stated.field().span());
    String rate = stated.rate().percent();
    return Optional.of(
        switch (answer.outcome()) {
          case LawOutcome.Limit limit -> compared(stated, "The rate", limit);
          case LawOutcome.NoLimit none ->
              info(
                  NONE,
                  "%s sets no ceiling that the rate of %s could pass (%s)."
                          .formatted(state, rate, String.join("; ", none.basis().citations()))
                      + confidence(none.basis()),
                  spans,
                  none);
          case LawOutcome.OtherRule other ->
              info(
                  DEPENDS,
                  "The rate of %s goes in %s by a rule that is not in the tables: %s."
                      .formatted(rate, state, other.reason()),
                  spans,
                  other);
          case LawOutcome.NeedsIndex needs ->
              info(
                  NOT_KNOWN,
                  "Whether the rate of %s is lawful is not known here: %s's ceiling is %s."
                      .formatted(rate, state, LawView.words(needs)),
                  spans,
                  needs);
          case LawOutcome.Depends depends ->
              info(
                  DEPENDS,
                  "%s's ceiling for the rate of %s depends on what the note does not say: %s."
                      .formatted(state, rate, LawView.words(depends)),
                  spans,
                  depends);
          case LawOutcome.NoData none ->
              info(
                  NOT_KNOWN,
                  "Whether the rate of %s is lawful is not known here: %s."
                      .formatted(rate, none.reason()),
                  spans,
                  none);
        });
  }

  private static Finding info(String id, String message, List<Span> spans, LawOutcome outcome) {
    String authority =
        outcome
            .basisIfAny()
            .map(basis -> basis.citations().getFirst())
            .orElse("the law of the state that the note names");
    return new Finding(id, Severity.INFO, message, spans, authority);
  }

  private Optional<Finding> ofDefault(StatedRate stated) {
    return answer
        .outcome()
        .limit()
        .filter(limit -> stated.rate().compareTo(limit.rate()) > 0)
        .map(limit -> compared(stated, "The rate after maturity or default", limit));
  }

  private Finding compared(StatedRate stated, String what, LawOutcome.Limit ceiling) {
    boolean above = stated.rate().compareTo(ceiling.rate()) > 0;
    String message =
        "%s of %s is %s %s's ceiling of %s for a loan of %s purpose: %s (%s).%s"
            .formatted(
                what,
                stated.rate().percent(),
                above ? "above" : "not above",
                state,
                ceiling.rate().percent(),
                question.purpose().id(),
                ceiling.formula(),
                String.join("; ", ceiling.basis().citations()),
                above ? consequences() : "");
    return new Finding(
        above ? ABOVE : UNDER,
        above ? Severity.ERROR : Severity.INFO,
        message + counted(above) + confidence(ceiling.basis()),
        List.of(stated.field().span()),
        ceiling.basis().citations().getFirst());
  }

  /** A law that was not seen for the day of the note supports nothing, and the reader is told. */
  private static String confidence(LawOutcome.Basis basis) {
    return switch (basis.confidence()) {
      case HIGH, MEDIUM -> "";
      case LOW, UNCONFIRMED -> " That this was so on that day is not confirmed.";
    };
  }

  private String counted(boolean above) {
    if (above) {
      return "";
    }
    List<InterestRule> counted = law.rules(InterestRule.Kind.COUNTED_AS_INTEREST, question);
    return counted.isEmpty()
        ? ""
        : " Only the rate is compared: "
            + counted.getFirst().rule()
            + " ("
            + counted.getFirst().citation()
            + ").";
  }

  /** What may follow, and what the note itself provides for it. */
  private String consequences() {
    StringBuilder words =
        new StringBuilder(" Whether the lender or the loan is exempt is not said here.");
    for (InterestRule remedy : law.rules(InterestRule.Kind.REMEDY, question)) {
      words.append(
          " What may follow: %s (%s, %s)."
              .formatted(remedy.rule(), remedy.citation(), remedy.confidence().id()));
    }
    words.append(
        reading.field("usury_savings").isPresent()
            ? " The note has a savings clause; the excess goes to principal only where somebody"
                + " says so in a fact."
            : " The note has no savings clause.");
    return words.toString();
  }

  // -- the highest lawful rate ------------------------------------------------------------------

  private Finding resolved(Finding finding) {
    String message =
        "The rate after maturity is the highest lawful one and no number. " + highest();
    return new Finding(
        finding.id(), finding.severity(), message, finding.spans(), finding.authority());
  }

  private String highest() {
    return switch (answer.outcome()) {
      case LawOutcome.Limit l ->
          "%s's ceiling makes it %s: %s (%s).%s"
              .formatted(
                  state,
                  l.rate().percent(),
                  l.formula(),
                  String.join("; ", l.basis().citations()),
                  exemptions());
      case LawOutcome.NoLimit none ->
          "%s sets no ceiling (%s). Read instead as %s"
              .formatted(state, String.join("; ", none.basis().citations()), fallbacks());
      case LawOutcome.OtherRule other -> LawView.words(other) + ".";
      case LawOutcome.NeedsIndex needs -> state + "'s ceiling is " + LawView.words(needs) + ".";
      case LawOutcome.Depends depends ->
          "In %s it depends: %s.".formatted(state, LawView.words(depends));
      case LawOutcome.NoData none -> "It is not known here: " + none.reason() + ".";
    };
  }

  private String fallbacks() {
    List<String> words =
        answer.fallbacks().stream()
            .map(f -> LawView.words(f.outcome()) + " for " + f.appliesTo())
            .toList();
    return words.isEmpty() ? "the rate of the note." : String.join(", or ", words) + ".";
  }

  /** The conditions, those of one law together. */
  private String exemptions() {
    Map<String, List<String>> byLaw = new LinkedHashMap<>();
    for (LawAnswer.Open open : answer.open()) {
      Exemption e = open.exemption();
      byLaw.computeIfAbsent(e.citation(), c -> new ArrayList<>()).add(e.condition());
    }
    List<String> laws = new ArrayList<>();
    byLaw.forEach((citation, conditions) ->
        laws.add(String.join("; or if ", conditions) + " (" + citation + ")"));
    return laws.isEmpty()
        ? ""
        : " There may be no ceiling at all if " + String.join("; or if ", laws) + ".";
  }
}
