package org.allonge.cli;

import java.time.LocalDate;
import org.allonge.engine.PayoffQuote;
import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge payoff}: what pays a note off on a day and on the days after it. */
final class PayoffCommand implements Command {
  private static final int USUAL_DAYS = 10;
  private static final int MOST_DAYS = 366;

  @Override
  public String name() {
    return "payoff";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE --on DATE [options]",
            "What pays the note off on a day and on the days after it.",
            "A quote holds as far as nothing else happens. It says when the per diem next"
                + " changes.");
    spec.addOption(Options.on(true, "First day of the quote; what happened later is left out."));
    spec.addOption(Options.through());
    Options.question(spec);
    return Options.finish(
        spec,
        "  A quote for 15 May 2003, good for ten days more:",
        "    allonge payoff note.txt --facts facts.json --on 2003-05-15",
        "  The same, good through the end of the month:",
        "    allonge payoff note.txt --facts facts.json --on 2003-05-15 \\",
        "        --through 2003-05-31");
  }

  @Override
  public String answer(Given given) {
    LocalDate on = given.on();
    LocalDate through = through(given, on);
    Question question = Question.of(given);
    PayoffQuote quote =
        question.asked(
            () -> PayoffQuote.of(question.engine(), question.factsUntil(on), on, through));
    return given.json()
        ? Json.text(PayoffJson.of(question, quote))
        : PayoffView.of(question, quote, given.ambient().page().get());
  }

  private static LocalDate through(Given given, LocalDate on) {
    LocalDate through = given.day(Options.THROUGH).orElseGet(() -> on.plusDays(USUAL_DAYS));
    LocalDate last = on.plusDays(MOST_DAYS);
    if (through.isBefore(on) || through.isAfter(last)) {
      throw Usage.badArgument(
          Options.THROUGH,
          "a day from " + on + " to " + last,
          through.toString(),
          "A quote runs forward from --on, for a year at most.");
    }
    return through;
  }
}
