package org.allonge.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The same note with other dates, amounts, rates and parties, wrapped anew: made from a note at
 * hand by putting other words in the places that its own reading names.
 *
 * @param text the new note
 * @param expected what a reading of it must say
 */
record Variant(String text, Map<String, String> expected) {
  private static final List<String> COMPANIES =
      List.of(
          "Harlan & Pike Mills, Inc.",
          "Northgate Tool Co.",
          "Osprey Bend Holdings, LLC",
          "Quill Street Partners, L.P.",
          "BLUE RIDGE CANNING COMPANY",
          "Vantry Instruments Corp.",
          "Old Colony Rope & Twine, Inc.",
          "SIX RIVERS LUMBER, LTD.");
  private static final List<String> ENTITIES =
      List.of(
          "a Nevada corporation",
          "an Ohio limited liability company",
          "a New York corporation",
          "a Texas limited partnership",
          "a corporation organized under the laws of Oregon",
          "a West Virginia corporation");
  private static final List<String> ENTITY_VALUES =
      List.of(
          "Nevada corporation",
          "Ohio limited liability company",
          "New York corporation",
          "Texas limited partnership",
          "Oregon corporation",
          "West Virginia corporation");
  private static final List<String> PEOPLE =
      List.of(
          "JOHN Q. PUBLICOVER",
          "Tamsin Rooke Abernathe-Cole",
          "R. Dean Lutterell",
          "Mary Ellen O'Hara",
          "HENRY VAN DER MEER",
          "First Alder Bank, N.A.",
          "Theodore Marsh, Jr.",
          "The Wexley Family Trust");
  private static final List<String> FORMS = List.of("MMMM d, yyyy", "d MMMM yyyy", "MMM. d, yyyy");

  /** Makes a variant of a note that reads fully. */
  static Variant of(String note, SplittableRandom random) {
    String flat = flat(note);
    return new Maker(flat, Notes.read(flat), random).make();
  }

  /** Each paragraph of more than two lines on one line, and everything else as it is. */
  private static String flat(String note) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : note.split("\n\\s*\n")) {
      boolean prose =
          paragraph.lines().count() > 2 && paragraph.indexOf('_') < 0 && !paragraph.contains("/s/");
      out.append(prose ? paragraph.strip().replaceAll("\\s+", " ") : paragraph).append("\n\n");
    }
    return out.toString();
  }

  private static final class Maker {
    private final String source;
    private final Reading reading;
    private final SplittableRandom random;
    private final Map<String, String> changes =
        new TreeMap<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    private final Map<String, String> expected = new TreeMap<>();

    Maker(String source, Reading reading, SplittableRandom random) {
      this.source = source;
      this.reading = reading;
      this.random = random;
    }

    Variant make() {
      keep();
      dates();
      principal();
      rate();
      parties();
      String text = source;
      int number = 0;
      for (String words : changes.keySet()) {
        text = text.replace(words, mark(number++));
      }
      number = 0;
      for (String words : changes.values()) {
        text = text.replace(mark(number++), words);
      }
      return new Variant(wrap(text), expected);
    }

    /** Stands for new words until all old ones are gone, so that none is changed twice. */
    private static String mark(int number) {
      return "\u0001" + (char) ('A' + number) + "\u0001";
    }

    private void keep() {
      for (String field :
          List.of(
              "currency",
              "day_count",
              "payment_kind",
              "payment_frequency",
              "payment_day",
              "prepayment",
              "default_rate",
              "attorneys_fees",
              "governing_law",
              "grace_days",
              "acceleration",
              "non_waiver",
              "interest_on_interest",
              "application_of_payments",
              "waiver_of_presentment",
              "conformed_signature",
              "signatory",
              "collateral_cap")) {
        reading.value(field).ifPresent(value -> expected.put(field, value));
      }
    }

    private String words(String field) {
      return reading.field(field).orElseThrow().text();
    }

    private void dates() {
      LocalDate note =
          LocalDate.of(1985 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
      LocalDate maturity = note.plusDays(120 + random.nextInt(900));
      LocalDate extended = maturity.plusDays(31 + random.nextInt(400));
      change("note_date", note);
      change("maturity_date", maturity);
      if (reading.field("extension").orElseThrow().value() instanceof FieldValue.Parts parts) {
        LocalDate to = LocalDate.parse(String.valueOf(parts.parts().get("to")));
        changes.put(
            DateTimeFormatter.ofPattern(FORMS.getFirst(), Locale.US).format(to), date(extended));
        expected.put("extension.to", extended.toString());
        expected.put("extension.by", String.valueOf(parts.parts().get("by")));
      }
      LocalDate first = note.plusMonths(1).withDayOfMonth(1);
      expected.put("first_payment_date", first.toString());
      if (reading.field("first_payment_date").orElseThrow().confidence() == Confidence.HIGH) {
        changes.put(words("first_payment_date"), date(first));
      }
    }

    private void change(String field, LocalDate date) {
      changes.put(words(field), date(date));
      expected.put(field, date.toString());
    }

    private String date(LocalDate date) {
      return DateTimeFormatter.ofPattern(FORMS.get(random.nextInt(FORMS.size())), Locale.US)
          .format(date)
          .replace("May.", "May");
    }

    private void principal() {
      long dollars = random.nextInt(1, 4_000) * 500L + random.nextInt(3) * 7L;
      String figures = "$%,d.00".formatted(dollars);
      String said = EnglishNumbers.words(dollars);
      String words =
          switch (random.nextInt(4)) {
            case 0 -> said + " and No/100 (" + figures + ") Dollars";
            case 1 -> said + " Dollars (" + figures + ")";
            case 2 -> said.toUpperCase(Locale.ROOT) + " AND 00/100 DOLLARS (" + figures + ")";
            case 3 -> said + " and no/100 Dollars (U.S. " + figures + ")";
            default -> throw new IllegalStateException();
          };
      String old = words("principal");
      changes.put(old, words);
      changes.put(old.substring(old.indexOf('$'), old.indexOf(".00") + 3), figures);
      expected.put("principal", dollars + ".00");
    }

    private void rate() {
      int eighths = random.nextInt(8, 120);
      String decimal =
          new java.math.BigDecimal(eighths).divide(new java.math.BigDecimal(8)).toPlainString();
      String whole = EnglishNumbers.words(eighths / 8).toLowerCase(Locale.ROOT);
      String words =
          switch (eighths % 8 == 0 ? random.nextInt(4) : random.nextInt(2)) {
            case 0 -> decimal + "% per annum";
            case 1 -> decimal + " percent per year";
            case 2 -> whole + " percent (" + decimal + "%) per annum";
            case 3 -> decimal + ".0% per annum";
            default -> throw new IllegalStateException();
          };
      changes.put(words("rate"), words);
      expected.put(
          "rate",
          new java.math.BigDecimal(eighths)
              .divide(new java.math.BigDecimal(800))
              .stripTrailingZeros()
              .toPlainString());
    }

    private void parties() {
      String maker = COMPANIES.get(random.nextInt(COMPANIES.size()));
      String payee = PEOPLE.get(random.nextInt(PEOPLE.size()));
      changes.put(words("maker"), maker);
      changes.put(words("maker").toUpperCase(Locale.ROOT), maker.toUpperCase(Locale.ROOT));
      changes.put(words("payee"), payee);
      int entity = random.nextInt(ENTITIES.size());
      changes.put(words("maker_entity"), ENTITIES.get(entity));
      expected.put("maker_entity", ENTITY_VALUES.get(entity));
      expected.put("maker", maker);
      expected.put("payee", payee);
      expected.put("payee_place", reading.value("payee_place").orElseThrow());
    }

    /**
     * Long paragraphs wrapped at a random width, justified now and then; short ones, the headings,
     * in capitals now and then.
     */
    private String wrap(String text) {
      int width = 48 + random.nextInt(60);
      boolean justified = random.nextInt(3) == 0;
      boolean capitals = random.nextInt(2) == 0;
      String indent = " ".repeat(random.nextInt(7));
      StringBuilder out = new StringBuilder();
      int number = 0;
      for (String paragraph : text.split("\n\\s*\n")) {
        boolean prose = paragraph.length() > 150 && !paragraph.strip().contains("\n");
        boolean heading = !prose && number++ < 3 && capitals;
        String shown = heading ? paragraph.toUpperCase(Locale.ROOT) : paragraph;
        out.append(prose ? lines(indent + paragraph.strip(), width, justified) : shown)
            .append("\n\n");
      }
      return out.toString();
    }

    private String lines(String paragraph, int width, boolean justified) {
      List<StringBuilder> lines =
          new ArrayList<>(
              List.of(
                  new StringBuilder(
                      " ".repeat(paragraph.length() - paragraph.stripLeading().length()))));
      for (String word : paragraph.strip().split(" ")) {
        if (lines.getLast().length() + word.length() + 1 > width) {
          lines.add(new StringBuilder());
        }
        boolean start =
            lines.getLast().isEmpty()
                || lines.getLast().charAt(lines.getLast().length() - 1) == ' ';
        String gap = justified && random.nextInt(4) == 0 ? "  " : " ";
        lines.getLast().append(start ? "" : gap).append(word);
      }
      return String.join("\n", lines);
    }
  }
}
