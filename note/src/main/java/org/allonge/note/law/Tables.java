package org.allonge.note.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.CsvTable;

/**
 * What the law tables hold, read and checked.
 *
 * @param ceilings the layers of rules: those of the program first, a user's after them
 * @param sources the published rates
 * @param files every table and, after it, what a user put in its place, by the table's name
 */
record Tables(
    List<List<UsuryCeiling>> ceilings,
    DatedRules<LegalRate> legalRates,
    Exemptions exemptions,
    List<InterestRule> rules,
    List<UsState> states,
    Indexes indexes,
    RateSource sources,
    Map<String, List<CsvTable>> files) {

  /** The columns of every table by its name. */
  static final Map<String, List<String>> COLUMNS = columns();

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    columns.put(DiscountRates.FILE, DiscountRates.COLUMNS);
    columns.put(PrimeRates.FILE, PrimeRates.COLUMNS);
    columns.put(UsuryCeiling.FILE, UsuryCeiling.COLUMNS);
    columns.put(LegalRate.FILE, LegalRate.COLUMNS);
    columns.put(Exemptions.FILE, Exemptions.COLUMNS);
    columns.put(InterestRule.FILE, InterestRule.COLUMNS);
    columns.put(Indexes.FILE, Indexes.COLUMNS);
    columns.put(UsState.FILE, UsState.COLUMNS);
    return columns;
  }

  static Tables read(Map<String, CsvTable> tables) {
    Indexes indexes = Indexes.read(of(tables, Indexes.FILE));
    Map<String, List<CsvTable>> files = new TreeMap<>();
    tables.forEach((name, table) -> files.put(name, List.of(table)));
    CsvTable prime = of(tables, PrimeRates.FILE);
    return new Tables(
        List.of(UsuryCeiling.read(of(tables, UsuryCeiling.FILE), indexes)),
        LegalRate.read(of(tables, LegalRate.FILE), indexes),
        Exemptions.read(of(tables, Exemptions.FILE)),
        InterestRule.read(of(tables, InterestRule.FILE)),
        UsState.read(of(tables, UsState.FILE)),
        indexes,
        sources(
            DiscountRates.read(of(tables, DiscountRates.FILE)),
            PrimeRates.posted(prime),
            PrimeRates.printed(prime)),
        files);
  }

  private static CsvTable of(Map<String, CsvTable> tables, String file) {
    CsvTable table = tables.get(file);
    if (table == null) {
      throw new IllegalArgumentException("no table " + file);
    }
    return table;
  }

  private static RateSource sources(RateHistory discount, RateHistory posted, RateHistory printed) {
    Map<String, RateHistory> all = new TreeMap<>();
    all.put("frbsf-discount-rate", discount);
    all.put("prime", posted);
    all.put("wsj-prime", printed);
    return new RateSource(all);
  }

  RateHistory history(String index) {
    RateHistory history = sources.histories().get(index);
    if (history == null) {
      throw new IllegalArgumentException("no history of " + index);
    }
    return history;
  }

  /**
   * These tables with a user's rows.
   *
   * @param file which table the rows belong to
   */
  Tables with(String file, CsvTable own) {
    return switch (file) {
      case DiscountRates.FILE ->
          with(
              file,
              own,
              sources(
                  history("frbsf-discount-rate").with(DiscountRates.read(own)),
                  history("prime"),
                  history("wsj-prime")));
      case PrimeRates.FILE ->
          with(
              file,
              own,
              sources(
                  history("frbsf-discount-rate"),
                  history("prime").with(PrimeRates.posted(own)),
                  history("wsj-prime").with(PrimeRates.printed(own))));
      default -> withRules(file, own); // not sealed: names of files
    };
  }

  private Tables withRules(String file, CsvTable own) {
    boolean ofCeilings = file.equals(UsuryCeiling.FILE);
    boolean ofLegalRates = file.equals(LegalRate.FILE);
    boolean ofExemptions = file.equals(Exemptions.FILE);
    boolean ofRules = file.equals(InterestRule.FILE);
    if (!ofCeilings && !ofLegalRates && !ofExemptions && !ofRules) {
      throw new IllegalArgumentException("a user has no rows of " + file);
    }
    return new Tables(
        ofCeilings ? plus(ceilings, UsuryCeiling.read(own, indexes)) : ceilings,
        ofLegalRates ? legalRates.with(LegalRate.read(own, indexes)) : legalRates,
        ofExemptions ? exemptions.with(Exemptions.read(own)) : exemptions,
        ofRules ? replaced(InterestRule.read(own)) : rules,
        states,
        indexes,
        sources,
        filesWith(file, own));
  }

  private Tables with(String file, CsvTable own, RateSource other) {
    return new Tables(
        ceilings, legalRates, exemptions, rules, states, indexes, other, filesWith(file, own));
  }

  private List<InterestRule> replaced(List<InterestRule> own) {
    List<InterestRule> all = new ArrayList<>(rules);
    all.removeIf(rule -> own.stream().anyMatch(rule::replaces));
    all.addAll(own);
    return List.copyOf(all);
  }

  private Map<String, List<CsvTable>> filesWith(String file, CsvTable own) {
    Map<String, List<CsvTable>> all = new TreeMap<>(files);
    all.put(file, plus(all.getOrDefault(file, List.of()), own));
    return all;
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> all = new ArrayList<>(list);
    all.add(one);
    return List.copyOf(all);
  }
}
