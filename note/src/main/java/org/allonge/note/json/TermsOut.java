package org.allonge.note.json;

import java.util.List;
import org.allonge.note.AfterDefault;
import org.allonge.note.AfterDefault.CollectionCosts;
import org.allonge.note.AfterDefault.DefaultRate;
import org.allonge.note.Choice;
import org.allonge.note.Cycle;
import org.allonge.note.Execution;
import org.allonge.note.ExtensionOption;
import org.allonge.note.Instalments;
import org.allonge.note.Maturity;
import org.allonge.note.Party;
import org.allonge.note.PaymentTerms;
import org.allonge.note.PaymentTerms.Prepayment;
import org.allonge.note.RateTerm;
import org.allonge.note.Security;
import org.allonge.note.Security.Collateral;
import org.allonge.note.Terms;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Agreed terms written as JSON, in the form that {@link TermsJson} reads. */
public final class TermsOut {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TermsOut() {}

  /** The terms as a JSON object; reading it gives equal terms. */
  public static ObjectNode of(Terms terms) {
    ObjectNode out = NODES.objectNode();
    out.put("date", terms.date().toString());
    out.put("currency", terms.currency().getCurrencyCode());
    out.put("principal", terms.principal().toString());
    out.set("makers", parties(terms.parties().makers()));
    out.set("payees", parties(terms.parties().payees()));
    optional(out, "place_of_payment", terms.parties().placeOfPayment());
    out.set("interest", interest(terms));
    out.set("instalments", instalments(terms.instalments()));
    out.set("maturity", maturity(terms.maturity()));
    ArrayNode extensions = out.putArray("extensions");
    terms.extensions().forEach(e -> extensions.add(extension(e)));
    out.set("payments", payments(terms.payments()));
    out.set("after_default", afterDefault(terms.afterDefault()));
    out.set("security", security(terms.security()));
    ObjectNode law = out.putObject("law");
    optional(law, "jurisdiction", terms.law().jurisdiction());
    law.put("purpose", terms.law().purpose().id());
    out.set("execution", execution(terms.execution()));
    out.set("words", words(terms.words()));
    return out;
  }

  private static ArrayNode parties(List<Party> parties) {
    ArrayNode out = NODES.arrayNode();
    for (Party party : parties) {
      ObjectNode one = out.addObject().put("name", party.name());
      optional(one, "entity", party.entity());
    }
    return out;
  }

  private static ObjectNode interest(Terms terms) {
    ObjectNode out = NODES.objectNode();
    out.set("rate", rate(terms.interest().rate()));
    out.put("day_count", terms.interest().dayCount().id());
    out.put("accrues_from", terms.interest().accruesFrom().toString());
    out.put("rounding", terms.interest().rounding().id());
    return out;
  }

  private static ObjectNode rate(RateTerm rate) {
    ObjectNode out = NODES.objectNode();
    switch (rate) {
      case RateTerm.Fixed f -> out.put("kind", "fixed").put("value", f.rate().toString());
      case RateTerm.None n -> out.put("kind", "none");
      case RateTerm.Stepped s -> {
        out.put("kind", "stepped").put("initial", s.initial().toString());
        ArrayNode steps = out.putArray("steps");
        for (RateTerm.Step step : s.steps()) {
          steps
              .addObject()
              .put("from", step.from().toString())
              .put("value", step.rate().toString());
        }
      }
      case RateTerm.Floating f -> floating(out, f);
    }
    return out;
  }

  private static void floating(ObjectNode out, RateTerm.Floating f) {
    out.put("kind", "floating").put("index", f.index());
    out.put("multiplier", f.multiplier().toString()).put("spread", f.spread().toString());
    optional(out, "cap", f.cap());
    optional(out, "floor", f.floor());
    optional(out, "period_cap", f.periodCap());
    out.set("reset", cycle(f.reset()));
    out.put("lookback_days", f.lookbackDays());
    optional(out, "initial", f.initial());
  }

  private static ObjectNode instalments(Instalments instalments) {
    ObjectNode out = NODES.objectNode();
    switch (instalments) {
      case Instalments.Bullet b -> out.put("kind", "bullet");
      case Instalments.InterestOnly i -> {
        schedule(out.put("kind", "interest-only"), i.schedule());
        optional(out, "amount", i.amount());
      }
      case Instalments.Level l -> {
        schedule(out.put("kind", "level"), l.schedule());
        optional(out, "amount", l.amount());
        if (l.count() != null) {
          out.put("count", l.count());
        }
      }
      case Instalments.FixedPrincipal f -> {
        schedule(out.put("kind", "fixed-principal"), f.schedule());
        out.put("principal", f.principal().toString());
      }
      case Instalments.Custom c -> rows(out.put("kind", "custom").putArray("rows"), c.rows());
    }
    return out;
  }

  private static void rows(ArrayNode out, List<Instalments.Row> rows) {
    for (Instalments.Row row : rows) {
      out.addObject()
          .put("date", row.date().toString())
          .put("principal", row.principal().toString())
          .put("with_interest", row.withInterest());
    }
  }

  private static void schedule(ObjectNode out, Instalments.Schedule schedule) {
    out.put("first", schedule.first().toString());
    out.set("cycle", cycle(schedule.cycle()));
  }

  private static ObjectNode cycle(Cycle cycle) {
    ObjectNode out = NODES.objectNode().put("every", cycle.every().toString());
    if (cycle.anchorDay() != Cycle.OF_ANCHOR) {
      out.put("day", cycle.anchorDay());
    }
    return cycle.endOfMonth() ? out.put("end_of_month", true) : out;
  }

  private static ObjectNode maturity(Maturity maturity) {
    ObjectNode out = NODES.objectNode();
    switch (maturity) {
      case Maturity.On on -> out.put("date", on.date().toString());
      case Maturity.OnDemand demand -> {
        ObjectNode inner = out.putObject("on_demand").put("notice_days", demand.noticeDays());
        optional(inner, "long_stop", demand.longStop());
      }
    }
    return out;
  }

  private static ObjectNode extension(ExtensionOption option) {
    ObjectNode out = NODES.objectNode().put("by", option.by().id());
    switch (option.to()) {
      case ExtensionOption.Target.ToDate to -> out.put("to", to.date().toString());
      case ExtensionOption.Target.ByPeriod by -> out.put("period", by.period().toString());
    }
    optional(out, "exercise_from", option.exerciseFrom());
    optional(out, "exercise_before", option.exerciseBefore());
    return out.put("times", option.times());
  }

  private static ObjectNode payments(PaymentTerms terms) {
    ObjectNode out = NODES.objectNode();
    out.set("prepayment", prepayment(terms.prepayment()));
    optional(out, "application", terms.application());
    out.putObject("business_days")
        .put("calendar", terms.calendar())
        .put("roll", terms.roll().id())
        .put("roll_moves_accrual", terms.rollMovesAccrual());
    if (terms.graceDays() != null) {
      out.put("grace_days", terms.graceDays());
    }
    return out;
  }

  private static ObjectNode prepayment(Prepayment prepayment) {
    ObjectNode out = NODES.objectNode();
    switch (prepayment) {
      case Prepayment.Free f -> out.put("kind", "free").put("in_part", f.inPart());
      case Prepayment.AtPremium p -> {
        out.put("kind", "at-premium").put("notice_days", p.noticeDays());
        ArrayNode steps = out.putArray("steps");
        for (PaymentTerms.PremiumStep step : p.steps()) {
          ObjectNode one = steps.addObject();
          optional(one, "before", step.before());
          one.put("premium", step.premium().toString());
        }
      }
      case Prepayment.Locked l -> optional(out.put("kind", "locked"), "until", l.until());
      case Prepayment.Silent s -> out.put("kind", "silent");
    }
    return out;
  }

  private static ObjectNode afterDefault(AfterDefault terms) {
    ObjectNode out = NODES.objectNode();
    out.set("rate", defaultRate(terms.rate()));
    out.put("interest_on_interest", terms.interestOnInterest());
    optional(out, "compounding", terms.compounding());
    out.put("acceleration", terms.acceleration().id());
    CollectionCosts costs = terms.costs();
    if (costs != null) {
      ObjectNode inner = out.putObject("costs").put("attorneys_fees", costs.attorneysFees());
      texts(inner.putArray("categories"), costs.categories());
      inner.put("open_list", costs.openList()).put("bear_interest", costs.bearInterest());
    }
    return out.put("non_waiver", terms.nonWaiver());
  }

  private static ObjectNode defaultRate(DefaultRate rate) {
    ObjectNode out = NODES.objectNode();
    switch (rate) {
      case DefaultRate.SameRate s -> out.put("kind", "same");
      case DefaultRate.Stated s -> out.put("kind", "stated").put("value", s.rate().toString());
      case DefaultRate.Margin m -> out.put("kind", "margin").put("value", m.margin().toString());
      case DefaultRate.HighestLawful h ->
          texts(out.put("kind", "highest-lawful").putArray("jurisdictions"), h.jurisdictions());
    }
    return out;
  }

  private static ObjectNode security(Security security) {
    ObjectNode out = NODES.objectNode();
    ArrayNode items = out.putArray("items");
    for (Collateral item : security.items()) {
      items.add(collateral(item));
    }
    optional(out, "subordination", security.subordination());
    return out;
  }

  private static ObjectNode collateral(Collateral item) {
    ObjectNode out = NODES.objectNode();
    switch (item) {
      case Collateral.Shares s ->
          optional(out.put("kind", "shares").put("count", s.count()), "issuer", s.issuer());
      case Collateral.AllAssets a -> out.put("kind", "all-assets");
      case Collateral.Described d ->
          out.put("kind", "described").put("description", d.description());
    }
    texts(out.putArray("conditions"), item.conditions());
    optional(out, "cap", item.cap());
    return out;
  }

  private static ObjectNode execution(Execution execution) {
    ObjectNode out = NODES.objectNode();
    optional(out, "place", execution.place());
    ArrayNode signatories = out.putArray("signatories");
    for (Execution.Signatory signatory : execution.signatories()) {
      ObjectNode one = signatories.addObject().put("name", signatory.name());
      optional(one, "title", signatory.title());
      one.put("conformed", signatory.conformed());
    }
    return out;
  }

  private static ObjectNode words(Words words) {
    ObjectNode out = NODES.objectNode();
    words
        .quotes()
        .forEach((field, q) ->
            out.putObject(field).put("text", q.text()).put("start", q.start()).put("end", q.end()));
    return out;
  }

  private static void texts(ArrayNode out, List<String> texts) {
    texts.forEach(out::add);
  }

  /** Writes a value in its printed form, or nothing where there is none. */
  private static void optional(ObjectNode out, String name, @Nullable Object value) {
    if (value instanceof Choice choice) {
      out.put(name, choice.id());
    } else if (value != null) {
      out.put(name, value.toString());
    }
  }
}
