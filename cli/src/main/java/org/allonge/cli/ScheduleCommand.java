package org.allonge.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;

/** {@code allonge schedule}: what falls due ahead, up to the maturity as it stands. */
final class ScheduleCommand implements Command {
  @Override
  public String name() {
    return "schedule";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            name(),
            "FILE [options]",
            "What falls due ahead, up to the maturity as it stands.",
            "Reckoned as if each instalment will be paid on its day and nothing else happens. A"
                + " note payable on demand is shown for a year.");
    spec.addOption(
        Options.on(
            false,
            "The day looked ahead from; unless given, that of the last fact, or of the note."));
    spec.addOption(Options.until());
    Options.question(spec);
    return Options.finish(
        spec,
        "  The whole schedule of a note:",
        "    allonge schedule note.txt",
        "  What is still to come after the payments in facts.json?",
        "    allonge schedule note.txt --facts facts.json",
        "  Only what falls due by the end of June?",
        "    allonge schedule note.txt --until 2003-06-30",
        "  Equal instalments instead of actual days:",
        "    allonge schedule note.txt --reading instalment-amount=level");
  }

  @Override
  public String answer(Given given) {
    Question question = Question.of(given);
    LocalDate on = given.day(Options.ON).orElseGet(question::lastDay);
    LocalDate until = given.day(Options.UNTIL).orElse(null);
    if (until != null) {
      checkUntil(on, until);
    }
    question.account(on); // refuses facts that no account can be drawn up from, later ones too
    Projection ahead =
        question.asked(() -> Projection.of(question.engine(), question.factsUntil(on), on, until));
    return given.json()
        ? Json.text(ScheduleJson.of(question, ahead))
        : ScheduleView.of(question, ahead, given.ambient().page().get());
  }

  private static void checkUntil(LocalDate on, LocalDate until) {
    LocalDate last = on.plusYears(Projection.MOST_YEARS);
    if (until.isBefore(on) || until.isAfter(last)) {
      throw Usage.badArgument(
          Options.UNTIL,
          "a day from " + on + " to " + last,
          until.toString(),
          "A schedule runs forward, for " + Projection.MOST_YEARS + " years at most.");
    }
  }
}
