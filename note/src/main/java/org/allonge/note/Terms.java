package org.allonge.note;

import java.time.LocalDate;
import java.util.List;

/**
 * What a note says, as a person agreed to it: the form that is stored (ARCHITECTURE.md).
 *
 * <p>Dates stand as written; calendars and lawful rates are applied later, when an account is asked
 * for. What the words leave open stays open here and is settled by {@link Readings}. Immutable.
 *
 * @param date the date of the note
 * @param principal the sum promised, or its limit under an "up to" note; above zero
 * @param parties who owes, who is named as payee, and where payment is made
 * @param interest the rate before maturity and how days are counted
 * @param instalments what falls due before maturity
 * @param maturity when the whole falls due
 * @param extensions options to move the maturity, in the order of the note
 * @param payments prepayment, order of application, business days
 * @param afterDefault what changes after maturity or a breach
 * @param security collateral and rank
 * @param law governing law and purpose of the loan
 * @param execution who signed, in what capacity, where
 * @param words the words of the note on which each term rests
 * @param funding how the principal comes to the maker
 */
public record Terms(
    LocalDate date,
    Money principal,
    Parties parties,
    Interest interest,
    Instalments instalments,
    Maturity maturity,
    List<ExtensionOption> extensions,
    PaymentTerms payments,
    AfterDefault afterDefault,
    Security security,
    GoverningLaw law,
    Execution execution,
    Words words,
    Funding funding) {

  /** Terms of a note whose whole principal is advanced, without discount, on its date. */
  public Terms(
      LocalDate date,
      Money principal,
      Parties parties,
      Interest interest,
      Instalments instalments,
      Maturity maturity,
      List<ExtensionOption> extensions,
      PaymentTerms payments,
      AfterDefault afterDefault,
      Security security,
      GoverningLaw law,
      Execution execution,
      Words words) {
    this(
        date,
        principal,
        parties,
        interest,
        instalments,
        maturity,
        extensions,
        payments,
        afterDefault,
        security,
        law,
        execution,
        words,
        new Funding.Whole(null));
  }

  /** Copies the lists; whether the terms can stand together is asked of {@link TermsCheck}. */
  public Terms {
    extensions = List.copyOf(extensions);
  }

  /** The currency of every amount of this note. */
  public CurrencyUnit currency() {
    return principal.currency();
  }

  /**
   * The same terms, checked.
   *
   * @throws Refused with every reason for which these terms cannot stand
   */
  public Terms checked() {
    List<Problem> problems = TermsCheck.problems(this);
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return this;
  }
}
