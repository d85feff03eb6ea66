package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.allonge.note.CsvTable;
import org.allonge.note.Purpose;

/**
 * The law tables of one edition and the questions that they answer. Immutable; every answer is a
 * function of the arguments and the tables alone.
 */
public final class LawTables {
  private static final String CALIFORNIA = "CA";

  private final Tables tables;

  private LawTables(Tables tables) {
    this.tables = tables;
  }

  /** The tables that are part of the program, read once, when first asked for. */
  public static LawTables bundled() {
    return Bundled.TABLES;
  }

  /** Holds the tables, so that they are read when they are first needed. */
  private static final class Bundled {
    static final LawTables TABLES =
        read((file, columns) -> CsvTable.bundled(LawTables.class, file, columns));
  }

  /**
   * Reads all tables.
   *
   * @param source gives the table of a file name and its columns
   * @throws org.allonge.note.Refused naming file, line and column of what is wrong
   */
  static LawTables read(BiFunction<String, List<String>, CsvTable> source) {
    Map<String, CsvTable> read = new TreeMap<>();
    Tables.COLUMNS.forEach((file, columns) -> read.put(file, source.apply(file, columns)));
    return new LawTables(Tables.read(read));
  }

  /**
   * These tables with a user's rows: each takes the place of the program's rows of the same state
   * and kind on its days, or of the same series and day, and the others stay.
   *
   * @param name the file's name, for errors and editions
   * @param content a table in the form of one of the program's; its header says of which
   * @throws org.allonge.note.Refused naming file, line and column of what is wrong
   */
  public LawTables with(String name, byte[] content) {
    return new LawTables(OwnTable.with(tables, name, content));
  }

  /** The editions of all tables in one line, by table: {@code exemptions@0123456789ab ...}. */
  public String version() {
    return tables.files().keySet().stream().map(this::edition).collect(Collectors.joining(" "));
  }

  /**
   * The edition of one table, as an explanation cites it: {@code usury-ceilings@0123456789ab}, and
   * after a plus sign that of each file with which a user extended it.
   *
   * @param file one of the names in {@link LawfulRate.Known#tables}
   * @throws IllegalArgumentException when there is no such table
   */
  public String edition(String file) {
    return table(file).stream().map(CsvTable::edition).collect(Collectors.joining("+"));
  }

  /** The names of the tables, in natural order. */
  public List<String> names() {
    return List.copyOf(tables.files().keySet());
  }

  /**
   * The files of one table: the program's, then a user's.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public List<CsvTable> table(String file) {
    List<CsvTable> found = tables.files().get(file);
    if (found == null) {
      throw new IllegalArgumentException("no table " + file);
    }
    return found;
  }

  /** The columns of one table. */
  public static List<String> columns(String file) {
    return Tables.COLUMNS.getOrDefault(file, List.of());
  }

  /** The states and the District of Columbia, by code. */
  public List<UsState> states() {
    return tables.states();
  }

  /** The rules in force of every state, side by side. */
  public List<StateLaw> byState() {
    return StateLaw.all(tables);
  }

  /** The highest rate that the law of a state lets a lender agree on. */
  public LawAnswer highestLawful(LawQuestion question) {
    return new LawSearch(tables).answer(question);
  }

  /**
   * A rate that the law of a state sets by itself; nothing where the tables have none for the day.
   *
   * @param day when the contract was made
   */
  public Optional<LawOutcome> legalRate(String state, LegalRateKind kind, LocalDate day) {
    return tables
        .legalRates()
        .on(LegalRate.key(state, kind), day)
        .map(rate -> new LawSearch(tables).legal(rate, day));
  }

  /** What else the law of a state says about interest, for a loan. */
  public List<InterestRule> rules(InterestRule.Kind kind, LawQuestion question) {
    return tables.rules().stream()
        .filter(rule -> rule.kind() == kind && rule.scope().takes(question))
        .toList();
  }

  /**
   * The prime rate of a day as the large banks posted it (H.15).
   *
   * @return nothing before the first day of the table
   */
  public Optional<DatedRate> primeRateOn(LocalDate day) {
    return tables.history("prime").on(day);
  }

  /**
   * The rate of the Federal Reserve Bank of San Francisco on advances to its member banks on a day:
   * the basic discount rate to 2003-01-08, the primary credit rate from then on. After the last
   * change it is carried forward; {@link DatedRate#checked} says how far that was looked into.
   *
   * @return nothing before the first day of the table
   */
  public Optional<DatedRate> discountRateOn(LocalDate day) {
    return tables.history("frbsf-discount-rate").on(day);
  }

  /**
   * The highest rate that California's constitution lets a lender without exemption agree on (art.
   * XV sec. 1), fixed at inception: 10% for personal, family or household use; otherwise the
   * greater of 10% and 5% plus the discount rate on the 25th of the month before the earlier of
   * contract and loan.
   *
   * @param contractDate when the contract to lend was made
   * @param loanDate when the loan was made
   * @param purpose what it was for; buying, building or improving real property is {@code business}
   */
  public LawfulRate californiaCeiling(LocalDate contractDate, LocalDate loanDate, Purpose purpose) {
    LawQuestion question =
        new LawQuestion(CALIFORNIA, contractDate, loanDate, purpose, LawFacts.NONE);
    LawAnswer answer = highestLawful(question);
    List<LawfulRate.Deciding> facts =
        List.of(
            new LawfulRate.Deciding("contract date", contractDate.toString()),
            new LawfulRate.Deciding("loan date", loanDate.toString()),
            new LawfulRate.Deciding("purpose", purpose.id()));
    return Compact.of(
        answer.outcome(),
        facts,
        answer.open().stream().map(LawAnswer.Open::exemption).toList(),
        "Cal. Const. art. XV sec. 1");
  }

  /**
   * The rate after the breach of a California contract that states no legal rate (Civil Code
   * 3289(b)); where one is stated it goes on (3289(a)).
   *
   * @param contractDate when the contract was made
   */
  public LawfulRate legalRateAfterBreach(LocalDate contractDate) {
    return legal(LegalRateKind.AFTER_BREACH, contractDate, "Cal. Civ. Code 3289(b)");
  }

  /**
   * California's rate where none was agreed in writing (art. XV sec. 1).
   *
   * @param contractDate when the loan or forbearance was agreed
   */
  public LawfulRate legalRateWithoutWriting(LocalDate contractDate) {
    return legal(LegalRateKind.NO_WRITTEN_RATE, contractDate, "Cal. Const. art. XV sec. 1");
  }

  private LawfulRate legal(LegalRateKind kind, LocalDate contractDate, String citation) {
    String key = LegalRate.key(CALIFORNIA, kind);
    List<LawfulRate.Deciding> facts =
        List.of(new LawfulRate.Deciding("contract date", contractDate.toString()));
    return tables
        .legalRates()
        .on(key, contractDate)
        .map(rate ->
            Compact.of(
                rate,
                new LawSearch(tables).legal(rate, contractDate),
                facts,
                openFacts(kind),
                citation))
        .orElseGet(() -> noRate(key, contractDate, citation));
  }

  private LawfulRate noRate(String key, LocalDate contractDate, String citation) {
    LocalDate first = tables.legalRates().firstDay(key).orElse(contractDate);
    String reason =
        "no data before %s: asked for the legal rate for a contract of %s"
            .formatted(first, contractDate);
    return new LawfulRate.NoData(reason, first, List.of(citation));
  }

  private List<Exemption> openFacts(LegalRateKind kind) {
    return kind == LegalRateKind.AFTER_BREACH
        ? tables
            .exemptions()
            .of(Exemptions.Rule.AFTER_BREACH, CALIFORNIA, Purpose.BUSINESS)
            .stream()
            .map(Exemptions.Row::exemption)
            .toList()
        : List.of();
  }
}
