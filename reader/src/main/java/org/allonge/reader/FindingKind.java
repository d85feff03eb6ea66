package org.allonge.reader;

import static org.allonge.reader.Severity.ERROR;
import static org.allonge.reader.Severity.INFO;
import static org.allonge.reader.Severity.WARNING;

import java.util.Locale;

/**
 * Everything that a reading can find, with what it rests on; docs/findings.md lists the same, and a
 * test compares.
 */
enum FindingKind {
  // The document.
  ENCODING_ASSUMED(WARNING, "how text is stored"),
  READ_FROM_SCAN(WARNING, "how the text was made"),
  SCAN_DAMAGE(WARNING, "how the text was made"),
  BLANK_LEFT(WARNING, "UCC 3-115"),
  IMPOSSIBLE_DATE(ERROR, "the calendar"),
  AMBIGUOUS_DATE(WARNING, "month first in the United States, day first elsewhere"),
  CONFORMED_SIGNATURE(INFO, "UCC 3-301, 3-308"),
  UNSIGNED(WARNING, "UCC 3-401"),

  // What a note cannot do without.
  PRINCIPAL_MISSING(ERROR, "UCC 3-104(a)"),
  MAKER_MISSING(ERROR, "UCC 3-104(a), 3-401"),
  PAYEE_MISSING(ERROR, "UCC 3-104(a), 3-109"),
  NOTE_DATE_MISSING(ERROR, "UCC 3-113"),
  MATURITY_MISSING(ERROR, "UCC 3-108"),
  RATE_MISSING(ERROR, "UCC 3-112"),
  NO_INTEREST_PROMISED(INFO, "UCC 3-112(a)"),
  TERM_BY_REFERENCE(WARNING, "UCC 3-106, 3-117"),
  NO_WORDS_OF_ORDER(INFO, "UCC 3-104(a)(1), 3-109"),

  // Whether it is a negotiable instrument.
  SAYS_NOT_NEGOTIABLE(INFO, "UCC 3-104(d)"),
  CONDITIONAL_PROMISE(WARNING, "UCC 3-104(a), 3-106"),
  AMOUNT_NOT_FIXED(INFO, "UCC 3-104(a)"),
  TIME_NOT_DEFINITE(WARNING, "UCC 3-108"),
  OTHER_UNDERTAKING(INFO, "UCC 3-104(a)(3)"),
  NEGOTIABLE_IN_FORM(INFO, "UCC 3-104"),
  NOT_NEGOTIABLE_IN_FORM(INFO, "UCC 3-104"),
  EXTENSION_KEEPS_TIME_DEFINITE(INFO, "UCC 3-108(b)"),
  INTEREST_FROM_DATE_OF_NOTE(INFO, "UCC 3-112(a), 3-113"),

  // Said twice.
  WORDS_AND_FIGURES_AGREE(INFO, "UCC 3-114"),
  WORDS_FIGURES_DISAGREE(ERROR, "UCC 3-114"),
  HEADING_BODY_DISAGREE(ERROR, "UCC 3-114"),
  RATE_STATED_TWICE(ERROR, "UCC 3-114"),
  RESTATED_AMOUNTS_DISAGREE(WARNING, "arithmetic"),
  NOTE_DATES_DISAGREE(WARNING, "UCC 3-113"),
  MATURITY_DATES_DISAGREE(ERROR, "rulebook 5"),
  FIRST_PAYMENT_BEFORE_NOTE(ERROR, "rulebook 4"),
  FIRST_PAYMENT_OFF_CYCLE(WARNING, "rulebook 4"),
  INSTALMENTS_SHORT_OF_PRINCIPAL(WARNING, "rulebook 4"),
  INSTALMENTS_PAST_MATURITY(ERROR, "rulebook 4"),
  PREPAYMENT_PRICE_DISAGREES(WARNING, "rulebook 6"),
  COMPOUNDING_DISAGREES(WARNING, "rulebook 4"),
  EXTENSION_NOTICE_DISAGREES(ERROR, "rulebook 5"),
  PAYEE_SHARES_DO_NOT_ADD_UP(ERROR, "arithmetic"),

  // Open in meaning.
  EQUAL_INSTALMENTS_VS_ACTUAL_DAYS(WARNING, "rulebook 4"),
  COMPOUNDING_FREQUENCY_UNSTATED(WARNING, "1918 usury initiative sec. 2; rulebook 7"),
  HIGHEST_LAWFUL_RATE(WARNING, "Cal. Const. art. XV sec. 1; rulebook 7"),
  DEFAULT_RATE_BEFORE_MATURITY(
      WARNING, "Honchariw v. FJM Private Mortgage Fund (2022) 83 Cal.App.5th 893"),
  INSTALMENT_DATE_NOT_BUSINESS_DAY(INFO, "California Civil Code 7, 9-11"),
  EXTENSION_NOTICE_FORM_UNSTATED(INFO, "rulebook 5"),
  COLLATERAL_CONDITIONAL_ON_APPROVAL(WARNING, "UCC 9-203(b)"),
  COLLATERAL_CAP_AMBIGUOUS(WARNING, "rulebook 8"),
  SUBORDINATION_TO_EARLIER_LIENS(WARNING, "UCC 9-322, 9-339"),
  NO_GRANT_SHOWN(WARNING, "UCC 9-203(b)(3)"),
  OWN_UNISSUED_SHARES(WARNING, "UCC 9-203(b)(2)"),
  FILING_STATE(INFO, "UCC 9-301, 9-307"),
  FEE_CLAUSE_RECIPROCAL(INFO, "California Civil Code 1717"),

  // Not said.
  APPLICATION_ORDER_SILENT(WARNING, "California Civil Code 1479; United States rule"),
  NO_ACCELERATION_CLAUSE(WARNING, "rulebook 4"),
  NO_LATE_CHARGE(INFO, "rulebook 4"),
  SILENT_DAY_COUNT(WARNING, "rulebook 2"),
  SILENT_COMPOUNDING(INFO, "rulebook 4"),
  SILENT_PREPAYMENT(INFO, "rulebook 6"),
  SILENT_DEFAULT_RATE(INFO, "California Civil Code 3289"),
  SILENT_GOVERNING_LAW(WARNING, "rulebook 7"),
  SILENT_PLACE_OF_PAYMENT(INFO, "UCC 3-111"),
  SILENT_BUSINESS_DAY_CONVENTION(INFO, "rulebook 2"),
  SILENT_COLLECTION_COSTS(INFO, "rulebook 8"),
  SILENT_WAIVER_OF_PRESENTMENT(INFO, "UCC 3-504"),
  SILENT_USURY_SAVINGS(INFO, "rulebook 7"),
  SILENT_COLLATERAL(INFO, "rulebook 8");

  private final Severity severity;
  private final String authority;

  FindingKind(Severity severity, String authority) {
    this.severity = severity;
    this.authority = authority;
  }

  /** The id in kebab-case. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }

  String authority() {
    return authority;
  }
}
