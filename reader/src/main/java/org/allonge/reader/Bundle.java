package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes of a file that may hold several: a filing's exhibits, a credit agreement with its notes
 * behind it.
 *
 * <p>A note is a title, a promise to pay after it (of a paper that changes a note: the change), and
 * an end before the next title: a signature or the border of an exhibit. What is annexed to a note
 * (a notice, a guaranty, a schedule) has no such promise under such a title, and stays with it. A
 * blank form is a note of its own only where nothing else is.
 *
 * @param document the file
 * @param parts its notes in their order; empty where no note has a title
 */
public record Bundle(Document document, List<Part> parts) {
  /** How far after its title a note promises, in UTF-16 units. */
  private static final int PROMISED_WITHIN = 8_000;

  /** What stands before the only note of a file and is longer, is another document. */
  private static final int PREFACE = 10_000;

  /** What only a note says; a scan makes rn or ni of an m. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "\\bpro(?:m|rn|ni)-?\\s?ises?\\b[^.;]{0,120}?\\bto\\s+(?:re)?pay\\b"
              + "|\\bpay\\s+to\\s+the\\s+order\\b",
          Pattern.CASE_INSENSITIVE);

  /** What other papers say too: a promise only where it stands close under a note's title. */
  private static final Pattern UNDERTAKING =
      Pattern.compile(
          "\\b(?:undertakes?|agrees?|engages?|covenants?)\\b[^.;]{0,120}?\\bto\\s+(?:re)?pay\\b"
              + "|\\b(?:shall|will)\\s+(?:re)?pay\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int CLOSE = 1_500;

  /** A line of a list of exhibits. */
  private static final Pattern LISTED =
      Pattern.compile("(?:exhibit|annex|schedule|form of)\\b.*|.*\\D\\s\\d{1,3}");

  /** What a paper does that changes a note. */
  private static final Pattern CHANGE =
      Pattern.compile("\\b(?:amend(?:s|ed)|modif(?:y|ies|ied)|changed|extended)\\b");

  /** What is promised: without a sum or an order it is interest or costs. */
  private static final Pattern SUM =
      Pattern.compile(
          "\\border\\s+of\\b|\\bor\\s+order\\b|\\bprincipal\\s+(?:sum|amount)\\b|\\bsum\\s+of\\b"
              + "|[$€£₱¥]\\s?[0-9_\\[]|\\bdollars\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDED =
      Pattern.compile(
          "/s/|\\bIN\\s+WITNESS\\b|(?m:^\\s*(?:By|Name|Title|Its|Signed)\\s*:)|_{8,}"
              + "|</TEXT>|</DOCUMENT>",
          Pattern.CASE_INSENSITIVE);

  /**
   * A note of the file.
   *
   * @param number its place among the notes, from 1
   * @param title its heading, in one line
   * @param heading where the heading stands
   * @param span the whole note with its annexes
   */
  public record Part(int number, String title, Span heading, Span span) {}

  /** A title, and where something is promised or changed under it. */
  private record Found(Titles.Title title, int act) {}

  public Bundle {
    parts = List.copyOf(parts);
  }

  /** Looks for the notes of a document. */
  public static Bundle of(Document document) {
    Layout layout = Layout.of(document);
    Titles titles = new Titles(document, layout);
    List<Found> found = signedOnes(document, found(document, titles.all()));
    List<Part> parts = new ArrayList<>();
    Borders borders = new Borders(document, layout);
    for (int i = 0; i < found.size(); i++) {
      int floor = i == 0 ? 0 : found.get(i - 1).act;
      Titles.Title title = found.get(i).title;
      int start = borders.start(title.line(), floor);
      int limit =
          i + 1 < found.size()
              ? borders.start(found.get(i + 1).title.line(), found.get(i).act)
              : document.text().length();
      Span span = new Span(start, borders.end(start, found.get(i).act, limit));
      parts.add(new Part(i + 1, title.words(), title.span(), span));
    }
    return new Bundle(document, parts);
  }

  /** Every title under which something is promised or changed. */
  private static List<Found> found(Document document, List<Titles.Title> titles) {
    List<Found> found = new ArrayList<>();
    String text = document.text();
    for (int i = 0; i < titles.size(); i++) {
      Titles.Title title = titles.get(i);
      int next = i + 1 < titles.size() ? titles.get(i + 1).span().start() : text.length();
      int limit = Math.min(next, title.span().end() + PROMISED_WITHIN);
      int act = isAmendment(title) ? change(text, title, limit) : promise(text, title, limit);
      if (act >= 0 && (found.isEmpty() || isEnded(text, found.getLast().act, title))) {
        found.add(new Found(title, act));
      }
    }
    return found;
  }

  private static boolean isAmendment(Titles.Title title) {
    String words = title.words().toLowerCase(Locale.ROOT);
    return words.contains("amendment") || words.contains("modification");
  }

  private static int change(String text, Titles.Title title, int limit) {
    Matcher change = CHANGE.matcher(text).region(title.span().end(), limit);
    return change.find() ? change.start() : -1;
  }

  /** The first promise of a sum, or of what stands above it. */
  private static int promise(String text, Titles.Title title, int limit) {
    Matcher promise = PROMISE.matcher(text).region(title.span().end(), limit);
    Matcher other =
        UNDERTAKING
            .matcher(text)
            .region(title.span().end(), Math.min(limit, title.span().end() + CLOSE));
    boolean listed = LISTED.matcher(title.words().toLowerCase(Locale.ROOT)).matches();
    Matcher act = promise.find() ? promise : other;
    if (act == other && (listed || !other.find())) {
      return -1;
    }
    int end = Math.min(text.length(), act.end() + 500);
    return SUM.matcher(text).region(title.span().start(), end).find() ? act.start() : -1;
  }

  /** Whether the note before has ended, so that the title does not only head its next page. */
  private static boolean isEnded(String text, int act, Titles.Title title) {
    return ENDED.matcher(text).region(act, title.span().start()).find();
  }

  /** Without blank forms, where there is a note that is none. */
  private static List<Found> signedOnes(Document document, List<Found> found) {
    List<Found> filled = found.stream().filter(note -> !isForm(document.text(), note)).toList();
    return filled.isEmpty() ? found : filled;
  }

  private static final Pattern FORM = Pattern.compile("form\\s+of", Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile("_{3,}|\\[[\\s_•●*]{0,40}\\]|\\$\\s{2,}");

  private static boolean isForm(String text, Found note) {
    Span title = note.title.span();
    boolean form = FORM.matcher(text).region(Math.max(0, title.start() - 80), title.end()).find();
    int end = Math.min(text.length(), note.act + 800);
    return form && GAP.matcher(text).region(title.end(), end).find();
  }

  /** Whether one must be chosen. */
  public boolean several() {
    return parts.size() > 1;
  }

  /**
   * The document to read where there is no choice: the whole file, or its only note where that
   * stands behind another document.
   *
   * @throws IllegalStateException when there are several
   */
  public Document only() {
    if (several()) {
      throw new IllegalStateException("several notes: one must be chosen");
    }
    boolean behind = parts.size() == 1 && parts.getFirst().span().start() > PREFACE;
    return behind ? document(1) : document;
  }

  /**
   * One of the notes, alone: offsets, lines and places are those of the file.
   *
   * @param number its place among the notes, from 1
   */
  public Document document(int number) {
    return document.only(parts.get(number - 1).span());
  }
}
