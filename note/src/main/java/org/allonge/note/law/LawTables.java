package org.allonge.note.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.allonge.note.CsvTable;
import org.allonge.note.Purpose;

/**
 * The law tables of one edition and the questions that they answer. Immutable; every answer is a
 * function of the arguments and the tables alone.
 */
public final class LawTables {
  private final DiscountRates discountRates;
  private final DatedRules<UsuryCeiling> ceilings;
  private final DatedRules<LegalRate> legalRates;
  private final Exemptions exemptions;
  private final List<CsvTable> files;

  private LawTables(
      CsvTable discountRates, CsvTable ceilings, CsvTable legalRates, CsvTable exemptions) {
    this.discountRates = DiscountRates.read(discountRates);
    this.ceilings = UsuryCeiling.read(ceilings);
    this.legalRates = LegalRate.read(legalRates);
    this.exemptions = Exemptions.read(exemptions);
    this.files = List.of(discountRates, exemptions, legalRates, ceilings);
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
    return new LawTables(
        source.apply(DiscountRates.FILE, DiscountRates.COLUMNS),
        source.apply(UsuryCeiling.FILE, UsuryCeiling.COLUMNS),
        source.apply(LegalRate.FILE, LegalRate.COLUMNS),
        source.apply(Exemptions.FILE, Exemptions.COLUMNS));
  }

  /** The editions of all tables in one line, by table: {@code exemptions@0123456789ab ...}. */
  public String version() {
    return files.stream().map(CsvTable::edition).collect(Collectors.joining(" "));
  }

  /**
   * The edition of one table, as an explanation cites it: {@code usury-ceilings@0123456789ab}.
   *
   * @param file one of the names in {@link LawfulRate.Known#tables}
   * @throws IllegalArgumentException when there is no such table
   */
  public String edition(String file) {
    return files.stream()
        .filter(f -> f.name().equals(file))
        .map(CsvTable::edition)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + file));
  }

  /**
   * The rate of the Federal Reserve Bank of San Francisco on advances to its member banks on a day:
   * the basic discount rate to 2003-01-08, the primary credit rate from then on. After the last
   * change it is carried forward; {@link DatedRate#checked} says how far that was looked into.
   *
   * @return nothing before the first day of the table
   */
  public Optional<DatedRate> discountRateOn(LocalDate day) {
    return discountRates.on(day);
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
    return new CaliforniaCeiling(ceilings, discountRates, exemptions)
        .on(contractDate, loanDate, purpose);
  }

  /**
   * The rate after the breach of a California contract that states no legal rate (Civil Code
   * 3289(b)); where one is stated it goes on (3289(a)).
   *
   * @param contractDate when the contract was made
   */
  public LawfulRate legalRateAfterBreach(LocalDate contractDate) {
    return legal(LegalRate.Kind.AFTER_BREACH, contractDate, "Cal. Civ. Code 3289(b)");
  }

  /**
   * California's rate where none was agreed in writing (art. XV sec. 1).
   *
   * @param contractDate when the loan or forbearance was agreed
   */
  public LawfulRate legalRateWithoutWriting(LocalDate contractDate) {
    return legal(LegalRate.Kind.NO_WRITTEN_RATE, contractDate, "Cal. Const. art. XV sec. 1");
  }

  private LawfulRate legal(LegalRate.Kind kind, LocalDate contractDate, String citation) {
    String key = LegalRate.key(California.CODE, kind);
    return legalRates
        .on(key, contractDate)
        .<LawfulRate>map(rate -> known(kind, contractDate, rate))
        .orElseGet(() -> noRate(key, contractDate, citation));
  }

  private LawfulRate noRate(String key, LocalDate contractDate, String citation) {
    String asked = "legal rate for a contract of " + contractDate;
    return California.noData(legalRates.firstDay(key), asked, citation);
  }

  private LawfulRate.Known known(LegalRate.Kind kind, LocalDate contractDate, LegalRate rate) {
    return new LawfulRate.Known(
        rate.rate(),
        rate.rate().percent() + ": " + rate.appliesTo(),
        List.of(rate.citation()),
        rate.confidence(),
        List.of(new LawfulRate.Deciding("contract date", contractDate.toString())),
        openFacts(kind),
        rate.checked(),
        List.of(LegalRate.FILE, Exemptions.FILE));
  }

  private List<Exemption> openFacts(LegalRate.Kind kind) {
    return kind == LegalRate.Kind.AFTER_BREACH
        ? exemptions.of(Exemptions.Rule.AFTER_BREACH, California.CODE, Purpose.BUSINESS)
        : List.of();
  }
}
