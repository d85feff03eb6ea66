package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collateral that is listed item by item, each in a paragraph of its own, with its conditions and
 * its limit; and words of rank that stand in such a paragraph.
 */
final class SecurityTermsFinder implements Finder {
  private static final Cue LISTED = Cue.of("secured by the following");
  private static final Cue RANK = Cue.of("subordinate to others in these words");
  private static final Cue SHARES = Cue.of("<count> shares");
  private static final Cue ALL = Cue.of("all (of the)? (assets | personal property) of the maker");
  private static final String CONDITION = ", on condition: ";
  private static final String CAP = ", limited: ";
  private static final String ISSUER = " shares of the stock of ";

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    items(hunt);
    rank(hunt);
  }

  private static void items(Hunt hunt) {
    Match listed = hunt.first(LISTED);
    List<Segment> paragraphs = listed == null ? List.of() : list(hunt, listed);
    List<FieldValue> items = new ArrayList<>();
    for (Segment paragraph : paragraphs) {
      items.add(item(hunt, paragraph).value());
    }
    if (listed != null && !items.isEmpty()) {
      hunt.put(
          "security.items", new FieldValue.Items(items), listed.from(), paragraphs.getLast().to());
    }
  }

  private static void rank(Hunt hunt) {
    Match rank = hunt.first(RANK);
    List<Segment> paragraphs = rank == null ? List.of() : list(hunt, rank);
    if (paragraphs.size() == 1) {
      Segment words = paragraphs.getFirst();
      hunt.put(
          "security.subordination",
          FieldValue.of(hunt.sheet().words(words.from(), words.to())),
          words.from(),
          words.to());
    }
  }

  /** The numbered paragraphs after a clause, each without its number. */
  private static List<Segment> list(Hunt hunt, Match after) {
    List<Segment> found = new ArrayList<>();
    Segment clause = hunt.sheet().segment(after.from());
    int last = clause.paragraph();
    for (Segment segment : hunt.sheet().segments()) {
      if (segment.paragraph() <= last) {
        continue;
      }
      Segment paragraph = hunt.sheet().paragraph(segment);
      int text = afterMark(hunt, paragraph);
      if (segment.paragraph() != last + 1 || text < 0) {
        break;
      }
      last = segment.paragraph();
      found.add(
          new Segment(
              text,
              paragraph.to(),
              paragraph.sentence(),
              paragraph.paragraph(),
              paragraph.heading(),
              false));
    }
    return found;
  }

  /** One past "(1)" or "(a)" at the start of a paragraph; -1 where there is none. */
  private static int afterMark(Hunt hunt, Segment paragraph) {
    boolean mark =
        hunt.tokens().get(paragraph.from()).is("(")
            && hunt.tokens().get(paragraph.from() + 2).is(")")
            && paragraph.to() > paragraph.from() + 3;
    return mark ? paragraph.from() + 3 : -1;
  }

  private static TermForm item(Hunt hunt, Segment paragraph) {
    String words = hunt.sheet().words(paragraph.from(), paragraph.to());
    int limit = words.lastIndexOf(CAP);
    String cap = limit < 0 ? null : words.substring(limit + CAP.length());
    String[] parts = (limit < 0 ? words : words.substring(0, limit)).split(CONDITION, -1);
    List<FieldValue> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      conditions.add(FieldValue.of(parts[i]));
    }
    return what(hunt, paragraph, parts[0]).items("conditions", conditions).text("cap", cap);
  }

  private static TermForm what(Hunt hunt, Segment paragraph, String words) {
    if (ALL.at(hunt.sheet(), paragraph.from(), paragraph.to()) != null) {
      return TermForm.of("all-assets");
    }
    Match shares = SHARES.at(hunt.sheet(), paragraph.from(), paragraph.to());
    Typed.Count count = shares == null ? null : shares.count();
    boolean plain = words.endsWith(" shares") || words.contains(ISSUER);
    return count == null || !plain
        ? TermForm.of("described").text("description", words)
        : TermForm.of("shares").whole("count", count.value()).text("issuer", issuer(words));
  }

  private static @Nullable String issuer(String words) {
    int at = words.indexOf(ISSUER);
    return at < 0 ? null : words.substring(at + ISSUER.length());
  }
}
