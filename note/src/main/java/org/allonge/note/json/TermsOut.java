package org.allonge.note.json;

import java.util.List;
import org.allonge.note.Confirmation;
import org.allonge.note.Execution;
import org.allonge.note.Party;
import org.allonge.note.Security;
import org.allonge.note.Security.Collateral;
import org.allonge.note.Terms;
import org.allonge.note.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Agreed terms written as JSON, in the form that {@link TermsJson} reads. */
public final class TermsOut {
  private TermsOut() {}

  /**
   * The terms as a JSON object; reading it gives equal terms, where amounts are counted in the
   * currency's own minor units: finer ones have no name in JSON.
   */
  public static ObjectNode of(Terms terms) {
    ObjectNode out = Out.object();
    out.put("date", terms.date().toString());
    out.put("currency", terms.currency().code());
    out.put("principal", terms.principal().toString());
    out.set("makers", parties(terms.parties().makers()));
    out.set("payees", parties(terms.parties().payees()));
    Out.optional(out, "place_of_payment", terms.parties().placeOfPayment());
    out.set("interest", InterestOut.interest(terms.interest()));
    out.set("instalments", ScheduleOut.instalments(terms.instalments()));
    out.set("maturity", MaturityOut.maturity(terms.maturity()));
    out.set("extensions", MaturityOut.extensions(terms.extensions()));
    out.set("payments", ConductOut.payments(terms.payments()));
    out.set("after_default", ConductOut.afterDefault(terms.afterDefault()));
    out.set("security", security(terms.security()));
    ObjectNode law = out.putObject("law");
    Out.optional(law, "jurisdiction", terms.law().jurisdiction());
    law.put("purpose", terms.law().purpose().id());
    out.set("execution", execution(terms.execution()));
    out.set("words", words(terms.words()));
    if (!terms.words().confirmations().isEmpty()) {
      out.set("confirmed", confirmed(terms.words().confirmations()));
    }
    MaturityOut.funding(out, terms.funding());
    return out;
  }

  private static ArrayNode parties(List<Party> parties) {
    ArrayNode out = Out.array();
    for (Party party : parties) {
      ObjectNode one = out.addObject().put("name", party.name());
      Out.optional(one, "entity", party.entity());
      Out.optional(one, "share", party.share());
    }
    return out;
  }

  private static ObjectNode security(Security security) {
    ObjectNode out = Out.object();
    ArrayNode items = out.putArray("items");
    for (Collateral item : security.items()) {
      items.add(collateral(item));
    }
    Out.optional(out, "subordination", security.subordination());
    return out;
  }

  private static ObjectNode collateral(Collateral item) {
    ObjectNode out = Out.object();
    switch (item) {
      case Collateral.Shares s ->
          Out.optional(out.put("kind", "shares").put("count", s.count()), "issuer", s.issuer());
      case Collateral.AllAssets a -> out.put("kind", "all-assets");
      case Collateral.Described d ->
          out.put("kind", "described").put("description", d.description());
    }
    Out.texts(out.putArray("conditions"), item.conditions());
    Out.optional(out, "cap", item.cap());
    return out;
  }

  private static ObjectNode execution(Execution execution) {
    ObjectNode out = Out.object();
    Out.optional(out, "place", execution.place());
    ArrayNode signatories = out.putArray("signatories");
    for (Execution.Signatory signatory : execution.signatories()) {
      ObjectNode one = signatories.addObject().put("name", signatory.name());
      Out.optional(one, "title", signatory.title());
      one.put("conformed", signatory.conformed());
    }
    return out;
  }

  private static ObjectNode words(Words words) {
    ObjectNode out = Out.object();
    words
        .quotes()
        .forEach((field, q) ->
            out.putObject(field).put("text", q.text()).put("start", q.start()).put("end", q.end()));
    return out;
  }

  private static ArrayNode confirmed(List<Confirmation> confirmations) {
    ArrayNode out = Out.array();
    for (Confirmation said : confirmations) {
      ObjectNode one = out.addObject().put("field", said.field()).put("how", said.how().id());
      Out.optional(one, "value", said.value());
      Out.optional(one, "read", said.read());
      one.put("by", said.by()).put("at", said.at().toString());
    }
    return out;
  }
}
