package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.AfterDefault;
import org.allonge.note.Execution;
import org.allonge.note.Instalments;
import org.allonge.note.Party;
import org.allonge.note.PaymentTerms;
import org.allonge.note.Problem;
import org.allonge.note.RateTerm;
import org.allonge.note.Refused;
import org.allonge.note.Security.Collateral;
import org.allonge.note.Terms;
import org.allonge.reader.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether there are words for everything in some terms; what has none is refused by its place. */
final class Sayable {
  private final List<Problem> problems = new ArrayList<>();

  private Sayable() {}

  /**
   * Looks through terms.
   *
   * @throws Refused with each place for which there are no words
   */
  static void check(Terms terms) {
    Sayable sayable = new Sayable();
    sayable.parties("makers", terms.parties().makers());
    sayable.parties("payees", terms.parties().payees());
    sayable.text("place_of_payment", terms.parties().placeOfPayment());
    sayable.rates(terms);
    sayable.laws(terms);
    sayable.security(terms);
    sayable.execution(terms.execution());
    sayable.rows(terms.instalments());
    if (!sayable.problems.isEmpty()) {
      throw new Refused(sayable.problems);
    }
  }

  private void parties(String place, List<Party> parties) {
    if (parties.isEmpty()) {
      add(
          place,
          "somebody who promises, and somebody to be paid",
          "nobody",
          "Name the " + place + " in the terms.");
    }
    for (int i = 0; i < parties.size(); i++) {
      text(place + "[" + i + "].name", parties.get(i).name());
      text(place + "[" + i + "].entity", parties.get(i).entity());
    }
  }

  private void rates(Terms terms) {
    if (terms.interest().rate() instanceof RateTerm.Floating floating) {
      text("interest.rate.index", floating.index());
      RateTerm.Fallback fallback = floating.resetting().fallback();
      text("interest.rate.fallback.index", fallback == null ? null : fallback.index());
    }
    if (terms.payments().prepayment() instanceof PaymentTerms.Prepayment.Differential lost) {
      text("payments.prepayment.index", lost.index());
    }
    if (terms.payments().indexation() != null) {
      text("payments.indexation.index", terms.payments().indexation().index());
    }
  }

  private void laws(Terms terms) {
    law("law.jurisdiction", terms.law().jurisdiction());
    if (terms.afterDefault().rate() instanceof AfterDefault.DefaultRate.HighestLawful lawful) {
      for (int i = 0; i < lawful.jurisdictions().size(); i++) {
        law("after_default.rate.jurisdictions[" + i + "]", lawful.jurisdictions().get(i));
      }
    }
  }

  private void law(String place, @Nullable String code) {
    if (code != null && Vocabulary.jurisdiction(code).equals(code)) {
      add(
          place,
          "a state or country whose name is known",
          code,
          "Use the ISO 3166 code of a state or country, such as US-CA or GB-EAW.");
    }
  }

  private void security(Terms terms) {
    List<Collateral> items = terms.security().items();
    for (int i = 0; i < items.size(); i++) {
      String place = "security.items[" + i + "].";
      switch (items.get(i)) {
        case Collateral.Shares shares -> text(place + "issuer", shares.issuer());
        case Collateral.AllAssets assets -> {}
        case Collateral.Described other -> text(place + "description", other.description());
      }
      items.get(i).conditions().forEach(condition -> text(place + "conditions", condition));
      text(place + "cap", items.get(i).cap());
    }
    text("security.subordination", terms.security().subordination());
  }

  private void execution(Execution execution) {
    text("execution.place", execution.place());
    for (int i = 0; i < execution.signatories().size(); i++) {
      text("execution.signatories[" + i + "].name", execution.signatories().get(i).name());
      text("execution.signatories[" + i + "].title", execution.signatories().get(i).title());
    }
  }

  private void rows(Instalments instalments) {
    if (instalments instanceof Instalments.Custom custom && custom.rows().isEmpty()) {
      add(
          "instalments.rows",
          "at least one row",
          "none",
          "Add the rows, or write instalments of the kind bullet.");
    }
  }

  /** Words that stand in the note as they are: one line, without marks that end a quotation. */
  private void text(String place, @Nullable String words) {
    boolean plain =
        words == null
            || !words.isBlank()
                && words.equals(words.strip())
                && words.chars().noneMatch(c -> c == '"' || c < ' ' || c == 0x7f)
                && !words.contains("  ");
    if (!plain && words != null) {
      add(
          place,
          "words on one line, without quotation marks and double blanks",
          words,
          "Write it as it should stand in the note.");
    }
  }

  private void add(String place, String expected, String found, String remedy) {
    problems.add(new Problem("no-words", place, expected, found, remedy));
  }
}
