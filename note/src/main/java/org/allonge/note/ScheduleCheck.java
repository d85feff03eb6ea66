package org.allonge.note;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Series of dates that a note can have: they begin on a date of their own rhythm, within the life
 * of the note, in order, and have no more dates than an account walks through.
 */
final class ScheduleCheck {
  private final Terms terms;
  private final Problems problems;
  private final Life life;

  ScheduleCheck(Terms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
    this.life = Life.of(terms);
  }

  /**
   * One series and where it stands.
   *
   * @param first the path of its first date
   * @param cycle the path of its rhythm
   * @param last its last date, where it is stated
   */
  private record Placed(String first, String cycle, Cycle.Dates dates, @Nullable LocalDate last) {
    static Placed of(String path, Instalments.Schedule schedule) {
      return new Placed(
          path + ".first",
          path + ".cycle",
          schedule.cycle().from(schedule.first()),
          schedule.last());
    }

    LocalDate begins() {
      return dates.anchor();
    }
  }

  void check() {
    instalments();
    interest();
    if (terms.interest().base() instanceof InterestBase.Lagged lagged) {
      series(List.of(Placed.of("interest.base", lagged.resets())));
    }
    if (terms.interest().rate() instanceof RateTerm.Floating floating) {
      resets(floating);
    }
    Indexation indexation = terms.payments().indexation();
    if (indexation != null) {
      series(List.of(Placed.of("payments.indexation", indexation.schedule())));
    }
    ServicingFee fee = terms.payments().fee();
    if (fee != null) {
      series(List.of(Placed.of("payments.servicing_fee", fee.schedule())));
    }
  }

  private void instalments() {
    switch (terms.instalments()) {
      case Instalments.Bullet bullet -> {}
      case Instalments.InterestOnly i -> instalments(i.schedule());
      case Instalments.Level l -> instalments(l.schedule());
      case Instalments.FixedPrincipal f -> instalments(f.schedule());
      case Instalments.Phased phased -> phases(phased.phases());
      case Instalments.Custom custom -> rows(custom.rows());
    }
  }

  private void instalments(Instalments.Schedule schedule) {
    Placed placed = Placed.of("instalments", schedule);
    firstInstalment(placed);
    series(List.of(placed));
  }

  /** Interest that is paid in advance may fall due on the very day on which it begins to run. */
  private void firstInstalment(Placed placed) {
    boolean atOnce = placed.begins().equals(life.accrues()) && mayBeginAtOnce();
    if (!placed.begins().isAfter(life.accrues()) && !atOnce) {
      String expected = "a day after the start of interest, " + life.accrues();
      problems.add("first-instalment-too-early", placed.first(), expected, placed.begins());
    }
  }

  /** So may principal of which the part does not rest on periods before it. */
  private boolean mayBeginAtOnce() {
    return switch (terms.instalments()) {
      case Instalments.InterestOnly i ->
          terms.interest().due().timing() == InterestDue.Timing.ADVANCE;
      case Instalments.Level l ->
          l.amount() != null || l.options().solving() == LevelOptions.Solving.ACTUAL_DAYS;
      case Instalments.FixedPrincipal f -> true;
      case Instalments.Phased p -> p.phases().getFirst().kind() != Instalments.PhaseKind.LEVEL;
      case Instalments.Bullet b -> false;
      case Instalments.Custom c -> false;
    };
  }

  private void phases(List<Instalments.Phase> phases) {
    if (phases.isEmpty()) {
      problems.add(
          "no-phases",
          "instalments.phases",
          "at least one series of payments",
          "none",
          "Add the series, or write instalments of the kind bullet.");
      return;
    }
    List<Placed> placed =
        numbered("instalments.phases", phases.stream().map(Instalments.Phase::schedule).toList());
    firstInstalment(placed.getFirst());
    ascending("phases-not-ascending", placed);
    series(placed);
  }

  private void interest() {
    List<Placed> placed = numbered("interest.due.schedules", terms.interest().due().schedules());
    if (!placed.isEmpty() && placed.getFirst().begins().isBefore(life.accrues())) {
      problems.add(
          "first-interest-too-early",
          placed.getFirst().first(),
          "a day on or after the start of interest, " + life.accrues(),
          placed.getFirst().begins());
    }
    ascending("interest-schedules-not-ascending", placed);
    series(placed);
    capitalised(terms.interest().due().capitalisation());
  }

  private void capitalised(InterestDue.@Nullable Capitalisation capitalised) {
    LocalDate until = capitalised == null ? null : capitalised.until();
    if (until != null && until.isBefore(life.accrues())) {
      problems.add(
          "capitalised-until-too-early",
          "interest.due.capitalised.until",
          "a day on or after the start of interest, " + life.accrues(),
          until,
          "Leave capitalisation out where interest is always paid.");
    }
  }

  private void resets(RateTerm.Floating floating) {
    if (!floating.resetting().days().isEmpty()) {
      return; // no rhythm; the days are in order or refused as such
    }
    LocalDate stated = floating.resetting().first();
    LocalDate first = stated == null ? life.accrues() : stated;
    Placed placed =
        new Placed(
            "interest.rate.first_reset", "interest.rate.reset", floating.reset().from(first), null);
    if (stated == null) {
      notTooMany(placed, dates(placed, life.end()));
    } else {
      series(List.of(placed));
    }
  }

  private static List<Placed> numbered(String path, List<Instalments.Schedule> schedules) {
    return IntStream.range(0, schedules.size())
        .mapToObj(i -> Placed.of(path + "[" + i + "]", schedules.get(i)))
        .toList();
  }

  private void ascending(String code, List<Placed> series) {
    for (int i = 1; i < series.size(); i++) {
      LocalDate before = series.get(i - 1).begins();
      if (!series.get(i).begins().isAfter(before)) {
        problems.add(
            code,
            series.get(i).first(),
            "a day after the first date of the series before, " + before,
            series.get(i).begins(),
            "Put the series in order; each lasts until the first date of the next.");
      }
    }
  }

  /** Series that follow each other, each until the first date of the next. */
  private void series(List<Placed> series) {
    long dates = 0;
    for (int i = 0; i < series.size(); i++) {
      Placed placed = series.get(i);
      onCycle(placed);
      meets(placed);
      ends(placed);
      boolean last = i == series.size() - 1;
      dates += dates(placed, last ? life.end() : series.get(i + 1).begins());
      notTooMany(placed, dates);
    }
  }

  private void onCycle(Placed placed) {
    LocalDate first = placed.begins();
    long before = placed.dates().indexAtOrBefore(first);
    if (!placed.dates().at(before).equals(first)) {
      problems.add(
          "first-not-on-cycle",
          placed.first(),
          "a date of its own cycle",
          first,
          "Begin on %s or on %s, or mend the day of the cycle."
              .formatted(placed.dates().at(before), placed.dates().at(before + 1)));
    }
  }

  private void ends(Placed placed) {
    LocalDate last = placed.last();
    if (last != null && last.isBefore(placed.begins())) {
      problems.add(
          "last-before-first",
          placed.first().replaceFirst("first$", "last"),
          "a day on or after the first date, " + placed.begins(),
          last,
          "Leave it out where the dates run on to maturity.");
    }
  }

  private void meets(Placed placed) {
    if (life.end() != null && placed.begins().isAfter(life.end())) {
      neverMeets(placed.first(), placed.begins(), life.end());
    }
  }

  private void neverMeets(String path, LocalDate found, LocalDate end) {
    problems.add(
        "cycle-never-meets",
        path,
        "a day on or before the last possible maturity, " + end,
        found,
        "Correct the date or the maturity; a date that never comes leave out.");
  }

  /** How many dates there are up to a day; none where no day bounds them. */
  private static long dates(Placed placed, @Nullable LocalDate end) {
    return end == null ? 0 : Math.max(0, placed.dates().indexAtOrBefore(end) + 1);
  }

  private void notTooMany(Placed placed, long dates) {
    if (dates > Cycle.MAX_DATES) {
      problems.add(
          "schedule-too-long",
          placed.cycle(),
          "at most " + Cycle.MAX_DATES + " dates (daily for a hundred years)",
          dates + " dates",
          "Lengthen the cycle, or correct the maturity.");
    }
  }

  private void rows(List<Instalments.Row> rows) {
    LocalDate before = terms.date();
    for (int i = 0; i < rows.size(); i++) {
      String path = "instalments.rows[" + i + "]";
      Instalments.Row row = rows.get(i);
      if (!row.date().isAfter(before)) {
        problems.add("rows-not-ascending", path + ".date", "a day after " + before, row.date());
      }
      if (life.end() != null && row.date().isAfter(life.end())) {
        neverMeets(path + ".date", row.date(), life.end());
      }
      before = row.date();
    }
  }
}
