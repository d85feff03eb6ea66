package org.allonge.reader;

import java.util.List;

/**
 * The words for the days that are business days: what a drafter writes, and how the reader knows
 * them in others' words.
 */
final class CalendarWords {
  private record Known(String id, String words, Cue cue) {}

  private static final String DAYS = "business|banking day|days ..12 ";

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "us-ca-bank",
              "Business days are those of the law of California for acts at a bank.",
              Cue.of(DAYS + "law of california for acts at a bank")),
          new Known(
              "us-ca",
              "Business days are those of the law of California for acts under a contract.",
              Cue.of(DAYS + "law of california for acts under a contract")),
          new Known(
              "us-fed",
              "Business days are those of the Federal Reserve Banks.",
              Cue.of(DAYS + "federal reserve bank|banks")),
          new Known(
              "us-federal",
              "Business days are those of the federal offices of the United States.",
              Cue.of(DAYS + "federal offices|government ..4 united states")),
          new Known(
              "weekends",
              "Every day but a Saturday or a Sunday is a business day.",
              Cue.of(
                  "(every | any) day (but | except | other than) a saturday (or | and) (a)? sunday"
                      + " is a business day")),
          new Known("none", "Every day is a business day.", Cue.of("every day is a business day")));

  private CalendarWords() {}

  /** The sentence that names a calendar, or its id where there are no words for it. */
  static String say(String id) {
    return KNOWN.stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .map(Known::words)
        .orElse(id);
  }

  static void read(Hunt hunt) {
    for (Known known : KNOWN) {
      Match match = hunt.first(known.cue());
      if (match != null) {
        hunt.put("payments.business_days.calendar", known.id(), match);
        return;
      }
    }
  }
}
