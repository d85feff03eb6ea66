package org.allonge.engine;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.allonge.note.AfterDefault;
import org.allonge.note.Cycle;
import org.allonge.note.DayCount;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Instalments;
import org.allonge.note.Interest;
import org.allonge.note.Maturity;
import org.allonge.note.Money;
import org.allonge.note.PaymentTerms;
import org.allonge.note.Rate;
import org.allonge.note.RateTerm;
import org.allonge.note.Rounding;
import org.allonge.note.Terms;
import org.allonge.note.Words;

/** The same terms but for one of them. */
final class Vary {
  private final Terms terms;

  private Vary(Terms terms) {
    this.terms = terms;
  }

  static Vary the(Terms terms) {
    return new Vary(terms);
  }

  static Vary seed() {
    return new Vary(Seed.TERMS);
  }

  Terms terms() {
    return terms.checked();
  }

  Engine engine() {
    return Engine.of(terms);
  }

  Vary principal(String amount) {
    return with(Money.of(amount, terms.currency()));
  }

  Vary with(Money principal) {
    return copy(
        principal, terms.interest(), terms.instalments(), terms.maturity(), terms.extensions());
  }

  Vary rate(String fraction) {
    return interest(new RateTerm.Fixed(Rate.of(fraction)), terms.interest().dayCount());
  }

  Vary noInterest() {
    return interest(new RateTerm.None(), terms.interest().dayCount());
  }

  Vary dayCount(DayCount count) {
    return interest(terms.interest().rate(), count);
  }

  private Vary interest(RateTerm rate, DayCount count) {
    Interest old = terms.interest();
    return with(new Interest(rate, count, old.accruesFrom(), old.rounding()));
  }

  Vary rounding(Rounding rounding) {
    Interest old = terms.interest();
    return with(new Interest(old.rate(), old.dayCount(), old.accruesFrom(), rounding));
  }

  Vary accruesFrom(String day) {
    Interest old = terms.interest();
    LocalDate from = LocalDate.parse(day);
    return with(new Interest(old.rate(), old.dayCount(), from, old.rounding()));
  }

  private Vary with(Interest interest) {
    return copy(
        terms.principal(), interest, terms.instalments(), terms.maturity(), terms.extensions());
  }

  Vary bullet() {
    return with(new Instalments.Bullet());
  }

  Vary instalments(String first, String every) {
    return with(new Instalments.InterestOnly(schedule(first, every), null));
  }

  Vary fixedPrincipal(String first, String every, String part) {
    Money each = Money.of(part, terms.currency());
    return with(new Instalments.FixedPrincipal(schedule(first, every), each));
  }

  private static Instalments.Schedule schedule(String first, String every) {
    return new Instalments.Schedule(LocalDate.parse(first), Cycle.every(Period.parse(every)));
  }

  private Vary with(Instalments instalments) {
    return copy(
        terms.principal(), terms.interest(), instalments, terms.maturity(), terms.extensions());
  }

  Vary maturity(String date) {
    Maturity on = new Maturity.On(LocalDate.parse(date));
    return copy(terms.principal(), terms.interest(), terms.instalments(), on, terms.extensions());
  }

  Vary extensions(ExtensionOption... options) {
    return copy(
        terms.principal(),
        terms.interest(),
        terms.instalments(),
        terms.maturity(),
        List.of(options));
  }

  Vary calendar(String id) {
    PaymentTerms p = terms.payments();
    return with(
        new PaymentTerms(
            p.prepayment(), p.application(), id, p.roll(), p.rollMovesAccrual(), p.graceDays()),
        terms.afterDefault(),
        terms.words());
  }

  Vary after(AfterDefault.DefaultRate rate, boolean interestOnInterest) {
    AfterDefault a = terms.afterDefault();
    return with(
        terms.payments(),
        new AfterDefault(
            rate, interestOnInterest, a.compounding(), a.acceleration(), a.costs(), a.nonWaiver()),
        terms.words());
  }

  Vary withoutCosts() {
    AfterDefault a = terms.afterDefault();
    return with(
        terms.payments(),
        new AfterDefault(
            a.rate(), a.interestOnInterest(), a.compounding(), a.acceleration(), null, false),
        terms.words());
  }

  Vary words(String field, String text, int start) {
    Words.Quote quote = new Words.Quote(text, start, start + text.length());
    return with(terms.payments(), terms.afterDefault(), Words.of(Map.of(field, quote)));
  }

  private Vary copy(
      Money principal,
      Interest interest,
      Instalments instalments,
      Maturity maturity,
      List<ExtensionOption> extensions) {
    return new Vary(
        new Terms(
            terms.date(),
            principal,
            terms.parties(),
            interest,
            instalments,
            maturity,
            extensions,
            terms.payments(),
            terms.afterDefault(),
            terms.security(),
            terms.law(),
            terms.execution(),
            terms.words()));
  }

  private Vary with(PaymentTerms payments, AfterDefault afterDefault, Words words) {
    return new Vary(
        new Terms(
            terms.date(),
            terms.principal(),
            terms.parties(),
            terms.interest(),
            terms.instalments(),
            terms.maturity(),
            terms.extensions(),
            payments,
            afterDefault,
            terms.security(),
            terms.law(),
            terms.execution(),
            words));
  }
}
