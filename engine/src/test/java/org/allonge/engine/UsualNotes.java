package org.allonge.engine;

import org.allonge.note.AfterDefault;
import org.allonge.note.Funding;
import org.allonge.note.Instalments;
import org.allonge.note.Interest;
import org.allonge.note.InterestBase;
import org.allonge.note.InterestDue;
import org.allonge.note.LevelOptions;
import org.allonge.note.Maturity;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.RateTerm;
import org.allonge.note.Terms;

/**
 * Notes whose whole principal is advanced at once, bears interest in arrears that is never below
 * zero, falls due on a date, may be paid at any time and knows no charges: those for which "what is
 * owed" and "what pays it" are one number on every day.
 */
final class UsualNotes {
  private UsualNotes() {}

  static boolean include(Terms terms) {
    return interest(terms.interest())
        && instalments(terms.instalments())
        && terms.maturity() instanceof Maturity.On
        && terms.funding() instanceof Funding.Whole whole
        && whole.discount() == null
        && payments(terms.payments())
        && afterDefault(terms.afterDefault());
  }

  private static boolean interest(Interest interest) {
    return interest.base() instanceof InterestBase.Outstanding
        && interest.due().equals(InterestDue.WITH_INSTALMENTS)
        && !interest.mayBeNegative()
        && !(interest.rate() instanceof RateTerm.Floating);
  }

  private static boolean instalments(Instalments instalments) {
    return switch (instalments) {
      case Instalments.Bullet b -> true;
      case Instalments.InterestOnly i -> true;
      case Instalments.Level l -> l.options().equals(LevelOptions.USUAL);
      case Instalments.FixedPrincipal f -> f.principal() != null;
      case Instalments.Custom c -> true;
      case Instalments.Phased p -> false;
    };
  }

  private static boolean payments(PaymentTerms payments) {
    boolean free =
        payments.prepayment() instanceof Prepayment.Silent
            || (payments.prepayment() instanceof Prepayment.Free f && f.inPart());
    return free
        && !payments.rollMovesAccrual()
        && payments.afterPrepayment() == AfterPrepayment.SHORTER_LIFE
        && payments.indexation() == null
        && payments.fee() == null;
  }

  private static boolean afterDefault(AfterDefault terms) {
    return terms.scope() == AfterDefault.Scope.AFTER_MATURITY
        && terms.lateCharge() == null
        && terms.acceleration() == AfterDefault.Acceleration.NONE
        && (terms.costs() == null || !terms.costs().bearInterest());
  }
}
