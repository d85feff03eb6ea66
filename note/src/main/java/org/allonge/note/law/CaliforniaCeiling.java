package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Purpose;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/** The ceiling of California's constitution, art. XV sec. 1. */
record CaliforniaCeiling(
    DatedRules<UsuryCeiling> ceilings, DiscountRates discountRates, Exemptions exemptions) {
  private static final int REFERENCE_DAY = 25;

  LawfulRate on(LocalDate contractDate, LocalDate loanDate, Purpose purpose) {
    Question question = new Question(contractDate, loanDate, purpose);
    String key = UsuryCeiling.key(California.CODE, purpose);
    Optional<UsuryCeiling> rule = ceilings.on(key, question.earlier());
    if (rule.isEmpty()) {
      return California.noData(
          ceilings.firstDay(key),
          "ceiling for a contract or loan of " + question.earlier(),
          "Cal. Const. art. XV sec. 1");
    }
    return switch (rule.get().formula()) {
      case FLAT -> flat(rule.get(), question);
      case GREATER_OF_FLAT_AND_INDEX -> indexed(rule.get(), question);
    };
  }

  /** What was asked. */
  private record Question(LocalDate contractDate, LocalDate loanDate, Purpose purpose) {
    LocalDate earlier() {
      return contractDate.isBefore(loanDate) ? contractDate : loanDate;
    }

    /** The 25th of the month before the earlier of contract and loan. */
    LocalDate reference() {
      return earlier().minusMonths(1).withDayOfMonth(REFERENCE_DAY);
    }

    List<LawfulRate.Deciding> facts() {
      return List.of(
          new LawfulRate.Deciding("contract date", contractDate.toString()),
          new LawfulRate.Deciding("loan date", loanDate.toString()),
          new LawfulRate.Deciding("purpose", purpose.id()));
    }
  }

  private LawfulRate flat(UsuryCeiling rule, Question question) {
    return new LawfulRate.Known(
        rule.flat(),
        rule.flat().percent() + " for " + question.purpose().id() + " use",
        List.of(rule.citation()),
        rule.confidence(),
        question.facts(),
        exemptions.of(Exemptions.Rule.USURY_CEILING, California.CODE, question.purpose()),
        rule.checked(),
        List.of(UsuryCeiling.FILE, Exemptions.FILE));
  }

  private LawfulRate indexed(UsuryCeiling rule, Question question) {
    Optional<DatedRate> index = discountRates.on(question.reference());
    if (index.isEmpty()) {
      return California.noData(
          Optional.of(discountRates.firstDay()),
          "San Francisco discount rate on " + question.reference(),
          rule.citation());
    }
    return indexed(rule, question, index.get());
  }

  private LawfulRate indexed(UsuryCeiling rule, Question question, DatedRate index) {
    Rate sum = rule.margin().plus(index.rate());
    Rate ceiling = sum.compareTo(rule.flat()) > 0 ? sum : rule.flat();
    return new LawfulRate.Known(
        ceiling,
        formula(rule, index.rate(), question.reference()) + "; hence " + ceiling.percent(),
        List.of(rule.citation(), source(index)),
        rule.confidence().and(confidence(index, question.reference())),
        facts(question, index),
        exemptions.of(Exemptions.Rule.USURY_CEILING, California.CODE, question.purpose()),
        rule.checked().isBefore(index.checked()) ? rule.checked() : index.checked(),
        List.of(UsuryCeiling.FILE, DiscountRates.FILE, Exemptions.FILE));
  }

  private static String formula(UsuryCeiling rule, Rate index, LocalDate reference) {
    return "greater of %s and %s + %s (San Francisco discount rate on %s) = %s"
        .formatted(
            rule.flat().percent(),
            rule.margin().percent(),
            index.percent(),
            reference,
            rule.margin().plus(index).percent());
  }

  private static String source(DatedRate index) {
    return "Federal Reserve Bank of San Francisco, %s from %s (%s)"
        .formatted(index.rate().percent(), index.effective(), index.source());
  }

  /** A day on which the change is not settled, or not yet looked into, supports nothing better. */
  private SourceConfidence confidence(DatedRate index, LocalDate reference) {
    if (reference.isAfter(index.checked())) {
      return SourceConfidence.UNCONFIRMED;
    }
    SourceConfidence best = index.confidence();
    return discountRates.isOpenOn(reference) ? best.and(SourceConfidence.LOW) : best;
  }

  private static List<LawfulRate.Deciding> facts(Question question, DatedRate index) {
    List<LawfulRate.Deciding> facts = new ArrayList<>(question.facts());
    facts.add(new LawfulRate.Deciding("reference date", question.reference().toString()));
    facts.add(
        new LawfulRate.Deciding(
            "San Francisco discount rate",
            "%s since %s, last checked %s"
                .formatted(index.rate().percent(), index.effective(), index.checked())));
    return facts;
  }
}
