package org.allonge.reader;

import java.util.List;

/** Whether default makes the whole due, by itself or when the holder says so. */
final class AccelerationFinder implements Finder {
  private static final List<Cue> OPTION =
      Cue.list(
          "may|can|right|elect ..24 (declare | declares | accelerate)",
          "option|election|discretion ..20 (declare | accelerate | due | payable)",
          "may ..8 call ..8 due",
          "(due | payable) ..12 (option | election) of",
          "(due | payable) ..10 at (the | its | his | banks | lenders | payees | holders)? ..2"
              + " election",
          "at (the)? (holders | banks | lenders | payees | noteholders) (sole)? election|option",
          "may ..4 require ..4 (payment | repayment) ..6 (all | everything | full)",
          "may ..3 require (immediate)? payment of (all | everything)",
          "may then require payment",
          "may demand ..8 (all | entire | whole | percent | <percent>)",
          "payable immediately (upon | on) ..3 demand by",
          "may ..8 at its option ..6 accelerate",
          "declare|declares ..10 due",
          "may accelerate",
          "may be declared (to be)? ..2 due",
          "holder|payee|lender|bank ..2 declare ..10 due",
          "(due | payable) upon (notice | declaration)");
  private static final List<Cue> AUTOMATIC =
      Cue.list(
          "become|becomes ..4 due (automatically | at once | forthwith | immediately)",
          "become|becomes (automatically | immediately | at once | forthwith) ..4 due",
          "shall become ..3 due ..8 (automatically | without)",
          "(all | entire | whole) ..10 (shall | will) ..3 (become | be) (immediately)? due and"
              + " payable",
          "all payments left become due",
          "balance becomes due forthwith",
          "shall|will (at once | forthwith | immediately | automatically) become ..3 due",
          "(entire | whole) obligation ..3 (shall | will) become ..3 due");

  private static final Cue DUE =
      Cue.of(
          "due|payable|accelerate|declare|call|repayment | require ..6 payment | demand ..3 (all |"
              + " entire | <percent>)");

  /** "due on the Maturity Date unless accelerated upon an Event of Default": told elsewhere. */
  private static final Cue UNLESS = Cue.of("unless ..5 accelerated");

  @Override
  public void read(Scope scope, Draft draft) {
    if (first(scope, draft, OPTION, "at_holder_option")) {
      return;
    }
    first(scope, draft, AUTOMATIC, "automatic");
  }

  private static boolean first(Scope scope, Draft draft, List<Cue> cues, String value) {
    for (Segment segment : scope.sheet().segments()) {
      Match match =
          segment.isHeading() ? null : Cue.first(cues, scope.sheet(), segment).orElse(null);
      if (match != null && ofNote(scope, segment)) {
        draft.high("acceleration", value, match.from(), match.to());
        return true;
      }
    }
    return false;
  }

  /**
   * On default, and not another debt's acceleration, an instalment's date or a waiver of notice.
   */
  private static boolean ofNote(Scope scope, Segment segment) {
    Sheet sheet = scope.sheet();
    Segment sentence = sheet.sentence(segment);
    boolean trigger =
        Cue.of(
                        "default|if|upon|fail|fails|failure|event|should|insolvent|sell|bankruptcy|then|elect|election|option"
                            + " | not paid | on such | on any other")
                    .find(sheet, sentence.from(), sentence.to())
                != null
            || segment.headed("default", "acceleration");
    boolean waiver =
        Cue.of("waive|waives | hereby waived").in(sheet, segment)
            && !Cue.of("declare|accelerate").in(sheet, segment);
    boolean whole =
        Cue.of("due|payable|accelerat*|call|require|demand|declare")
                .find(sheet, sentence.from(), sentence.to())
            != null;
    boolean rate = Topic.DEFAULT_INTEREST.of(sheet, segment) && !DUE.in(sheet, segment);
    boolean either = Cue.of("become ..2 or may be declared").in(sheet, segment);
    boolean unless = UNLESS.find(sheet, sentence.from(), sentence.to()) != null;
    boolean charge = Cue.of("damages charge | dividend|distribution").in(sheet, segment);
    return trigger
        && whole
        && !rate
        && !either
        && !unless
        && !charge
        && !waiver
        && !Cue.any(ExtensionFinder.VERBS, sheet, segment)
        && !Topic.CONVERSION.headed(segment);
  }
}
