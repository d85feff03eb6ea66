package org.allonge.note.law;

import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.Money;

/** A fact about a loan on which the law on rates can turn. */
public enum LawFact implements Choice {
  /** The principal, in US dollars. */
  AMOUNT("amount", Form.SUM),
  /** What was issued in all, this note and its sisters, in US dollars. */
  AGGREGATE("aggregate", Form.SUM),
  /** The issuer's total assets at issuance, in US dollars. */
  ISSUER_ASSETS("issuer-assets", Form.SUM),
  /** Who lends: {@link LenderKind}. */
  LENDER("lender", Form.LENDER),
  /** Who borrows: a natural {@code person}, or an {@code entity}. */
  MAKER("maker", Form.MAKER),
  /** A preexisting relationship, or parties able to protect their own interests. */
  RELATIONSHIP("relationship", Form.YES_NO),
  /** A licensed broker made or arranged the loan. */
  BROKER_ARRANGED("broker-arranged", Form.YES_NO),
  /** The loan is secured by a lien on real property. */
  REAL_PROPERTY("real-property", Form.YES_NO),
  /** The loan is secured by the borrower's principal residence. */
  PRINCIPAL_RESIDENCE("principal-residence", Form.YES_NO),
  /** The loan is secured by anything. */
  SECURED("secured", Form.YES_NO),
  /** The debt is the price of a genuine sale on credit. */
  SALE_ON_CREDIT("sale-on-credit", Form.YES_NO),
  /** The debt is rated, or its issuer listed or reporting with the earnings that a statute asks. */
  LISTED_ISSUER("listed-issuer", Form.YES_NO),
  /** The debt was issued under a permit or qualification. */
  QUALIFIED_ISSUE("qualified-issue", Form.YES_NO),
  /** The contract states a legal rate. */
  STATED_RATE("stated-rate", Form.YES_NO),
  /** The attorney general was notified. */
  AG_NOTIFIED("ag-notified", Form.YES_NO),
  /** An individual swore to a business purpose. */
  SWORN_BUSINESS_PURPOSE("sworn-business-purpose", Form.YES_NO);

  /** What a fact's value looks like. */
  private enum Form {
    SUM,
    LENDER,
    MAKER,
    YES_NO
  }

  private final String id;
  private final Form form;

  LawFact(String id, Form form) {
    this.id = id;
    this.form = form;
  }

  @Override
  public String id() {
    return id;
  }

  /** What a value must look like, in words: for a problem, and for help. */
  public String expected() {
    return switch (form) {
      case SUM -> "a sum in dollars such as 250000.00";
      case LENDER, MAKER, YES_NO -> "one of " + String.join(", ", allowed());
    };
  }

  /** Whether the fact is a sum of money. */
  public boolean isSum() {
    return form == Form.SUM;
  }

  /** The values that there are; none for a sum. */
  public List<String> allowed() {
    return switch (form) {
      case SUM -> List.of();
      case LENDER -> Choice.ids(LenderKind.class);
      case MAKER -> List.of("person", "entity");
      case YES_NO -> List.of("yes", "no");
    };
  }

  /** Whether a text is a value of this fact. */
  public boolean takes(String text) {
    return isSum() ? isDollars(text) : allowed().contains(text);
  }

  private static boolean isDollars(String text) {
    return text.matches("[0-9]{1,12}(\\.[0-9]{2})?") && !Money.usd(text).isZero();
  }
}
