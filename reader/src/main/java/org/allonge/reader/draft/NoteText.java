package org.allonge.reader.draft;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Execution.Signatory;
import org.allonge.note.Party;
import org.allonge.note.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A note in plain words, ready to be laid out.
 *
 * @param title what the paper is called
 * @param amount the principal in figures, for the head
 * @param date the date of the note in words
 * @param clauses its clauses in the order in which they are numbered
 * @param makers who is to sign, each a name with what it is
 * @param closing the sentence above the signatures
 * @param signatories who signs for them: name and capacity; nobody is signed for
 */
public record NoteText(
    String title,
    String amount,
    String date,
    List<Clause> clauses,
    String closing,
    List<String> makers,
    List<Signatory> signatories) {
  /** Where a hand signs. */
  static final String RULE = "_".repeat(36);

  /** Copies the lists. */
  public NoteText {
    clauses = List.copyOf(clauses);
    makers = List.copyOf(makers);
    signatories = List.copyOf(signatories);
  }

  /**
   * The note that says these terms, which have been checked to stand together.
   *
   * @throws org.allonge.note.Refused with each term for which there are no words
   */
  public static NoteText of(Terms terms) {
    Sayable.check(terms);
    return new NoteText(
        "PROMISSORY NOTE",
        Say.figures(terms.principal()),
        Say.date(terms.date()),
        clauses(terms),
        closing(terms.execution().place()),
        terms.parties().makers().stream().map(Party::name).toList(),
        terms.execution().signatories());
  }

  private static String closing(@Nullable String place) {
    return "Signed by the Maker"
        + (place == null ? "" : " at " + place)
        + ", on the date at the head of this Note.";
  }

  /** The lines on which one person signs. */
  static List<String> block(Signatory signatory) {
    List<String> lines = new ArrayList<>();
    lines.add("By: " + (signatory.conformed() ? "/s/ " + signatory.name() : RULE.substring(4)));
    lines.add("Name: " + signatory.name());
    if (signatory.title() != null) {
      lines.add("Title: " + signatory.title());
    }
    return lines;
  }

  private static List<Clause> clauses(Terms terms) {
    List<Clause> clauses = new ArrayList<>();
    clauses.addAll(PromiseClauses.of(terms));
    clauses.addAll(InterestClauses.of(terms));
    clauses.addAll(InstalmentClauses.of(terms));
    clauses.addAll(MaturityClauses.of(terms));
    clauses.addAll(PrepaymentClauses.of(terms));
    clauses.addAll(PaymentClauses.of(terms));
    clauses.addAll(DefaultClauses.of(terms));
    clauses.addAll(SecurityClauses.of(terms));
    return clauses;
  }

  /** The note as plain text, at most 80 characters wide, ending with a line end. */
  public String text() {
    return TextLayout.of(this);
  }

  /** The note as a Word document; the same note gives the same bytes. */
  public byte[] docx() {
    return DocxLayout.of(this);
  }

  /** The note as one HTML page that needs nothing else. */
  public String html() {
    return HtmlLayout.of(this);
  }
}
