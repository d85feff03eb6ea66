package org.allonge.reader;

import java.time.Period;
import java.util.Optional;
import org.allonge.note.DayCount;
import org.allonge.note.Rounding;

/**
 * Words of the reader that a drafter writes with, so that both speak one language: numbers,
 * jurisdictions, currencies and how often something comes round.
 */
public final class Vocabulary {
  private Vocabulary() {}

  /** A whole number in words, capitalised: {@code Two Hundred Fifty Thousand}; zero or more. */
  public static String numberWords(long number) {
    return NumberWords.say(number);
  }

  /** The name of a jurisdiction by its ISO 3166 code, or the code where the table has none. */
  public static String jurisdiction(String code) {
    return Jurisdictions.name(code);
  }

  /** The plural of a currency's unit, by its ISO 4217 code, or the code where it has no word. */
  public static String currencyWord(String code) {
    return Currencies.plural(code);
  }

  /** The sentence that says how days are counted. */
  public static String sentence(DayCount count) {
    return CountingWords.say(count);
  }

  /** The sentence that says how amounts are rounded. */
  public static String sentence(Rounding rounding) {
    return CountingWords.say(rounding);
  }

  /** The sentence that says which days are business days, by a calendar's id. */
  public static String businessDays(String calendar) {
    return CalendarWords.say(calendar);
  }

  /** How often, before a noun: {@code monthly}; empty where there is no one word. */
  public static Optional<String> frequency(Period every) {
    return Frequency.of(every).map(Frequency::word);
  }

  /** How often, after a verb: {@code monthly}, {@code annually}; empty as for a noun. */
  public static Optional<String> frequencyAdverb(Period every) {
    return Frequency.of(every).map(Frequency::adverb);
  }
}
