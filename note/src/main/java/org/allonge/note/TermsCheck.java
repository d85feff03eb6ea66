package org.allonge.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether terms can stand together; each rule that they break is one problem. */
final class TermsCheck {
  /** The longest life of a note, in years, for which a schedule is drawn up. */
  static final int LONGEST_YEARS = 1_000;

  private final Terms terms;
  private final List<Problem> problems = new ArrayList<>();

  private TermsCheck(Terms terms) {
    this.terms = terms;
  }

  static List<Problem> problems(Terms terms) {
    TermsCheck check = new TermsCheck(terms);
    check.principal();
    check.dates();
    check.rates();
    check.instalments();
    check.extensions();
    return List.copyOf(check.problems);
  }

  private void principal() {
    if (terms.principal().minor() <= 0) {
      add("principal-not-positive", "principal", "an amount above zero", terms.principal());
    }
  }

  private void dates() {
    if (terms.interest().accruesFrom().isBefore(terms.date().minusYears(LONGEST_YEARS))) {
      add("accrual-too-early", "interest.accrues_from", "a day near the note's date", accrues());
    }
    if (terms.maturity() instanceof Maturity.On on) {
      maturity("maturity.date", on.date());
    }
    if (terms.maturity() instanceof Maturity.OnDemand demand && demand.longStop() != null) {
      maturity("maturity.on_demand.long_stop", demand.longStop());
    }
  }

  private LocalDate accrues() {
    return terms.interest().accruesFrom();
  }

  private void maturity(String path, LocalDate maturity) {
    if (!maturity.isAfter(terms.date()) || !maturity.isAfter(accrues())) {
      String expected =
          "a day after the note's date, " + terms.date() + ", and the start of interest";
      add("maturity-before-date", path, expected, maturity);
    }
    LocalDate last = terms.date().plusYears(LONGEST_YEARS);
    if (maturity.isAfter(last)) {
      add("maturity-too-far", path, "a day not after " + last, maturity);
    }
  }

  private void rates() {
    switch (terms.interest().rate()) {
      case RateTerm.Fixed f -> notNegative("interest.rate.value", f.rate());
      case RateTerm.Stepped s -> {
        notNegative("interest.rate.initial", s.initial());
        s.steps().forEach(step -> notNegative("interest.rate.steps", step.rate()));
        ascending(s);
      }
      case RateTerm.None none -> {}
      case RateTerm.Floating floating -> {}
    }
    if (terms.afterDefault().rate() instanceof AfterDefault.DefaultRate.Stated stated) {
      notNegative("after_default.rate.value", stated.rate());
    }
  }

  private void ascending(RateTerm.Stepped stepped) {
    LocalDate before = accrues();
    for (RateTerm.Step step : stepped.steps()) {
      if (!step.from().isAfter(before)) {
        add("steps-not-ascending", "interest.rate.steps", "a day after " + before, step.from());
      }
      before = step.from();
    }
  }

  private void notNegative(String path, Rate rate) {
    if (rate.value().signum() < 0) {
      add("negative-rate", path, "a rate of zero or more", rate);
    }
  }

  private void instalments() {
    switch (terms.instalments()) {
      case Instalments.Bullet bullet -> {}
      case Instalments.InterestOnly i -> first(i.schedule());
      case Instalments.Level l -> first(l.schedule());
      case Instalments.FixedPrincipal f -> first(f.schedule());
      case Instalments.Custom custom -> rows(custom);
    }
  }

  private void rows(Instalments.Custom custom) {
    LocalDate before = terms.date();
    for (Instalments.Row row : custom.rows()) {
      if (!row.date().isAfter(before)) {
        add("rows-not-ascending", "instalments.rows", "a day after " + before, row.date());
      }
      if (row.principal().minor() < 0) {
        add("negative-principal", "instalments.rows", "an amount of zero or more", row.principal());
      }
      before = row.date();
    }
  }

  private void first(Instalments.Schedule schedule) {
    if (!schedule.first().isAfter(accrues())) {
      String expected = "a day after the start of interest, " + accrues();
      add("first-instalment-too-early", "instalments.first", expected, schedule.first());
    }
  }

  private void extensions() {
    for (int i = 0; i < terms.extensions().size(); i++) {
      if (terms.extensions().get(i).to() instanceof ExtensionOption.Target.ToDate to
          && terms.maturity() instanceof Maturity.On on
          && !to.date().isAfter(on.date())) {
        String expected = "a day after the maturity, " + on.date();
        add("extension-not-later", "extensions[" + i + "].to", expected, to.date());
      }
    }
  }

  private void add(String code, String path, String expected, Object found) {
    String remedy = "Correct the term against the words of the note.";
    problems.add(new Problem(code, path, expected, found.toString(), remedy));
  }
}
