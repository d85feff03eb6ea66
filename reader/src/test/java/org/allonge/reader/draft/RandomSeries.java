package org.allonge.reader.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Cycle;
import org.allonge.reader.draft.RandomNote.RandomJson;

/** Random series of days, in the form of the terms. */
final class RandomSeries {
  private final RandomJson random;
  private final LocalDate after;

  RandomSeries(RandomJson random, LocalDate after) {
    this.random = random;
    this.after = after;
  }

  /** One series that begins within four months. */
  String json() {
    return from(after.plusDays(random.upTo(9) == 0 ? 0 : 1 + random.upTo(120)));
  }

  /** Several, each half a year after the one before. */
  String inARow(int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add("{" + from(after.plusMonths(6L * i).plusDays(1 + random.upTo(60))) + "}");
    }
    return String.join(", ", all);
  }

  String from(LocalDate about) {
    String every =
        random.one(
            List.of(
                "P7D", "P14D", "P10D", "P90D", "P1M", "P1M", "P1M", "P1M", "P2M", "P3M", "P4M",
                "P6M", "P1Y", "P12M", "P18M", "P2Y"));
    boolean days = every.endsWith("D");
    int day = days || random.often() ? 0 : 1 + random.upTo(31);
    boolean ends = !days && random.upTo(4) == 0;
    LocalDate anchor = random.upTo(5) == 0 ? about.withDayOfMonth(about.lengthOfMonth()) : about;
    LocalDate first =
        new Cycle(Period.parse(every), day, ends).from(anchor).next(anchor.minusDays(1));
    return "\"first\": \"%s\", \"cycle\": {\"every\": \"%s\"%s%s}%s%s"
        .formatted(
            first,
            every,
            day == 0 ? "" : ", \"day\": " + day,
            ends ? ", \"end_of_month\": true" : "",
            random.upTo(6) == 0 ? ", \"stub\": \"long\"" : "",
            random.upTo(6) == 0 ? ", \"last\": \"" + first.plusMonths(12) + "\"" : "");
  }
}
