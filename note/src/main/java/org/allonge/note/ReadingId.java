package org.allonge.note;

import java.util.Arrays;
import java.util.List;

/**
 * A choice between meanings that the words of a note may leave open (rulebook 9), with the choices
 * in order, the default first.
 */
public enum ReadingId implements Choice {
  /** "Equal" instalments of interest that accrues by actual days (rulebook 4). */
  INSTALMENT_AMOUNT(
      "instalment-amount",
      InstalmentAmount.class,
      "rulebook 4: months are not equal, so equal instalments and actual days cannot both hold"),
  /** How often unpaid interest joins the base after maturity (rulebook 7). */
  POST_MATURITY_COMPOUNDING(
      "post-maturity-compounding",
      AfterDefault.Compounding.class,
      "1918 usury initiative sec. 2: compounding needs a clear signed agreement"),
  /** What the highest lawful rate is (rulebook 7). */
  POST_MATURITY_RATE(
      "post-maturity-rate",
      PostMaturityRate.class,
      "Cal. Const. art. XV sec. 1(2); Civil Code 3289; Corporations Code 25117, 25118"),
  /** The order in which a payment is applied where the note is silent (rulebook 6). */
  APPLICATION(
      "application",
      PaymentTerms.Application.class,
      "Civil Code 1479; United States rule (Story v. Livingston, 38 U.S. 359)"),
  /** What is done with an instalment paid early (rulebook 6). */
  EARLY_PAYMENT(
      "early-payment",
      EarlyPayment.class,
      "rulebook 6: an instalment paid up to 15 days early is held to its day"),
  /** Whether a part of the principal alone can be extended (rulebook 5). */
  PARTIAL_EXTENSION(
      "partial-extension",
      PartialExtension.class,
      "rulebook 5: payable in whole or in part does not say extendable in part");

  private final String id;
  private final Class<? extends Choice> type;
  private final String authority;

  <E extends Enum<E> & Choice> ReadingId(String id, Class<E> type, String authority) {
    this.id = id;
    this.type = type;
    this.authority = authority;
  }

  @Override
  public String id() {
    return id;
  }

  /** The ids of the choices; the first is the default. */
  public List<String> choices() {
    return Arrays.stream(type.getEnumConstants()).map(Choice::id).toList();
  }

  /** The law or rule that decides, or leaves the choice open. */
  public String authority() {
    return authority;
  }

  /** Choices of the reading {@code post-maturity-rate}. */
  public enum PostMaturityRate implements Choice {
    /** The constitutional ceiling of California for the contract. */
    CA_CEILING("ca-ceiling"),
    /** The legal rate after breach (Civil Code 3289(b)). */
    LEGAL_RATE_AFTER_BREACH("legal-rate-after-breach"),
    /** The contract rate goes on (Civil Code 3289(a)). */
    CONTRACT_RATE("contract-rate");

    private final String id;

    PostMaturityRate(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Choices of the reading {@code early-payment}. */
  public enum EarlyPayment implements Choice {
    /** Held as unapplied credit to the instalment's day. */
    HOLD("hold"),
    /** Applied on the day received. */
    APPLY("apply");

    private final String id;

    EarlyPayment(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Choices of the reading {@code partial-extension}. */
  public enum PartialExtension implements Choice {
    /** The option moves the whole or nothing. */
    NO("no"),
    /** A part may be extended while the rest falls due. */
    YES("yes");

    private final String id;

    PartialExtension(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
