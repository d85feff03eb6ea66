package org.allonge.note.law;

import java.time.LocalDate;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/**
 * A published rate from the day on which it took effect until the next one does.
 *
 * @param effective the first day of the rate, inclusive
 * @param rate the rate for a year
 * @param firstBankDate the first day on which any Reserve Bank had it
 * @param latestPossibleDate the last day on which San Francisco can have taken it
 * @param confidence how well rate and day are supported
 * @param source where they were seen
 * @param checked the day on which the row was last compared with its sources
 */
public record DatedRate(
    LocalDate effective,
    Rate rate,
    LocalDate firstBankDate,
    LocalDate latestPossibleDate,
    SourceConfidence confidence,
    String source,
    LocalDate checked) {

  /** Whether the sources leave open that the rate already, or not yet, held on a day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(firstBankDate) && day.isBefore(latestPossibleDate);
  }
}
