package org.allonge.note.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.Money;

/**
 * What must be so, as a column {@code when} writes it: {@code aggregate>=300000.00 &
 * relationship=yes}; {@code lender=bank|insurer}. Without terms it is a thing that the program
 * cannot be told.
 *
 * @param terms all of which must hold
 */
record Condition(List<Term> terms) {
  private static final Pattern TERM = Pattern.compile("([a-z-]+)(>=|=)([a-z0-9.|-]+)");

  /**
   * One term.
   *
   * @param values one of which the fact must have; for a sum, the least
   */
  record Term(LawFact fact, List<String> values) {
    Truth in(LawFacts facts) {
      return fact.isSum()
          ? atLeast(facts)
          : facts.of(fact).map(v -> Truth.of(values.contains(v))).orElse(Truth.UNKNOWN);
    }

    private Truth atLeast(LawFacts facts) {
      Money least = Money.usd(values.getFirst());
      Optional<Money> sum = facts.sum(fact);
      if (sum.isPresent()) {
        return Truth.of(sum.get().compareTo(least) >= 0);
      }
      boolean alone = fact == LawFact.AGGREGATE && partIsEnough(facts, least);
      return alone ? Truth.YES : Truth.UNKNOWN;
    }

    /** The whole issue is never less than this note. */
    private static boolean partIsEnough(LawFacts facts, Money least) {
      return facts.sum(LawFact.AMOUNT).filter(a -> a.compareTo(least) >= 0).isPresent();
    }
  }

  static Condition of(CsvRow row) {
    List<Term> terms = new ArrayList<>();
    row.find("when")
        .ifPresent(text -> Arrays.stream(text.split(" & ")).forEach(t -> terms.add(term(row, t))));
    return new Condition(List.copyOf(terms));
  }

  private static Term term(CsvRow row, String text) {
    Matcher matcher = TERM.matcher(text);
    if (!matcher.matches()) {
      throw row.refuse("when", "terms like aggregate>=300000.00 & relationship=yes");
    }
    LawFact fact =
        Choice.find(LawFact.class, matcher.group(1))
            .orElseThrow(() ->
                row.refuse("when", "facts out of " + String.join(", ", Choice.ids(LawFact.class))));
    List<String> values = List.of(matcher.group(3).split("\\|"));
    if (fact.isSum() != matcher.group(2).equals(">=") || !values.stream().allMatch(fact::takes)) {
      throw row.refuse("when", fact.id() + (fact.isSum() ? ">=" : "=") + fact.expected());
    }
    return new Term(fact, values);
  }

  Truth in(LawFacts facts) {
    Truth all = terms.isEmpty() ? Truth.UNKNOWN : Truth.YES;
    for (Term term : terms) {
      all = all.and(term.in(facts));
    }
    return all;
  }

  /** The facts of it that are not known. */
  List<LawFact> missing(LawFacts facts) {
    return terms.stream()
        .filter(t -> t.in(facts) == Truth.UNKNOWN)
        .map(Term::fact)
        .distinct()
        .toList();
  }
}
