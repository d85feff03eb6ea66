package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Rate;
import org.allonge.note.ReadingId;
import org.allonge.note.ReadingId.PostMaturityRate;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.allonge.note.law.LawTables;
import org.allonge.note.law.LawfulRate;
import org.jspecify.annotations.Nullable;

/**
 * The rate after maturity, resolved from the terms, the reading and the law tables (rulebook 7).
 *
 * @param fixed the rate, or null where it follows the contract rate
 * @param margin what is added to the contract rate where it follows it
 * @param formula how the rate came about, in words and numbers
 * @param citations the law that it rests on, with the editions of the tables asked; empty where the
 *     note alone states it
 */
public record LateRate(@Nullable Rate fixed, Rate margin, String formula, List<String> citations) {

  private static final String CALIFORNIA = "US-CA";

  /** Copies the list. */
  public LateRate {
    citations = List.copyOf(citations);
  }

  /** The rate after maturity where the contract rate is as given. */
  public Rate over(Rate contract) {
    return fixed == null ? contract.plus(margin) : fixed;
  }

  static LateRate of(Terms terms, Readings readings, LawTables law) {
    return switch (terms.afterDefault().rate()) {
      case DefaultRate.SameRate s -> contract(terms, "the note sets no other rate after maturity");
      case DefaultRate.Stated s ->
          new LateRate(s.rate(), Rate.ZERO, s.rate().percent() + " as the note states", List.of());
      case DefaultRate.Margin m ->
          new LateRate(
              null, m.margin(), "the contract rate and " + m.margin().percent(), List.of());
      case DefaultRate.HighestLawful h -> highest(terms, readings, law, h);
    };
  }

  /** The contract rate goes on, in California by a section of its own. */
  private static LateRate contract(Terms terms, String why) {
    boolean californian = CALIFORNIA.equals(terms.law().jurisdiction());
    List<String> law = californian ? List.of("Cal. Civ. Code 3289(a)") : List.of();
    return new LateRate(null, Rate.ZERO, "the contract rate goes on: " + why, law);
  }

  private static LateRate highest(
      Terms terms, Readings readings, LawTables law, DefaultRate.HighestLawful highest) {
    if (!highest.jurisdictions().contains(CALIFORNIA)) {
      return contract(terms, "no table for the law that the note names");
    }
    PostMaturityRate choice = readings.choice(ReadingId.POST_MATURITY_RATE, PostMaturityRate.class);
    return switch (choice) {
      case CA_CEILING ->
          lawful(
              terms, law, law.californiaCeiling(terms.date(), terms.date(), terms.law().purpose()));
      case LEGAL_RATE_AFTER_BREACH -> lawful(terms, law, law.legalRateAfterBreach(terms.date()));
      case CONTRACT_RATE -> contract(terms, "the reading post-maturity-rate=contract-rate");
    };
  }

  private static LateRate lawful(Terms terms, LawTables law, LawfulRate rate) {
    return switch (rate) {
      case LawfulRate.Known k ->
          new LateRate(k.rate(), Rate.ZERO, k.formula(), withEditions(law, k));
      case LawfulRate.NoData none -> contract(terms, none.reason());
    };
  }

  /** The law, and in which edition of which tables it was looked up. */
  private static List<String> withEditions(LawTables law, LawfulRate.Known rate) {
    List<String> citations = new ArrayList<>(rate.citations());
    List<String> editions = rate.tables().stream().map(law::edition).toList();
    citations.add("law tables " + String.join(", ", editions));
    return citations;
  }
}
