package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Funding;
import org.allonge.note.Money;
import org.allonge.note.Party;
import org.allonge.note.Share;
import org.allonge.note.Terms;

/** Who promises what to whom, and how the money comes to the maker. */
final class PromiseClauses {
  private final Terms terms;

  private PromiseClauses(Terms terms) {
    this.terms = terms;
  }

  static List<Clause> of(Terms terms) {
    PromiseClauses clauses = new PromiseClauses(terms);
    List<String> promise = new ArrayList<>();
    promise.add(clauses.promise());
    promise.addAll(clauses.shares());
    List<Clause> all = new ArrayList<>();
    all.add(new Clause("Promise to Pay", promise));
    all.addAll(clauses.funding());
    return all;
  }

  private String promise() {
    List<Party> makers = terms.parties().makers();
    boolean several = makers.size() > 1;
    boolean joint = several && makers.stream().allMatch(maker -> maker.share() == null);
    String verb = several ? " promise to pay" : " promises to pay";
    return "For value received, "
        + named(makers, "Maker")
        + ","
        + (joint ? " jointly and severally" : "")
        + verb
        + " to the order of "
        + named(terms.parties().payees(), "Holder")
        + place()
        + ", the principal sum of "
        + Say.money(terms.principal())
        + ", on the terms of this Note.";
  }

  private String place() {
    String place = terms.parties().placeOfPayment();
    return place == null ? "" : ", at " + place;
  }

  private static String named(List<Party> parties, String role) {
    List<String> names = parties.stream().map(PromiseClauses::described).toList();
    String the = parties.size() > 1 ? " (together the \"" : " (the \"";
    return Say.list(names) + the + role + "\")";
  }

  private static String described(Party party) {
    String entity = party.entity();
    return entity == null ? party.name() : party.name() + ", " + Say.withArticle(entity);
  }

  private List<String> shares() {
    List<String> sentences = new ArrayList<>();
    shares(
        sentences, terms.parties().makers(), "Each of those who sign owes only a part of it: ", "");
    shares(sentences, terms.parties().payees(), "It belongs to the Holder in these parts: ", "");
    return sentences;
  }

  private static void shares(
      List<String> sentences, List<Party> parties, String lead, String tail) {
    List<String> parts = new ArrayList<>();
    for (Party party : parties) {
      Share share = party.share();
      if (share != null) {
        parts.add(party.name() + " " + Say.share(share));
      }
    }
    if (!parts.isEmpty()) {
      sentences.add(lead + Say.list(parts) + tail + ".");
    }
  }

  private List<Clause> funding() {
    return switch (terms.funding()) {
      case Funding.Whole whole -> whole(whole.discount());
      case Funding.Carried carried -> List.of(carried(carried.accrued()));
      case Funding.Draws draws -> List.of(draws(draws.revolving()));
    };
  }

  private static List<Clause> whole(@org.jspecify.annotations.Nullable Money discount) {
    if (discount == null || discount.isZero()) {
      return List.of();
    }
    return List.of(
        Clause.of(
            "Proceeds",
            discount.minor() > 0
                ? "Of the principal the Holder keeps back "
                    + Say.figures(discount)
                    + " as a discount and hands over the rest on the date of this Note; the whole"
                    + " principal is owed all the same."
                : "On the date of this Note the Holder hands over the principal and "
                    + Say.figures(discount.negated())
                    + " on top; only the principal is owed."));
  }

  private static Clause carried(@org.jspecify.annotations.Nullable Money accrued) {
    String old =
        "Nothing is handed over under this Note: its principal is a debt that the Maker owed"
            + " before.";
    return accrued == null
        ? Clause.of("Earlier Debt", old)
        : Clause.of(
            "Earlier Debt",
            old,
            Say.figures(accrued)
                + " of interest on that debt stands open when interest under this Note starts, and"
                + " is owed besides.");
  }

  private static Clause draws(boolean revolving) {
    return Clause.of(
        "Draws",
        "The Maker may draw the principal in parts, up to its whole amount; only what is drawn is"
            + " owed.",
        revolving
            ? "What has been paid back may be drawn anew: this Note is revolving."
            : "What has been paid back cannot be drawn anew.");
  }
}
