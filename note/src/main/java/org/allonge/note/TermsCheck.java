package org.allonge.note;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether terms can stand together; each rule that they break is one problem. The rules of one
 * subject stand in a class of their own; here are those of the sum, the days and the options.
 */
final class TermsCheck {
  private final Terms terms;
  private final Problems problems;

  private TermsCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** Amounts are compared only once they are all of one currency. */
  static List<Problem> problems(Terms terms) {
    Problems problems = new Problems();
    CurrencyCheck.check(terms, problems);
    if (problems.none()) {
      new TermsCheck(terms, problems).check();
      new RateCheck(terms, problems).check();
      new ScheduleCheck(terms, problems).check();
      new AmountCheck(terms, problems).check();
      new SolvedCheck(terms, problems).check();
      new LevelCheck(terms, problems).check();
      new RepaymentCheck(terms, problems).check();
      PartiesCheck.check(terms.parties(), problems);
      new ConductCheck(terms, problems).check();
    }
    return problems.list();
  }

  private void check() {
    if (terms.principal().minor() <= 0) {
      problems.add(
          "principal-not-positive", "principal", "an amount above zero", terms.principal());
    }
    dates();
    extensions();
  }

  private void dates() {
    if (accrues().isBefore(terms.date().minusYears(Life.LONGEST_YEARS))) {
      problems.add(
          "accrual-too-early", "interest.accrues_from", "a day near the note's date", accrues());
    }
    switch (terms.maturity()) {
      case Maturity.On on -> maturity("maturity.date", on.date());
      case Maturity.OnDemand demand -> onDemand(demand);
      case Maturity.WhenRepaid repaid -> {}
    }
  }

  private LocalDate accrues() {
    return terms.interest().accruesFrom();
  }

  private void onDemand(Maturity.OnDemand demand) {
    if (demand.notice().isNegative() || Life.tooLong(demand.notice())) {
      problems.add(
          "notice-out-of-range",
          "maturity.on_demand.notice",
          "a time of zero or more, at most " + Life.LONGEST_YEARS + " years",
          demand.notice(),
          "Write how long after the demand the whole falls due; leave it out for at once.");
    }
    if (demand.longStop() != null) {
      maturity("maturity.on_demand.long_stop", demand.longStop());
    }
  }

  private void maturity(String path, LocalDate maturity) {
    if (!maturity.isAfter(terms.date()) || !maturity.isAfter(accrues())) {
      String expected =
          "a day after the note's date, " + terms.date() + ", and the start of interest";
      problems.add("maturity-before-date", path, expected, maturity);
    }
    notTooFar(path, maturity);
  }

  private void notTooFar(String path, LocalDate day) {
    LocalDate last = Life.latest(terms);
    if (day.isAfter(last)) {
      problems.add("maturity-too-far", path, "a day not after " + last, day);
    }
  }

  private void extensions() {
    for (int i = 0; i < terms.extensions().size(); i++) {
      String path = "extensions[" + i + "]";
      switch (terms.extensions().get(i).to()) {
        case ExtensionOption.Target.ToDate to -> toDate(path + ".to", to.date());
        case ExtensionOption.Target.ByPeriod by -> byPeriod(path + ".period", by);
      }
    }
  }

  private void toDate(String path, LocalDate day) {
    if (terms.maturity() instanceof Maturity.On on && !day.isAfter(on.date())) {
      String expected = "a day after the maturity, " + on.date();
      problems.add("extension-not-later", path, expected, day);
    }
    notTooFar(path, day);
  }

  private void byPeriod(String path, ExtensionOption.Target.ByPeriod by) {
    if (by.period().isNegative() || by.period().isZero()) {
      problems.add("extension-not-later", path, "a period above zero", by.period());
    }
    if (Life.tooLong(by.period())) {
      String expected = "a period of at most " + Life.LONGEST_YEARS + " years";
      problems.add("maturity-too-far", path, expected, by.period());
    }
  }
}
