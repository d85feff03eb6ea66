package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allonge.note.Confirmation;
import org.allonge.note.Confirmation.Kind;
import org.allonge.note.Interest;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Refused;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;
import org.allonge.note.json.TermsOut;
import org.junit.jupiter.api.Test;

/** The review: what is doubtful, what a person says of it, and the terms that come of it. */
class ReviewTest {
  private static final Instant NOW = Instant.parse("2003-02-07T18:00:00Z");
  private static final String BY = "R. Vance";

  private static Review review(String from, String to) {
    String text = Notes.example();
    assertThat(text).contains(from);
    return new Review(Notes.read(text.replace(from, to)));
  }

  private static List<String> fields(Review review) {
    return review.doubts().stream().map(Doubt::field).toList();
  }

  @Test
  void whatWasComputedIsInDoubtUntilItIsConfirmed() {
    Review review = new Review(Notes.read(Notes.example()));
    assertThat(fields(review)).containsExactly("first_payment_date");
    review.confirm("first_payment_date", BY, NOW);
    assertThat(review.doubts()).isEmpty();
    Terms terms = review.terms();
    assertThat(terms.words().confirmations())
        .containsExactly(
            new Confirmation("first_payment_date", Kind.CONFIRMED, "2003-03-01", null, BY, NOW));
    assertThat(terms.words().of("first_payment_date")).isPresent();
  }

  /** The rest of the terms is as read; the words of another value are not kept for it. */
  @Test
  void correctionStandsOverWhatWasRead() {
    Review review = new Review(Notes.read(Notes.example()));
    Terms before = review.terms();
    review.correct("rate", "9%", BY, NOW);
    Terms after = review.terms();
    assertThat(after.interest().rate()).isEqualTo(new RateTerm.Fixed(Rate.of("0.09")));
    assertThat(after.words().of("rate")).isEmpty();
    assertThat(after.words().of("principal")).isEqualTo(before.words().of("principal"));
    assertThat(after.words().confirmations().getFirst())
        .isEqualTo(new Confirmation("rate", Kind.CORRECTED, "0.09", "0.08", BY, NOW));
    assertThat(after.maturity()).isEqualTo(before.maturity());
  }

  /** A contradiction keeps the terms from being agreed until the fields that it touches are. */
  @Test
  void contradictionIsSettledByDecidingItsFields() {
    Review review = review("$250,000.00  ", "$205,000.00  ");
    assertThat(fields(review)).contains("principal");
    assertThat(review.look("principal").read()).isNotNull();
    assertThatThrownBy(review::terms)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.first().code()).isEqualTo("heading-body-disagree"));
    review.correct("principal", "250,000 dollars", BY, NOW);
    assertThat(fields(review)).doesNotContain("principal");
    assertThat(review.terms().principal().toString()).isEqualTo("250000.00");
  }

  /** A rate that is read in its own form gives way to what a person says of the rate. */
  @Test
  void correctionStandsOverPartsInTheirOwnForm() {
    String floating =
        "a rate equal to the Prime Rate plus one percent (1%) per annum, never below five percent"
            + " (5%) per annum";
    Review review = review("the rate of eight percent\n(8%) per annum", floating);
    review.correct("rate", "8%", BY, NOW);
    assertThat(review.fields()).doesNotContain("terms.interest.rate");
    assertThat(review.terms().interest().rate()).isEqualTo(new RateTerm.Fixed(Rate.of("0.08")));
  }

  /** What an account needs is asked for, even where a person struck it. */
  @Test
  void whatAnAccountNeedsIsAskedForUntilItIsThere() {
    Review review = review("eight percent\n(8%) per annum", "a fair price");
    assertThat(fields(review)).contains("rate");
    assertThat(review.look("rate").read()).isNull();
    review.strike("rate", BY, NOW);
    assertThat(fields(review)).contains("rate");
    assertThatThrownBy(review::terms).isInstanceOf(Refused.class);
    review.correct("rate", "8%", BY, NOW);
    assertThat(fields(review)).doesNotContain("rate");
    Interest interest = review.terms().interest();
    assertThat(interest.rate()).isEqualTo(new RateTerm.Fixed(Rate.of("0.08")));
  }

  @Test
  void whatIsStruckIsNotAmongTheTerms() {
    Review review = new Review(Notes.read(Notes.example()));
    review.strike("default_rate", BY, NOW);
    review.correct("non_waiver", "no", BY, NOW);
    assertThat(review.fields()).doesNotContain("default_rate", "non_waiver");
    assertThat(review.value("default_rate")).isEmpty();
    assertThat(review.terms().words().confirmations())
        .extracting(Confirmation::how)
        .containsExactly(Kind.NOT_STATED, Kind.NOT_STATED);
  }

  /** The last word counts, and the same value typed again is a confirmation. */
  @Test
  void theLastWordCounts() {
    Review review = new Review(Notes.read(Notes.example()));
    review.correct("maturity_date", "2003-09-08", BY, NOW);
    review.correct("maturity_date", "August 8, 2003", BY, NOW);
    assertThat(review.said())
        .containsExactly(
            new Confirmation("maturity_date", Kind.CONFIRMED, "2003-08-08", null, BY, NOW));
  }

  @Test
  void valueOfAnotherFormIsRefusedAndChangesNothing() {
    Review review = new Review(Notes.read(Notes.example()));
    assertThatThrownBy(() -> review.correct("maturity_date", "soon", BY, NOW))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.first().code()).isEqualTo("value-unfit"));
    assertThat(review.said()).isEmpty();
    assertThatThrownBy(() -> review.confirm("late_charge", BY, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Agreed terms keep who said what through JSON. */
  @Test
  void confirmationsAreKept() {
    Review review = new Review(Notes.read(Notes.example()));
    review.correct("first_payment_date", "2003-03-01", BY, NOW);
    review.strike("collateral_cap", BY, NOW);
    review.correct("rate", "9%", BY, NOW);
    Terms terms = review.terms();
    assertThat(TermsJson.read(TermsOut.of(terms).toString())).isEqualTo(terms);
    assertThat(terms.date()).isEqualTo(LocalDate.of(2003, 2, 7));
  }

  /** Every contradiction that keeps terms from being agreed can be settled in a review. */
  @Test
  void everyContradictionHasFieldsToSettleItBy() {
    assertThat(Agreement.UNSETTLED)
        .allSatisfy(kind -> assertThat(Review.DOUBTS.get(kind)).isNotEmpty());
    assertThat(Review.DOUBTS.values())
        .allSatisfy(fields -> assertThat(FieldOrder.NAMES).containsAll(fields));
  }

  /** Whatever a note holds, confirming all that can be confirmed ends. */
  @Test
  void everyNoteComesToAnEnd() {
    for (var file : Notes.ownFiles()) {
      Review review = new Review(Notes.read(file));
      for (Doubt doubt : review.doubts()) {
        if (doubt.read() != null) {
          review.confirm(doubt.field(), BY, NOW);
        }
      }
      assertThat(review.doubts())
          .as("%s", file)
          .allMatch(doubt -> doubt.reasons().getLast().startsWith("An account needs"));
    }
  }
}
