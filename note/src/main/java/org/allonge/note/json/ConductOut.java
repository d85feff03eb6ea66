package org.allonge.note.json;

import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.CollectionCosts;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Indexation;
import org.allonge.note.LateCharge;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.ServicingFee;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a note is paid and what follows when it is not, written as {@link ConductJson} reads it. */
final class ConductOut {
  private ConductOut() {}

  static ObjectNode payments(PaymentTerms terms) {
    ObjectNode out = Out.object();
    out.set("prepayment", prepayment(terms.prepayment()));
    Out.optional(out, "application", terms.application());
    out.putObject("business_days")
        .put("calendar", terms.calendar())
        .put("roll", terms.roll().id())
        .put("roll_moves_accrual", terms.rollMovesAccrual());
    if (terms.graceDays() != null) {
      out.put("grace_days", terms.graceDays());
    }
    Out.unusual(out, "after_prepayment", terms.afterPrepayment(), AfterPrepayment.SHORTER_LIFE);
    if (terms.indexation() != null) {
      indexation(out.putObject("indexation"), terms.indexation());
    }
    if (terms.fee() != null) {
      fee(out.putObject("servicing_fee"), terms.fee());
    }
    return out;
  }

  private static void indexation(ObjectNode out, Indexation indexation) {
    out.put("index", indexation.index()).put("base", indexation.base().toPlainString());
    Out.schedule(out, indexation.schedule());
    out.put("interest", indexation.ofInterest()).put("principal", indexation.ofPrincipal());
    out.put("interest_factor", indexation.interestFactor().toPlainString());
    out.put("principal_factor", indexation.principalFactor().toPlainString());
  }

  private static void fee(ObjectNode out, ServicingFee fee) {
    Out.optional(out, "amount", fee.amount());
    Out.optional(out, "rate", fee.rate());
    Out.schedule(out, fee.schedule());
    out.put("from", fee.from().toString());
    Out.optional(out, "accrued", fee.accrued());
  }

  private static ObjectNode prepayment(Prepayment prepayment) {
    ObjectNode out = Out.object();
    switch (prepayment) {
      case Prepayment.Free f -> out.put("kind", "free").put("in_part", f.inPart());
      case Prepayment.AtPremium p -> atPremium(out.put("kind", "at-premium"), p);
      case Prepayment.Differential d -> differential(out.put("kind", "differential"), d);
      case Prepayment.Locked l -> Out.optional(out.put("kind", "locked"), "until", l.until());
      case Prepayment.Silent s -> out.put("kind", "silent");
    }
    return out;
  }

  private static void atPremium(ObjectNode out, Prepayment.AtPremium premium) {
    out.put("notice_days", premium.noticeDays());
    ArrayNode steps = out.putArray("steps");
    for (PaymentTerms.PremiumStep step : premium.steps()) {
      ObjectNode one = steps.addObject();
      Out.optional(one, "before", step.before());
      one.put("premium", step.premium().toString());
    }
    Out.optional(out, "locked_until", premium.lockedUntil());
  }

  private static void differential(ObjectNode out, Prepayment.Differential premium) {
    out.put("index", premium.index())
        .put("margin", premium.margin().toString())
        .put("until", premium.until().toString())
        .put("notice_days", premium.noticeDays());
    Out.optional(out, "locked_until", premium.lockedUntil());
  }

  static ObjectNode afterDefault(AfterDefault terms) {
    ObjectNode out = Out.object();
    out.set("rate", defaultRate(terms.rate()));
    out.put("interest_on_interest", terms.interestOnInterest());
    Out.optional(out, "compounding", terms.compounding());
    out.put("acceleration", terms.acceleration().id());
    CollectionCosts costs = terms.costs();
    if (costs != null) {
      ObjectNode inner = out.putObject("costs").put("attorneys_fees", costs.attorneysFees());
      Out.texts(inner.putArray("categories"), costs.categories());
      inner.put("open_list", costs.openList()).put("bear_interest", costs.bearInterest());
    }
    out.put("non_waiver", terms.nonWaiver());
    Out.unusual(out, "scope", terms.scope(), AfterDefault.Scope.AFTER_MATURITY);
    if (terms.lateCharge() != null) {
      out.set("late_charge", lateCharge(terms.lateCharge()));
    }
    return out;
  }

  private static ObjectNode lateCharge(LateCharge charge) {
    ObjectNode out = Out.object();
    Out.optional(out, "flat", charge.flat());
    Out.optional(out, "percent", charge.percent());
    out.put("combining", charge.combining().id()).put("of", charge.of().id());
    Out.optional(out, "minimum", charge.minimum());
    Out.optional(out, "maximum", charge.maximum());
    return out.put("grace_days", charge.graceDays());
  }

  private static ObjectNode defaultRate(DefaultRate rate) {
    ObjectNode out = Out.object();
    switch (rate) {
      case DefaultRate.SameRate s -> out.put("kind", "same");
      case DefaultRate.Stated s -> out.put("kind", "stated").put("value", s.rate().toString());
      case DefaultRate.Margin m -> out.put("kind", "margin").put("value", m.margin().toString());
      case DefaultRate.HighestLawful h ->
          Out.texts(out.put("kind", "highest-lawful").putArray("jurisdictions"), h.jurisdictions());
    }
    return out;
  }
}
