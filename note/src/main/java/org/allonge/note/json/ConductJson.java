package org.allonge.note.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.Acceleration;
import org.allonge.note.AfterDefault.CollectionCosts;
import org.allonge.note.AfterDefault.Compounding;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.AfterDefault.Scope;
import org.allonge.note.Calendars;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Indexation;
import org.allonge.note.LateCharge;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.AfterPrepayment;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.Rate;
import org.allonge.note.RollConvention;
import org.allonge.note.ServicingFee;

/** The parts of terms that say how a note is paid and what follows when it is not. */
final class ConductJson {
  private ConductJson() {}

  static PaymentTerms payments(JsonIn in, CurrencyUnit currency) {
    in.only(
        "prepayment",
        "application",
        "business_days",
        "grace_days",
        "after_prepayment",
        "indexation",
        "servicing_fee");
    Optional<JsonIn> days =
        in.find("business_days").map(d -> d.only("calendar", "roll", "roll_moves_accrual"));
    return new PaymentTerms(
        in.find("prepayment").map(ConductJson::prepayment).orElse(new Prepayment.Silent()),
        in.find("application").map(a -> a.choice(PaymentTerms.Application.class)).orElse(null),
        days.flatMap(d -> d.find("calendar")).map(ConductJson::calendar).orElse("none"),
        days.flatMap(d -> d.find("roll"))
            .map(r -> r.choice(RollConvention.class))
            .orElse(RollConvention.NONE),
        days.flatMap(d -> d.find("roll_moves_accrual")).map(JsonIn::bool).orElse(false),
        in.find("grace_days").map(JsonIn::days).orElse(null),
        in.find("after_prepayment")
            .map(a -> a.choice(AfterPrepayment.class))
            .orElse(AfterPrepayment.SHORTER_LIFE),
        in.find("indexation").map(ConductJson::indexation).orElse(null),
        in.find("servicing_fee").map(f -> fee(f, currency)).orElse(null));
  }

  private static Indexation indexation(JsonIn in) {
    in.only(
        "index",
        "base",
        "first",
        "cycle",
        "stub",
        "last",
        "interest",
        "principal",
        "interest_factor",
        "principal_factor");
    return new Indexation(
        in.get("index").name(),
        in.get("base").rate().value(),
        ScheduleJson.schedule(in),
        in.find("interest").map(JsonIn::bool).orElse(true),
        in.find("principal").map(JsonIn::bool).orElse(true),
        factor(in, "interest_factor"),
        factor(in, "principal_factor"));
  }

  private static BigDecimal factor(JsonIn in, String name) {
    return in.find(name).map(JsonIn::rate).map(Rate::value).orElse(BigDecimal.ONE);
  }

  private static ServicingFee fee(JsonIn in, CurrencyUnit currency) {
    in.only("amount", "rate", "first", "cycle", "stub", "last", "from", "accrued");
    return new ServicingFee(
        in.find("amount").map(a -> a.positiveMoney(currency)).orElse(null),
        in.find("rate").map(JsonIn::rate).orElse(null),
        ScheduleJson.schedule(in),
        in.get("from").date(),
        in.find("accrued").map(a -> a.moneyFromZero(currency)).orElse(null));
  }

  private static String calendar(JsonIn in) {
    if (!Calendars.ids().contains(in.text())) {
      throw in.refuse("one of the calendars " + String.join(", ", Calendars.ids()));
    }
    return in.text();
  }

  private static Prepayment prepayment(JsonIn in) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "free" ->
          new Prepayment.Free(
              in.only("kind", "in_part").find("in_part").map(JsonIn::bool).orElse(true));
      case "at-premium" -> atPremium(in);
      case "differential" -> differential(in);
      case "locked" ->
          new Prepayment.Locked(
              in.only("kind", "until").find("until").map(JsonIn::date).orElse(null));
      case "silent" -> silent(in);
      default -> // not sealed: a text from outside
          throw kind.refuse("one of free, at-premium, differential, locked, silent");
    };
  }

  private static Prepayment silent(JsonIn in) {
    in.only("kind");
    return new Prepayment.Silent();
  }

  private static Prepayment atPremium(JsonIn in) {
    in.only("kind", "steps", "notice_days", "locked_until");
    return new Prepayment.AtPremium(
        in.list("steps", ConductJson::premiumStep),
        in.find("notice_days").map(JsonIn::days).orElse(0),
        in.find("locked_until").map(JsonIn::date).orElse(null));
  }

  private static Prepayment differential(JsonIn in) {
    in.only("kind", "index", "margin", "until", "notice_days", "locked_until");
    return new Prepayment.Differential(
        in.get("index").name(),
        in.find("margin").map(JsonIn::rate).orElse(Rate.ZERO),
        in.get("until").date(),
        in.find("notice_days").map(JsonIn::days).orElse(0),
        in.find("locked_until").map(JsonIn::date).orElse(null));
  }

  private static PaymentTerms.PremiumStep premiumStep(JsonIn in) {
    in.only("before", "premium");
    return new PaymentTerms.PremiumStep(
        in.find("before").map(JsonIn::date).orElse(null), in.get("premium").rate());
  }

  static AfterDefault afterDefault(JsonIn in, CurrencyUnit currency) {
    in.only(
        "rate",
        "interest_on_interest",
        "compounding",
        "acceleration",
        "costs",
        "non_waiver",
        "scope",
        "late_charge");
    return new AfterDefault(
        in.find("rate").map(ConductJson::defaultRate).orElse(new DefaultRate.SameRate()),
        in.find("interest_on_interest").map(JsonIn::bool).orElse(false),
        in.find("compounding").map(c -> c.choice(Compounding.class)).orElse(null),
        in.find("acceleration").map(a -> a.choice(Acceleration.class)).orElse(Acceleration.NONE),
        in.find("costs").map(ConductJson::costs).orElse(null),
        in.find("non_waiver").map(JsonIn::bool).orElse(false),
        in.find("scope").map(s -> s.choice(Scope.class)).orElse(Scope.AFTER_MATURITY),
        in.find("late_charge").map(l -> lateCharge(l, currency)).orElse(null));
  }

  private static LateCharge lateCharge(JsonIn in, CurrencyUnit currency) {
    in.only("flat", "percent", "combining", "of", "minimum", "maximum", "grace_days");
    return new LateCharge(
        in.find("flat").map(a -> a.moneyFromZero(currency)).orElse(null),
        in.find("percent").map(JsonIn::rate).orElse(null),
        in.find("combining")
            .map(c -> c.choice(LateCharge.Combining.class))
            .orElse(LateCharge.Combining.GREATER),
        in.find("of").map(o -> o.choice(LateCharge.Of.class)).orElse(LateCharge.Of.INSTALMENT),
        in.find("minimum").map(a -> a.moneyFromZero(currency)).orElse(null),
        in.find("maximum").map(a -> a.moneyFromZero(currency)).orElse(null),
        in.find("grace_days").map(JsonIn::days).orElse(0));
  }

  private static DefaultRate defaultRate(JsonIn in) {
    JsonIn kind = in.get("kind");
    return switch (kind.text()) {
      case "same" -> sameRate(in);
      case "stated" -> new DefaultRate.Stated(in.only("kind", "value").get("value").rate());
      case "margin" -> new DefaultRate.Margin(in.only("kind", "value").get("value").rate());
      case "highest-lawful" ->
          new DefaultRate.HighestLawful(
              in.only("kind", "jurisdictions").list("jurisdictions", JsonIn::name));
      default -> // not sealed: a text from outside
          throw kind.refuse("one of same, stated, margin, highest-lawful");
    };
  }

  private static DefaultRate sameRate(JsonIn in) {
    in.only("kind");
    return new DefaultRate.SameRate();
  }

  private static CollectionCosts costs(JsonIn in) {
    in.only("attorneys_fees", "categories", "open_list", "bear_interest");
    return new CollectionCosts(
        in.find("attorneys_fees").map(JsonIn::bool).orElse(false),
        in.list("categories", JsonIn::name),
        in.find("open_list").map(JsonIn::bool).orElse(false),
        in.find("bear_interest").map(JsonIn::bool).orElse(false));
  }
}
