package org.allonge.engine;

import org.allonge.note.Cost;
import org.allonge.note.Funding;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account written as JSON, in the form of docs/schema/account.schema.json: money as decimal
 * strings, days as ISO dates, lists in the order of the account.
 */
public final class AccountJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AccountJson() {}

  /** The account as a JSON object of its own. */
  public static ObjectNode of(Account account) {
    ObjectNode out = figures(account);
    var instalments = out.putArray("instalments");
    account.instalments().forEach(i -> instalments.add(instalment(i)));
    var payments = out.putArray("payments");
    account.payments().forEach(p -> payments.add(payment(p)));
    var entries = out.putArray("entries");
    account.entries().forEach(e -> entries.add(entry(e)));
    var refused = out.putArray("refused");
    account.refused().forEach(r -> refused.add(refused(r)));
    var remarks = out.putArray("remarks");
    account.remarks().forEach(r -> remarks.add(remark(r)));
    hands(out, account.hands());
    return out;
  }

  /** Makers and payees with what is theirs, where they have shares. */
  private static void hands(ObjectNode out, Hands hands) {
    if (!hands.makers().isEmpty()) {
      var makers = out.putArray("makers");
      hands.makers().forEach(m -> makers.add(maker(m)));
    }
    if (!hands.payees().isEmpty()) {
      var payees = out.putArray("payees");
      hands.payees().forEach(p -> payees.add(payee(p)));
    }
  }

  private static ObjectNode maker(Hands.Maker maker) {
    return NODES
        .objectNode()
        .put("name", maker.name())
        .put("share", maker.share().toString())
        .put("charged", maker.charged().toString())
        .put("paid", maker.paid().toString())
        .put("owed", maker.owed().toString());
  }

  private static ObjectNode payee(Hands.Payee payee) {
    return NODES
        .objectNode()
        .put("name", payee.name())
        .put("share", payee.share().toString())
        .put("received", payee.received().toString())
        .put("owed", payee.owed().toString());
  }

  /** The figures alone, without what they came from: the head of an account or of a quote. */
  public static ObjectNode figures(Account account) {
    ObjectNode out = NODES.objectNode();
    out.put("as_of", account.asOf().toString());
    if (account.knownAt() != null) {
      out.put("known_at", account.knownAt().toString());
    }
    out.put("currency", account.terms().currency().code());
    out.put("status", account.status().id());
    out.put("maturity", account.maturity() == null ? null : account.maturity().toString());
    out.put("principal", account.principal().toString());
    if (account.terms().funding() instanceof Funding.Draws) {
      out.put("drawn", account.advanced().toString());
      out.put("undrawn", account.undrawn().toString());
    }
    out.put("interest_posted_unpaid", account.interestPostedUnpaid().toString());
    out.put("interest_accrued_since", account.interestAccruedSince().toString());
    out.put("costs", account.costs().toString());
    ObjectNode states = out.putObject("costs_by_state");
    for (Cost.State state : Cost.State.values()) {
      states.put(state.id(), account.costs(state).toString());
    }
    out.put("late_charges", account.lateCharges().toString());
    out.put("premium", account.premium().toString());
    out.put("unapplied_credit", account.unappliedCredit().toString());
    out.put("payoff", account.payoff().toString());
    return out.put("per_diem", account.perDiem().toString());
  }

  private static ObjectNode instalment(Instalment instalment) {
    return NODES
        .objectNode()
        .put("date", instalment.date().toString())
        .put("interest", instalment.interest().toString())
        .put("principal", instalment.principal().toString())
        .put("paid", instalment.paid().toString());
  }

  private static ObjectNode payment(AppliedPayment payment) {
    ObjectNode out =
        NODES
            .objectNode()
            .put("id", payment.id())
            .put("date", payment.date().toString())
            .put("amount", payment.amount().toString())
            .put("interest", payment.interest().toString())
            .put("principal", payment.principal().toString())
            .put("costs", payment.costs().toString())
            .put("charges", payment.charges().toString())
            .put("premium", payment.premium().toString())
            .put("unapplied", payment.unapplied().toString());
    if (payment.by() != null) {
      out.put("by", payment.by());
    }
    return payment.reversed() ? out.put("reversed", true) : out;
  }

  private static ObjectNode entry(Entry entry) {
    return NODES
        .objectNode()
        .put("id", entry.id())
        .put("date", entry.date().toString())
        .put("kind", entry.kind().id())
        .put("amount", entry.amount().toString())
        .put("balance", entry.balance().toString());
  }

  private static ObjectNode refused(RefusedFact refused) {
    ObjectNode out =
        NODES.objectNode().put("fact", refused.fact().id()).put("rule", refused.rule());
    out.put("words", refused.words() == null ? null : refused.words().text());
    return out.put("reason", refused.reason());
  }

  private static ObjectNode remark(Remark remark) {
    return NODES
        .objectNode()
        .put("id", remark.id())
        .put("fact", remark.fact() == null ? null : remark.fact().id())
        .put("message", remark.message());
  }
}
