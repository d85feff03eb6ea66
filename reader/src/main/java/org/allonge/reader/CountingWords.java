package org.allonge.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allonge.note.DayCount;
import org.allonge.note.Rounding;

/**
 * The words for how days are counted and amounts are rounded: what a drafter writes, and how the
 * reader knows it in others' words.
 */
final class CountingWords {
  private static final Map<DayCount, String> SENTENCES = sentences();

  /** In the order in which they are tried, the narrower first. */
  private static final List<Map.Entry<DayCount, Cue>> KNOWN =
      List.of(
          Map.entry(
              DayCount.ACT_ACT_ICMA,
              Cue.of("actual / actual ..2 (icma | isma) | rule 251 | (icma | isma) day count")),
          Map.entry(
              DayCount.ACT_ACT_AFB, Cue.of("actual / actual ..2 afb | (french banks | afb) ..6")),
          Map.entry(
              DayCount.THIRTY_E_360_ISDA,
              Cue.of("30e / 360 ..1 isda | 4 16 ..2 h | 4.16 ..2 h | section 4.16 ..3 h")),
          Map.entry(DayCount.THIRTY_E_360, Cue.of("30e / 360 | eurobond basis")),
          Map.entry(
              DayCount.ACT_365L, Cue.of("(act | actual) / 365l | 366th where the year ..8 long")),
          Map.entry(
              DayCount.NL_365,
              Cue.of(
                  "(nl | no leap) / 365 | but a 29th of february | (without | excluding | except)"
                      + " february 29")),
          Map.entry(DayCount.TWENTY_EIGHT_336, Cue.of("28 / 336 | having 28 days ..8 336")),
          Map.entry(
              DayCount.BUS_252,
              Cue.of("(bus | business) / 252 | business day ..6 252nd | business days ..10 252")));

  private static final Map<Rounding, String> ROUNDING =
      new EnumMap<>(
          Map.of(
              Rounding.HALF_UP,
                  "Amounts are rounded to the nearest unit of the currency, a half upwards.",
              Rounding.HALF_EVEN,
                  "Amounts are rounded to the nearest unit of the currency, a half to the even"
                      + " neighbour.",
              Rounding.DOWN, "Amounts are rounded down to a whole unit of the currency."));

  private static final List<Map.Entry<Rounding, Cue>> ROUNDED =
      List.of(
          Map.entry(
              Rounding.HALF_EVEN,
              Cue.of("rounded ..10 half ..3 even | half even | bankers rounding")),
          Map.entry(
              Rounding.DOWN,
              Cue.of("(amounts | interest) ..6 (rounded down | truncated | round down)")));

  private CountingWords() {}

  private static Map<DayCount, String> sentences() {
    Map<DayCount, String> said = new EnumMap<>(DayCount.class);
    said.put(
        DayCount.ACT_365F,
        "Interest is computed for the actual number of days elapsed, over a year of 365 days in"
            + " every year.");
    said.put(
        DayCount.ACT_360,
        "Interest is computed for the actual number of days elapsed, over a year of 360 days.");
    said.put(
        DayCount.ACT_ACT_ISDA,
        "Interest is computed for the actual number of days elapsed, over a year of 365 days, or of"
            + " 366 days in a leap year, each night in its own year.");
    said.put(
        DayCount.THIRTY_360,
        "Interest is computed over a year of 360 days made of twelve months of 30 days each.");
    said.put(
        DayCount.ACT_ACT_ICMA,
        "Interest for days of a coupon period is its part of the coupon, day for day (Rule 251 of"
            + " the International Capital Market Association).");
    said.put(
        DayCount.ACT_ACT_AFB,
        "Whole years are counted back from the end of a period, and the days that are left over the"
            + " length of their own year, as the French banks' association counts them.");
    said.put(
        DayCount.THIRTY_E_360,
        "Every month counts as having thirty days, a 31st as the 30th (Eurobond basis).");
    said.put(
        DayCount.THIRTY_E_360_ISDA,
        "Every month counts as having thirty days, its last day as the 30th, but for a maturity in"
            + " February (2006 ISDA Definitions, section 4.16(h)).");
    said.put(
        DayCount.ACT_365L,
        "Each day counts as a 365th of a year, or as a 366th where the year of its coupon is a long"
            + " one.");
    said.put(DayCount.NL_365, "Each day but a 29th of February counts as a 365th of a year.");
    said.put(DayCount.TWENTY_EIGHT_336, "Every month counts as having 28 days, and the year 336.");
    said.put(
        DayCount.BUS_252, "Each business day counts as a 252nd of a year, other days for nothing.");
    return said;
  }

  static String say(DayCount count) {
    return Objects.requireNonNull(SENTENCES.get(count));
  }

  static String say(Rounding rounding) {
    return Objects.requireNonNull(ROUNDING.get(rounding));
  }

  static void read(Hunt hunt) {
    for (Map.Entry<DayCount, Cue> known : KNOWN) {
      Match match = hunt.first(known.getValue());
      if (match != null) {
        hunt.put("interest.day_count", known.getKey().id(), match);
        break;
      }
    }
    for (Map.Entry<Rounding, Cue> known : ROUNDED) {
      Match match = hunt.first(known.getValue());
      if (match != null) {
        hunt.put("interest.rounding", known.getKey().id(), match);
        break;
      }
    }
  }
}
