package org.allonge.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last pass over the fields: values that do not go together are left standing, but no longer as
 * certain, and a party's name that cannot be one is taken back. What looks right and is wrong is
 * the worst that a reading can give.
 */
final class DoubtPass {
  private static final BigDecimal STEEP = new BigDecimal("0.40");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_TERM = 50;

  /** Words of a form or of a clause that are nobody's name. */
  private static final Set<String> NO_NAME =
      WordSet.of(
          "loan note notes payor payee maker makers borrower borrowers lender lenders holder"
              + " holders company bank seller buyer undersigned date amount principal debtor"
              + " creditor obligor trustee guarantor corp inc llc lp ltd limited plc co na"
              + " corporation value received");

  /** Words that only a sentence has. */
  private static final Set<String> SENTENCE =
      WordSet.of("was were is are has have had shall which that this answered claimed without");

  private final Draft draft;

  private DoubtPass(Draft draft) {
    this.draft = draft;
  }

  /** Goes over the fields of a reading that is otherwise done. */
  static void over(Draft draft) {
    DoubtPass pass = new DoubtPass(draft);
    pass.names();
    pass.dates();
    pass.sums();
    pass.rates();
    pass.kinds();
    pass.parts();
  }

  /** Instalments that hold interest, in words that are sure, are no equal parts of principal. */
  private void parts() {
    ReadField own = draft.get(Hunt.PREFIX + "instalments");
    ReadField plain = draft.get("payment_kind");
    boolean level =
        plain != null
            && plain.confidence() == Confidence.HIGH
            && draft.is("payment_kind", "level_installments");
    if (level
        && own != null
        && own.value() instanceof FieldValue.Parts parts
        && String.valueOf(parts.parts().get("kind")).equals("fixed-principal")) {
      draft.drop(own.name());
    }
  }

  private void names() {
    for (String side : List.of("maker", "payee")) {
      String names = draft.text(side);
      if (!names.isEmpty() && List.of(names.split("; ")).stream().anyMatch(DoubtPass::nobody)) {
        draft.drop(side);
      } else if (names.length() > LONGEST_NAME && names.indexOf(';') < 0) {
        draft.doubt(side, "the name is uncommonly long");
      }
    }
  }

  /** A role, a state, a street, or words of a sentence. */
  static boolean nobody(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("[.,]", "").strip();
    boolean words = List.of(lower.split("\\s+")).stream().anyMatch(SENTENCE::contains);
    return NO_NAME.contains(lower)
        || words && !name.equals(name.toUpperCase(Locale.ROOT))
        || state(name);
  }

  private static boolean state(String name) {
    Tokens tokens = Tokens.of(name);
    Jurisdictions.Read read = Jurisdictions.at(tokens, 0);
    return read != null && read.to() == tokens.size();
  }

  private void dates() {
    LocalDate note = date("note_date");
    LocalDate first = date("first_payment_date");
    LocalDate maturity = date("maturity_date");
    if (note != null && maturity != null) {
      boolean before = !maturity.isAfter(note);
      if (before || maturity.isAfter(note.plusYears(LONGEST_TERM))) {
        String why = before ? "is not after the note's date" : "is very far from the note's date";
        draft.doubt("maturity_date", "the day " + why);
        draft.doubt("note_date", "the day on which the whole is due " + why);
      }
    }
    if (note != null && first != null && first.isBefore(note)) {
      draft.doubt("first_payment_date", "the day is before the note's date");
    }
    if (first != null && maturity != null && first.isAfter(maturity)) {
      draft.doubt("first_payment_date", "the day is after the whole is due");
      draft.drop("maturity_date");
    }
  }

  private void sums() {
    BigDecimal principal = number("principal");
    BigDecimal payment = number("payment_amount");
    if (principal != null && payment != null && payment.compareTo(principal) > 0) {
      draft.doubt("principal", "one payment would be more");
      draft.doubt("payment_amount", "it is more than the principal");
    }
  }

  private void rates() {
    BigDecimal rate = number("rate");
    BigDecimal late = number("default_rate");
    if (rate != null && rate.compareTo(STEEP) > 0) {
      draft.doubt("rate", "uncommonly high for a rate on principal");
    }
    if (rate != null && late != null && late.compareTo(rate) < 0) {
      draft.doubt("default_rate", "it is lower than the rate before default");
    }
  }

  /** Equal parts that add up to the principal are parts of principal alone, and others are not. */
  private void kinds() {
    BigDecimal principal = number("principal");
    BigDecimal payment = number("payment_amount");
    BigDecimal count = number("installment_count");
    BigDecimal rate = number("rate");
    if (principal == null || payment == null || count == null || rate == null) {
      return;
    }
    int compared = payment.multiply(count).compareTo(principal);
    boolean level = draft.is("payment_kind", "level_installments") && compared <= 0;
    boolean parts = draft.is("payment_kind", "fixed_principal") && compared > 0;
    if (rate.signum() > 0 && level && !draft.has("maturity_date") || parts) {
      draft.doubt("payment_kind", "the payments do not add up to it");
    }
  }

  private @Nullable LocalDate date(String field) {
    try {
      return draft.has(field) ? LocalDate.parse(draft.text(field)) : null;
    } catch (DateTimeParseException notADate) {
      return null; // a rule in words
    }
  }

  private @Nullable BigDecimal number(String field) {
    String text = draft.text(field);
    return text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
  }
}
