package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allonge.note.Rate;
import org.allonge.note.SourceConfidence;

/** What the law tables answer when they are asked for a rate. */
public sealed interface LawfulRate {

  /**
   * A rate, and everything that a reader needs to check it.
   *
   * @param rate the rate for a year, simple interest on the unpaid balance
   * @param formula the rule with its numbers
   * @param citations the law and the published rates it rests on, in that order
   * @param confidence the weakest of what it rests on
   * @param turnedOn the facts that decided, in order
   * @param open facts that would change the answer and are not known here
   * @param checked the earliest day on which one of the rows used was last compared with its source
   * @param tables the file names of the tables used; {@link LawTables#edition} says in which
   *     edition
   */
  record Known(
      Rate rate,
      String formula,
      List<String> citations,
      SourceConfidence confidence,
      List<Deciding> turnedOn,
      List<Exemption> open,
      LocalDate checked,
      List<String> tables)
      implements LawfulRate {
    /** Copies the lists. */
    public Known {
      citations = List.copyOf(citations);
      turnedOn = List.copyOf(turnedOn);
      open = List.copyOf(open);
      tables = List.copyOf(tables);
    }
  }

  /**
   * The tables do not reach so far.
   *
   * @param reason in a sentence: {@code no data before 1989-02-24: ...}
   * @param dataFrom the first day that the tables know of
   * @param citations the law whose rule is not known for the day
   */
  record NoData(String reason, LocalDate dataFrom, List<String> citations) implements LawfulRate {
    /** Copies the list. */
    public NoData {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A fact on which an answer turned.
   *
   * @param name what it is, e.g. {@code contract date}
   * @param value how it stands, e.g. {@code 2003-02-07}
   */
  record Deciding(String name, String value) {}

  /** The rate, if there is one. */
  default Optional<Known> known() {
    return switch (this) {
      case Known known -> Optional.of(known);
      case NoData noData -> Optional.empty();
    };
  }
}
