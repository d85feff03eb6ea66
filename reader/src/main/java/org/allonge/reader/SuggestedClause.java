package org.allonge.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wording that would settle a finding, in plain language and in brackets what the parties must fill
 * in. It is a proposal for the parties and their lawyers: which meaning they want, only they know.
 */
public final class SuggestedClause {
  private static final Map<FindingKind, String> CLAUSES = new EnumMap<>(FindingKind.class);

  static {
    missing();
    twice();
    open();
    silent();
  }

  private SuggestedClause() {}

  /** A clause that settles the finding with an id, or empty where no wording alone can. */
  public static Optional<String> of(String findingId) {
    return CLAUSES.entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(findingId))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static boolean has(FindingKind kind) {
    return CLAUSES.containsKey(kind);
  }

  private static void missing() {
    put(FindingKind.PRINCIPAL_MISSING, "The Maker promises to pay [amount in words] ($[figures]).");
    put(FindingKind.MAKER_MISSING, "[Name], a [state] [kind of company] (the “Maker”), promises…");
    put(FindingKind.PAYEE_MISSING, "…to pay to the order of [name] (the “Payee”)…");
    put(FindingKind.NOTE_DATE_MISSING, "Dated [month day, year].");
    put(FindingKind.MATURITY_MISSING, "The whole unpaid principal is due on [month day, year].");
    put(FindingKind.RATE_MISSING, "Unpaid principal bears interest at [n]% per year.");
    put(FindingKind.NO_WORDS_OF_ORDER, "…to pay to the order of [name]…");
    put(
        FindingKind.TERM_BY_REFERENCE,
        "For this Note, [the term] is [value], as it stands in [agreement] on the date of this"
            + " Note.");
  }

  private static void twice() {
    put(FindingKind.WORDS_FIGURES_DISAGREE, "[amount in words] ($[the same in figures])");
    put(FindingKind.NO_INTEREST_PROMISED, "This note bears no interest.");
    put(
        FindingKind.CONDITIONAL_PROMISE,
        "The maker's promise to pay is unconditional; a reference to another agreement is for"
            + " security, early payment and acceleration alone.");
    put(
        FindingKind.AMOUNT_NOT_FIXED,
        "The maker promises to pay $[amount], which was advanced on the date of this note.");
    put(FindingKind.TIME_NOT_DEFINITE, "The whole is due on [date], or earlier on [event].");
    put(FindingKind.INTEREST_FROM_DATE_OF_NOTE, "Interest accrues from and including [date].");
    put(
        FindingKind.RESTATED_AMOUNTS_DISAGREE,
        "The principal of this Note is made up of $[amount] unpaid on the Note of [date] and"
            + " $[amount] of interest on it.");
    put(FindingKind.HEADING_BODY_DISAGREE, "The heading is for reference; the promise governs.");
    put(FindingKind.RATE_STATED_TWICE, "[n]% per year, and no other rate before maturity.");
    put(
        FindingKind.MATURITY_DATES_DISAGREE,
        "“Maturity Date” means [month day, year] wherever it is used.");
    put(
        FindingKind.FIRST_PAYMENT_OFF_CYCLE,
        "The first instalment is due on [date], the following ones on the [day] of each month.");
    put(
        FindingKind.INSTALMENTS_SHORT_OF_PRINCIPAL,
        "Principal that the instalments do not repay is due on the Maturity Date.");
    put(
        FindingKind.PREPAYMENT_PRICE_DISAGREES,
        "The Maker may prepay in whole or in part at any time, at a premium of [n]% of the"
            + " principal prepaid until [date] and without premium after it.");
    put(
        FindingKind.COMPOUNDING_DISAGREES,
        "Interest is simple until maturity and does not itself bear interest.");
    put(
        FindingKind.EXTENSION_NOTICE_DISAGREES,
        "Notice is in time if given at least [n] days before the Maturity Date.");
  }

  private static void open() {
    put(
        FindingKind.EQUAL_INSTALMENTS_VS_ACTUAL_DAYS,
        "On each payment date the interest accrued since the one before is due, computed on the"
            + " actual number of days.");
    put(
        FindingKind.COMPOUNDING_FREQUENCY_UNSTATED,
        "Interest that is unpaid when due is added to principal on the first day of each month"
            + " after maturity and then bears interest itself.");
    put(
        FindingKind.HIGHEST_LAWFUL_RATE,
        "After maturity unpaid amounts bear interest at [n]% per year, or at the highest rate that"
            + " the law allows if that is lower.");
    put(
        FindingKind.DEFAULT_RATE_BEFORE_MATURITY,
        "The higher rate applies to amounts that are overdue, and to principal only once it is due"
            + " by maturity or acceleration.");
    put(
        FindingKind.EXTENSION_NOTICE_FORM_UNSTATED,
        "The option is exercised by written notice that the Payee receives by [date].");
    put(
        FindingKind.COLLATERAL_CONDITIONAL_ON_APPROVAL,
        "If the approval is not given by [date], the Maker gives other collateral of equal value"
            + " within [n] days.");
    put(
        FindingKind.COLLATERAL_CAP_AMBIGUOUS,
        "The collateral secures principal of up to $[amount], and interest and costs besides.");
    put(
        FindingKind.SUBORDINATION_TO_EARLIER_LIENS,
        "It ranks behind the liens listed in Schedule A and no others.");
    put(
        FindingKind.NO_GRANT_SHOWN,
        "To secure this Note the Maker grants the Payee a security interest in [collateral].");
  }

  private static void silent() {
    put(
        FindingKind.APPLICATION_ORDER_SILENT,
        "Each payment is applied to interest due, then to principal due, then to costs.");
    put(
        FindingKind.NO_ACCELERATION_CLAUSE,
        "If an instalment is unpaid [n] days after it is due, the holder may by written notice"
            + " declare the whole unpaid balance due.");
    put(
        FindingKind.NO_LATE_CHARGE,
        "An instalment that is unpaid [n] days after it is due draws a late charge of [n]% of the"
            + " overdue amount, once.");
    put(
        FindingKind.SILENT_DAY_COUNT,
        "Interest is computed on the actual number of days over a year of 365 days.");
    put(FindingKind.SILENT_COMPOUNDING, "Interest is simple and does not itself bear interest.");
    put(
        FindingKind.SILENT_PREPAYMENT,
        "The Maker may prepay in whole or in part at any time without premium.");
    put(
        FindingKind.SILENT_DEFAULT_RATE,
        "After maturity unpaid principal bears interest at [n]% per year.");
    put(FindingKind.SILENT_GOVERNING_LAW, "The law of [state] governs this Note.");
    put(FindingKind.SILENT_PLACE_OF_PAYMENT, "Payments are made at [address or account].");
    put(
        FindingKind.SILENT_BUSINESS_DAY_CONVENTION,
        "A payment due on a day that is not a business day is due on the next business day, with"
            + " interest to the day of payment.");
    put(
        FindingKind.SILENT_COLLECTION_COSTS,
        "The Maker pays the reasonable costs of collection, including attorneys’ fees.");
    put(
        FindingKind.SILENT_WAIVER_OF_PRESENTMENT,
        "The Maker waives presentment, demand, protest and notice of dishonor.");
    put(
        FindingKind.SILENT_USURY_SAVINGS,
        "Interest above what the law allows is not due, and what was paid of it reduces"
            + " principal.");
    put(
        FindingKind.SILENT_COLLATERAL,
        "This Note is unsecured. (Or: it is secured by [collateral].)");
  }

  private static void put(FindingKind kind, String clause) {
    CLAUSES.put(kind, clause);
  }
}
