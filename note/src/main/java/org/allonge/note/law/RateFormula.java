package org.allonge.note.law;

import java.util.List;
import java.util.Optional;
import org.allonge.note.Choice;
import org.allonge.note.CsvRow;
import org.allonge.note.Rate;
import org.jspecify.annotations.Nullable;

/**
 * How a law finds a rate, as six columns of a table.
 *
 * @param kind the kind of rule
 * @param flat the rate of the rule, or the one that the index is compared with; null where none is
 * @param margin what is added to the index; zero where there is none
 * @param index what it goes by, or null
 * @param reference on which day, or null
 * @param cap the most that the rule gives, or null
 */
record RateFormula(
    Kind kind,
    @Nullable Rate flat,
    Rate margin,
    Indexes.@Nullable Index index,
    @Nullable Reference reference,
    @Nullable Rate cap) {
  private static final Rate MOST = Rate.ofPercent("100");

  /** The kinds of rule. */
  enum Kind implements Choice {
    /** Any rate. */
    NONE("none"),
    /** One rate. */
    FLAT("flat"),
    /** An index plus a margin. */
    INDEX_PLUS_MARGIN("index-plus-margin"),
    /** The greater of one rate and an index plus a margin. */
    GREATER_OF_FLAT_AND_INDEX("greater-of-flat-and-index"),
    /** The lesser of one rate and an index plus a margin. */
    LESSER_OF_FLAT_AND_INDEX("lesser-of-flat-and-index");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    boolean hasFlat() {
      return this != NONE && this != INDEX_PLUS_MARGIN;
    }

    boolean hasIndex() {
      return this != NONE && this != FLAT;
    }
  }

  static RateFormula of(CsvRow row, Indexes indexes) {
    Kind kind = row.choice("formula", Kind.class);
    only(row, "flat", kind.hasFlat());
    for (String column : List.of("margin", "index", "reference")) {
      only(row, column, kind.hasIndex());
    }
    if (!kind.hasIndex()) {
      only(row, "cap", false);
    }
    return new RateFormula(
        kind,
        row.findRate("flat", Rate.ZERO, MOST).orElse(null),
        row.findRate("margin", Rate.ZERO, MOST).orElse(Rate.ZERO),
        row.find("index").map(id -> index(row, id, indexes)).orElse(null),
        row.find("reference").isEmpty() ? null : row.choice("reference", Reference.class),
        row.findRate("cap", Rate.ZERO, MOST).orElse(null));
  }

  private static Indexes.Index index(CsvRow row, String id, Indexes indexes) {
    return indexes
        .find(id)
        .orElseThrow(
            () -> row.refuse("index", "one of " + String.join(", ", indexes.all().keySet())));
  }

  private static void only(CsvRow row, String column, boolean wanted) {
    if (row.find(column).isPresent() != wanted) {
      throw row.refuse(column, wanted ? "a value" : "nothing, under this formula");
    }
  }

  /** What the rule gives where the index is as told; a rule without index does not ask for it. */
  Rate rate(Rate indexRate) {
    Rate sum = margin.plus(indexRate);
    Rate one = flat == null ? sum : flat;
    Rate rate =
        switch (kind) {
          case NONE -> throw new IllegalStateException("no rate where there is no ceiling");
          case FLAT -> one;
          case INDEX_PLUS_MARGIN -> sum;
          case GREATER_OF_FLAT_AND_INDEX -> sum.compareTo(one) > 0 ? sum : one;
          case LESSER_OF_FLAT_AND_INDEX -> sum.compareTo(one) < 0 ? sum : one;
        };
    return cap != null && rate.compareTo(cap) > 0 ? cap : rate;
  }

  /** The rule in words, the index by its name: for tables, and where the index is not known. */
  String words() {
    String name = index == null ? "" : index.name();
    String sum = margin.equals(Rate.ZERO) ? name : margin.percent() + " + " + name;
    return around(sum);
  }

  /** The rule with its numbers. */
  String numbers(Rate indexRate, String day) {
    String name = index == null ? "" : index.name();
    String sum =
        "%s + %s (%s on %s) = %s"
            .formatted(
                margin.percent(), indexRate.percent(), name, day, margin.plus(indexRate).percent());
    return around(sum) + "; hence " + rate(indexRate).percent();
  }

  private String around(String sum) {
    String one = Optional.ofNullable(flat).map(Rate::percent).orElse("");
    String words =
        switch (kind) {
          case NONE -> "none";
          case FLAT -> one;
          case INDEX_PLUS_MARGIN -> sum;
          case GREATER_OF_FLAT_AND_INDEX -> "greater of " + one + " and " + sum;
          case LESSER_OF_FLAT_AND_INDEX -> "lesser of " + one + " and " + sum;
        };
    return cap == null ? words : words + ", at most " + cap.percent();
  }
}
