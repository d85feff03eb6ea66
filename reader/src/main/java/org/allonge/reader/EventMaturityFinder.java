package org.allonge.reader;

import java.util.List;

/**
 * A whole that falls due on an event instead of a day: "due upon the sale of the vessel", "payable
 * within ten days after the closing". Looked for only where no day and no demand was found.
 */
final class EventMaturityFinder implements Finder {
  private static final String EVENTS =
      "(sale | closing | completion | consummation | financing | offering | merger | acquisition |"
          + " change | liquidation | dissolution | death | marriage | retirement | termination |"
          + " settlement | receipt | delivery | sold | closes | closed | dies | completed)";

  private static final List<Cue> EVENT =
      Cue.list(
          "(due | payable | repaid | repayable | paid) (and payable)? (in full | in whole)?"
              + " (on | upon | at | when | within <length> (of | after)) ..12 "
              + EVENTS,
          "maturity date (means | shall mean) the (earlier | earliest | sooner | first) of ..14 "
              + EVENTS,
          "(due | payable | repaid | repayable | paid) ..2 after ..10 consummates|consummation",
          "(due | payable | repaid | repayable | paid) (and payable)? (in full | in whole)?"
              + " (on | upon | at)? the (earlier | earliest | sooner | first) ..14 "
              + EVENTS);

  private static final Cue WHOLE =
      Cue.of("whole | principal | note | balance | sum | amount | loan | debt | all");

  private static final Cue OTHERWISE =
      Cue.of(
          "default* | accelerat* | prepay* | prepaid | prepayment | interest shall be | fee | fees"
              + " | option | convert* | installment* | instalment*");

  @Override
  public void read(Scope scope, Draft draft) {
    boolean said =
        draft.has("maturity_date")
            || draft.has("maturity_rule")
            || draft.is("payment_kind", "demand")
            || scope.amends();
    if (said) {
      return;
    }
    for (Cue cue : EVENT) {
      for (Match match : cue.all(scope.sheet())) {
        Segment segment = scope.sheet().segment(match.from());
        Segment sentence = scope.sheet().sentence(segment);
        if (WHOLE.in(scope.sheet(), sentence) && !OTHERWISE.in(scope.sheet(), sentence)) {
          draft.medium(
              "maturity_rule",
              scope.sheet().words(match.from(), segment.to()).replaceFirst("[.;,]$", ""),
              match.from(),
              segment.to(),
              "an event, and no day was found");
          return;
        }
      }
    }
  }
}
