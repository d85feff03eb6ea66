package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of a sentence speaks of, told by its turns of phrase or its heading. */
enum Topic {
  DEFAULT_INTEREST(
      List.of(
          "default rate",
          "default interest",
          "interest after default",
          "overdue",
          "past due",
          "interest after maturity"),
      "event of default ..8 (occur | occurs | occurred | exists | continuing) ..12 interest|rate",
      "after|following|upon|on ..5 maturity|default|acceleration|judgment ..25"
          + " interest|rate|rises",
      "after|following|upon ..5 maturity|default|acceleration ..45 (shall | will) bear interest",
      "after|following ..3 demand ..25 interest|rate",
      "from (and after)? (the)? (date of)? ..2 maturity|default|acceleration|demand ..45"
          + " interest|rate|rises",
      "after the due date ..20 interest|rate",
      "once|when ..5 maturity ..4 passed ..20 interest|rate",
      "owed|unpaid|due|paid ..2 after <date> ..8 interest",
      "past due ..14 interest|rate",
      "overdue ..14 interest|rate|bear|bears",
      "(fails | fail | failure) ..2 pay ..12 (due | date) ..8 interest|rate",
      "interest|rate ..12 from ..3 (date of)? default",
      "(not | is not | are not | was not) (so)? paid|made (in full)? (when | on the | at | by |"
          + " within | as and when) ..30 interest|rate|charge",
      "if ..5 not paid ..14 interest|rate|charge",
      "not ..3 paid ..8 due|maturity ..6 bear|bears|draw|draws",
      "not ..3 paid by then ..6 charge",
      "default rate|interest",
      "(interest | rate) ..8 (after | following | upon) ..3 (maturity | default)",
      "raise|increase|increased ..4 rate|margin",
      "rate|margin ..5 increased|increase|raised",
      "additional interest",
      "case of ..2 default ..34 interest",
      "after maturing ..24 rate",
      "(while | during) ..5 default ..14 interest|rate|margin",
      "from then on the balance bears",
      "thereafter ..3 bear ..2 interest",
      "from that time ..6 interest",
      "unpaid sums bear",
      "interest ..16 (on | upon) ..3 (unpaid | overdue) (installment | instalment)",
      "unpaid (amortization | amortizations | installment | installments) (shall)? bear",
      "amounts then owed bear",
      "in place of the rate"),
  LATE_CHARGE(
      List.of("late charge", "late fee", "late payment"),
      "late (payment)? charge|charges|fee|fees|penalty",
      "delinquency charge|charges",
      "(days)? late ..12 charged",
      "penalty of <percent>",
      "late payment fee",
      "increased by <percent> of the installment|payment"),
  PREPAYMENT(
      List.of("prepay", "early payment", "early repayment", "redemption"),
      "prepay*",
      "prepaid",
      "redeem|redeemed",
      "pay ..6 ahead of time",
      "pay ..8 early",
      "paid ..3 before maturity",
      "anticipate payment"),
  COSTS(
      List.of(),
      "attorney|attorneys|counsel ..2 fee|fees",
      "costs|cost|expense|expenses of collection|enforcement",
      "documentary stamp"),
  CONVERSION(
      List.of("conversion"),
      "convert|converted|conversion",
      "convertible (into | in | at)",
      "closing bid",
      "shares outstanding",
      "warrant|warrants"),
  FEE(List.of(), "fee of", "commitment fee", "origination fee", "charges a fee", "extension fee"),
  SECURITY(
      List.of("security", "collateral", "pledge"),
      "secured by",
      "security interest",
      "pledge|pledges|pledged",
      "deed of trust|mortgage",
      "collateral security"),
  USURY(
      List.of("usury", "limit on interest", "maximum"),
      "usury|usurious",
      "maximum|highest|greatest ..4 lawful|law|rate ..3 (allows | permitted | permits)?"),
  SENIOR_DEBT(List.of(), "senior debt|indebtedness|lender", "subordinat*", "junior"),
  OWNERSHIP(
      List.of(),
      "outstanding (shares | common stock | voting)",
      "<percent> of the (outstanding | voting | value | net)");

  /** "Unless earlier converted, the principal is due on ...": what becomes of the debt itself. */
  private static final Cue UNCONVERTED =
      Cue.of("unless|until|if ..5 (converted | conversion) | not (been)? ..3 converted");

  private final List<String> headings;
  private final List<Cue> cues;

  Topic(List<String> headings, String... cues) {
    this.headings = headings;
    this.cues = Cue.list(cues);
  }

  /** Whether a segment speaks of this, by heading or by words. */
  boolean of(Sheet sheet, Segment segment) {
    boolean spared = this == CONVERSION && UNCONVERTED.in(sheet, segment);
    return headed(segment) || !spared && within(sheet, segment.from(), segment.to());
  }

  /**
   * "when due, whether upon the Maturity Date, acceleration or otherwise, with interest at 8%":
   * whenever the principal falls due, and not what happens after it.
   */
  private static boolean whenever(Sheet sheet, Match match) {
    Token first = sheet.tokens().get(match.from());
    boolean upon = first.is("upon") || first.is("on") || first.is("at");
    boolean day =
        Cue.of("on|upon|at (the)? maturity date").at(sheet, match.from(), match.from() + 4) != null;
    return upon
        && (day
            || sheet.tokens().get(match.from() - 1).is("whether")
            || sheet.tokens().get(match.from() - 2).is("whether"));
  }

  boolean headed(Segment segment) {
    return headings.stream().anyMatch(heading -> segment.heading().contains(heading));
  }

  /** Whether the words of a range alone speak of this. */
  boolean within(Sheet sheet, int from, int to) {
    return match(sheet, from, to) != null;
  }

  @Nullable Match match(Sheet sheet, int from, int to) {
    for (Cue cue : cues) {
      Match match = cue.find(sheet, from, to);
      if (match != null && !(this == DEFAULT_INTEREST && whenever(sheet, match))) {
        return match;
      }
    }
    return null;
  }
}
