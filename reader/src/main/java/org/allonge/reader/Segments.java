package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pass 4: sentences and their parts, each under the heading it belongs to. */
final class Segments {
  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          "inc corp co ltd pte pty sdn wm no nos jr sr st mr mrs ms dr sec art par rs re vs v jan"
              + " feb mar",
          "apr jun jul aug sep sept oct nov dec rd ave blvd ste apt ft ky esq prof hon dept",
          "assn bros mfg ing shri smt messrs bldg hwy tel attn cert ser approx pp cent etc");
  private static final Set<String> OPENERS =
      WordSet.of(
          "the this that if upon all any each every at should payment interest maker borrower",
          "company lender holder payee in no it for when after such principal payments unless",
          "failure as he she they executed said by");
  private static final Set<String> VERBS =
      WordSet.of(
          "shall will is are may bears bear pays pay promises promise agrees agree waives",
          "waive waived governs govern governed means mean applies apply has have been be",
          "must can accrues controls was were received bearing falls dated borrowed secured",
          "accelerate replaced due owes permitted allowed made commencing");

  private final Tokens tokens;
  private final List<Segment> out = new ArrayList<>();
  private int sentence;
  private int paragraph;
  private int headed = -1;
  private String heading = "";

  private Segments(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Segment> of(Tokens tokens) {
    Segments segments = new Segments(tokens);
    segments.cut();
    if (segments.out.isEmpty()) {
      segments.out.add(new Segment(0, tokens.size(), 0, 0, "", false));
    }
    return List.copyOf(segments.out);
  }

  private void cut() {
    int from = 0;
    boolean opening = true;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isBreak()) {
        add(from, at, opening);
        endParagraph();
        sentence++;
        from = at + 1;
        opening = true;
      } else if (token.is(";") || stop(at) || runInHeading(from, at, opening)) {
        boolean mark = listMark(from, at) && !token.is(";");
        add(from, at + 1, opening);
        sentence += token.is(";") ? 0 : 1;
        from = at + 1;
        opening = mark;
      }
    }
    add(from, tokens.size(), opening);
  }

  /**
   * A heading that stands alone reaches over the paragraphs that follow; one before a clause only
   * to its paragraph's end.
   */
  private void endParagraph() {
    boolean clause = false;
    for (int i = out.size() - 1; i >= 0 && out.get(i).paragraph() == paragraph; i--) {
      clause |= !out.get(i).isHeading();
    }
    if (clause && headed == paragraph) {
      heading = "";
    }
    paragraph++;
  }

  private void add(int from, int to, boolean opening) {
    if (!ink(from, to)) {
      return;
    }
    boolean head = opening && heading(from, to);
    if (head && !listMark(from, to)) {
      String words = words(from, to);
      headed = paragraph;
      heading = words.endsWith("note") || words.contains("promissory note") ? "" : words;
    }
    out.add(new Segment(from, to, sentence, paragraph, heading, head));
  }

  private boolean stop(int at) {
    Token token = tokens.get(at);
    if (token.is("?") || token.is("!")) {
      return true;
    }
    if (!token.is(".")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    Token next = tokens.get(at + 1);
    if (next.isBreak()) {
      return true;
    }
    if (next.is(",")
        || next.is(")")
        || next.is(".")
        || next.isWord() && Character.isLowerCase(next.text().charAt(0))) {
      return false;
    }
    boolean shortened =
        ABBREVIATIONS.contains(before.lower()) || before.isWord() && before.text().length() == 1;
    return !shortened || OPENERS.contains(next.lower()) && next.capitalised();
  }

  /** "LATE CHARGE:" before a clause, or a heading in capitals that ends in a dash. */
  private boolean runInHeading(int from, int at, boolean opening) {
    boolean colon = tokens.get(at).is(":");
    return opening && colon && at - from <= 8 && heading(from, at + 1);
  }

  private boolean listMark(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words +=
          tokens.get(i).isWord()
                  && tokens.get(i).text().length() > 3
                  && !tokens.get(i).is("section")
              ? 1
              : 0;
    }
    return words == 0 && to - from <= 5;
  }

  /** Whether a range holds a word or a figure. */
  private boolean ink(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).kind() != Token.Kind.SIGN && !tokens.get(i).isBreak()) {
        return true;
      }
    }
    return false;
  }

  private boolean heading(int from, int to) {
    if (to - from > 10 || listMark(from, to)) {
      return listMark(from, to);
    }
    boolean capital = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (VERBS.contains(token.lower()) || token.is("$")) {
        return false;
      }
      capital |= token.capitalised();
    }
    return capital;
  }

  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isWord()) {
        words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).lower());
      }
    }
    return words.toString();
  }
}
