package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.InstalmentAmount;
import org.allonge.note.Instalments;
import org.allonge.note.Instalments.Phase;
import org.allonge.note.Instalments.Row;
import org.allonge.note.Instalments.Schedule;
import org.allonge.note.InterestDue;
import org.allonge.note.LevelOptions;
import org.allonge.note.Money;
import org.allonge.note.RateTerm;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/** What is paid before the whole falls due. */
final class InstalmentClauses {
  private static final String HEADING = "Payments";

  private final Terms terms;

  private InstalmentClauses(Terms terms) {
    this.terms = terms;
  }

  static List<Clause> of(Terms terms) {
    InstalmentClauses clauses = new InstalmentClauses(terms);
    List<String> sentences = clauses.sentences();
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Clause(HEADING, sentences, clauses.items()));
  }

  private List<String> sentences() {
    return switch (terms.instalments()) {
      case Instalments.Bullet bullet -> bullet();
      case Instalments.InterestOnly only -> interestOnly(only);
      case Instalments.Level level -> level(level);
      case Instalments.FixedPrincipal fixed -> fixed(fixed);
      case Instalments.Phased phased ->
          List.of("Payments come in series, each of them until the next one begins:");
      case Instalments.Custom custom -> List.of("The Maker will make the payments of this list:");
    };
  }

  private List<String> bullet() {
    return terms.interest().due().equals(InterestDue.WITH_INSTALMENTS)
        ? List.of("Nothing is payable before the whole of this Note falls due.")
        : List.of();
  }

  private static List<String> interestOnly(Instalments.InterestOnly only) {
    Schedule schedule = only.schedule();
    List<String> sentences = new ArrayList<>();
    InstalmentAmount amount = only.amount();
    sentences.add(
        amount == InstalmentAmount.ACTUAL
            ? "The Maker will pay the interest accrued " + Series.of(schedule) + "."
            : "Interest is payable in equal "
                + Series.adjective(schedule)
                + "instalments "
                + Series.days(schedule)
                + ".");
    if (amount == InstalmentAmount.LEVEL) {
      sentences.add(
          "For whole periods they are equal parts of a year's interest; the last one makes up for"
              + " the days that really passed.");
    }
    return sentences;
  }

  private List<String> level(Instalments.Level level) {
    Schedule schedule = level.schedule();
    LevelOptions options = level.options();
    String count = level.count() == null ? "equal " : level.count() + " equal ";
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The Maker will pay principal and interest together in "
            + count
            + Series.adjective(schedule)
            + "instalments "
            + of(level.amount())
            + Series.days(schedule)
            + ".");
    sentences.add(reckoned(level.amount() == null, options));
    sentences.add("The last instalment is whatever is then left.");
    sentences.addAll(shortfall(options.shortfall()));
    if (options.recast()) {
      sentences.add("Each time the rate changes, the instalment is found anew.");
    }
    return sentences;
  }

  private static String of(@Nullable Money amount) {
    return amount == null ? "" : "of " + Say.figures(amount) + " each, ";
  }

  /** How a payment is found; where it is stated, how it is found anew. */
  private static String reckoned(boolean open, LevelOptions options) {
    String by =
        options.amortisedBy() == null
            ? "by the last of them"
            : "by " + Say.date(options.amortisedBy());
    String found =
        options.foundOn() == null
            ? ""
            : ", found from what is owed on " + Say.date(options.foundOn());
    return (open ? "Each is the amount that repays" : "They are reckoned so as to repay")
        + " the principal "
        + by
        + found
        + ", every period counted "
        + how(options.solving())
        + ".";
  }

  private static String how(LevelOptions.Solving solving) {
    return switch (solving) {
      case EQUAL_PERIODS -> "as so many twelfths of a year as it has months";
      case ACTUAL_DAYS -> "by its own days";
    };
  }

  private static List<String> shortfall(LevelOptions.Shortfall shortfall) {
    return switch (shortfall) {
      case FALLS_DUE -> List.of();
      case ADDED_TO_PRINCIPAL ->
          List.of("Interest that an instalment does not cover becomes principal.");
      case EXCLUDED -> List.of("Every instalment covers at least the interest of its period.");
    };
  }

  private List<String> fixed(Instalments.FixedPrincipal fixed) {
    Schedule schedule = fixed.schedule();
    Money part = fixed.principal();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The Maker will pay the principal in "
            + (part == null ? "equal " : "")
            + Series.adjective(schedule)
            + "instalments of principal "
            + of(part)
            + Series.days(schedule)
            + ".");
    if (part == null) {
      sentences.add("The last equal part is paid when the whole of this Note falls due.");
    }
    if (!(terms.interest().rate() instanceof RateTerm.None)) {
      sentences.add("With each instalment the Maker will pay the interest then accrued.");
    }
    return sentences;
  }

  private List<String> items() {
    return switch (terms.instalments()) {
      case Instalments.Bullet none -> List.of();
      case Instalments.InterestOnly none -> List.of();
      case Instalments.Level none -> List.of();
      case Instalments.FixedPrincipal none -> List.of();
      case Instalments.Phased phased -> phased(phased.phases());
      case Instalments.Custom custom -> custom.rows().stream().map(InstalmentClauses::row).toList();
    };
  }

  private static List<String> phased(List<Phase> phases) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < phases.size(); i++) {
      items.add("In series " + (i + 1) + " " + phase(phases.get(i)) + ".");
    }
    return items;
  }

  private static String phase(Phase phase) {
    String amount = Say.figures(phase.amount());
    String what =
        switch (phase.kind()) {
          case PRINCIPAL ->
              "the Maker pays " + amount + " of principal and, besides, the interest,";
          case LEVEL -> "the Maker pays " + amount + ", interest and principal together,";
          case ADVANCE -> "the Holder advances " + amount + " more of principal";
        };
    return what + " " + Series.of(phase.schedule());
  }

  private static String row(Row row) {
    String principal =
        row.principal().isZero() ? "" : Say.figures(row.principal()) + " of principal";
    return "On " + Say.date(row.date()) + ", " + principal + with(row) + ".";
  }

  private static String with(Row row) {
    String interest = "the interest accrued";
    return row.principal().isZero()
        ? row.withInterest() ? interest : "nothing"
        : row.withInterest() ? ", with " + interest : "";
  }
}
