package org.allonge.note.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.CsvTable;
import org.allonge.note.Money;
import org.allonge.note.Purpose;
import org.allonge.note.SourceConfidence;
import org.jspecify.annotations.Nullable;

/**
 * How a state's law finds the highest rate for some loans: a row of the table.
 *
 * @param scope which loans
 * @param formula the rule
 * @param from the first day, inclusive, on which the row may be asked
 * @param to the last, inclusive
 * @param seenFrom the first day for which a source shows the rule; before it the row is unconfirmed
 * @param citation the law
 * @param confidence how well the rule is supported
 * @param checked the day on which the row was last compared with its sources
 */
record UsuryCeiling(
    Scope scope,
    RateFormula formula,
    LocalDate from,
    LocalDate to,
    LocalDate seenFrom,
    String citation,
    SourceConfidence confidence,
    LocalDate checked) {
  static final String FILE = "usury-ceilings.csv";
  static final List<String> COLUMNS =
      List.of(
          "state",
          "class",
          "purpose",
          "maker",
          "from_amount",
          "to_amount",
          "formula",
          "flat",
          "margin",
          "index",
          "reference",
          "cap",
          "valid_from",
          "valid_to",
          "seen_from",
          "citation",
          "confidence",
          "checked");

  private static final String ANY = "any";

  /** What kind of law. */
  enum Kind implements Choice {
    /** Between the parties. */
    CIVIL("civil"),
    /** Under threat of punishment. */
    CRIMINAL("criminal");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * Which loans a row is for; null is any.
   *
   * @param from the least principal, inclusive
   * @param to the greatest, inclusive
   */
  record Scope(
      String state,
      Kind kind,
      @Nullable Purpose purpose,
      @Nullable String maker,
      @Nullable Money from,
      @Nullable Money to) {

    boolean meets(Scope other) {
      return state.equals(other.state)
          && kind == other.kind
          && (purpose == null || other.purpose == null || purpose == other.purpose)
          && (maker == null || other.maker == null || maker.equals(other.maker))
          && !above(from, other.to)
          && !above(other.from, to);
    }

    private static boolean above(@Nullable Money one, @Nullable Money other) {
      return one != null && other != null && one.compareTo(other) > 0;
    }

    boolean isAbout(String asked, Kind askedKind, Purpose use) {
      return state.equals(asked) && kind == askedKind && (purpose == null || purpose == use);
    }

    Truth in(LawFacts facts) {
      Truth who =
          maker == null
              ? Truth.YES
              : facts.of(LawFact.MAKER).map(m -> Truth.of(m.equals(maker))).orElse(Truth.UNKNOWN);
      return who.and(amount(facts));
    }

    private Truth amount(LawFacts facts) {
      if (from == null && to == null) {
        return Truth.YES;
      }
      Optional<Money> amount = facts.sum(LawFact.AMOUNT);
      return amount.map(a -> Truth.of(!above(from, a) && !above(a, to))).orElse(Truth.UNKNOWN);
    }

    /** The scope in words; empty where it is any loan of the purpose. */
    String words() {
      List<String> words = new ArrayList<>();
      if (maker != null) {
        words.add(maker.equals("person") ? "a natural person as maker" : "an entity as maker");
      }
      if (from != null) {
        words.add("a principal of at least " + dollars(from));
      }
      if (to != null) {
        words.add((from == null ? "a principal of" : "and") + " at most " + dollars(to));
      }
      return String.join(", ", words);
    }
  }

  private static String dollars(Money sum) {
    return String.format(Locale.ROOT, "$%,.2f", sum.major());
  }

  static List<UsuryCeiling> read(CsvTable table, Indexes indexes) {
    List<UsuryCeiling> all = table.map(row -> of(row, indexes));
    Overlap.refuse(table, all, UsuryCeiling::meets);
    return all;
  }

  private boolean meets(UsuryCeiling other) {
    return scope.meets(other.scope) && !from.isAfter(other.to) && !to.isBefore(other.from);
  }

  private static UsuryCeiling of(CsvRow row, Indexes indexes) {
    LocalDate from = row.date("valid_from");
    return new UsuryCeiling(
        scope(row),
        RateFormula.of(row, indexes),
        from,
        Overlap.lastDay(row, from),
        row.date("seen_from"),
        row.text("citation"),
        row.choice("confidence", SourceConfidence.class),
        row.date("checked"));
  }

  private static Scope scope(CsvRow row) {
    Scope scope =
        new Scope(
            Overlap.state(row),
            row.choice("class", Kind.class),
            row.text("purpose").equals(ANY) ? null : row.choice("purpose", Purpose.class),
            row.text("maker").equals(ANY) ? null : Overlap.value(row, "maker", LawFact.MAKER),
            Overlap.sum(row, "from_amount"),
            Overlap.sum(row, "to_amount"));
    if (Scope.above(scope.from(), scope.to())) {
      throw row.refuse("to_amount", "a sum not below " + scope.from());
    }
    return scope;
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
