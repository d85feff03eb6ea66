package org.allonge.cli;

import java.util.List;
import java.util.Optional;
import org.allonge.note.Confirmation;
import org.allonge.note.Problem;
import org.allonge.reader.Document;
import org.allonge.reader.Doubt;
import org.allonge.reader.FieldForm;
import org.allonge.reader.ReadField;
import org.allonge.reader.Review;
import org.allonge.reader.Span;

/** What a review shows: the doubt with the words around it, and the whole in the end. */
final class ReviewView {
  private static final int INDENT = 4;
  private static final int AROUND = 160;

  private final Review review;
  private final Page page;

  ReviewView(Review review, Page page) {
    this.review = review;
    this.page = page;
  }

  String head(String by) {
    Sheet sheet = new Sheet(page);
    int doubts = review.doubts().size();
    String count =
        doubts == 0
            ? "nothing in doubt"
            : doubts == 1 ? "1 term in doubt" : doubts + " terms in doubt";
    String name = Wrap.line(review.reading().document().name());
    sheet.title("Review of " + name + " by " + Wrap.line(by), count);
    sheet.line("");
    sheet.text(
        "Enter lets stand what was read. Type a value to correct it, :none where the note does"
            + " not say it, :1 for the first other value, :q to leave and write nothing.");
    return sheet.toString();
  }

  String doubt(Doubt doubt, int number, int of) {
    Sheet sheet = new Sheet(page);
    sheet.line("");
    ReadField read = doubt.read();
    String label = "%d of %d  %s".formatted(number, of, FieldWords.label(doubt.field()));
    sheet.text(label + ": " + standing(doubt), 0, page::bold);
    doubt.reasons().forEach(reason -> sheet.text(reason, INDENT));
    if (read != null) {
      context(sheet, read.span());
      for (int i = 0; i < read.rivals().size(); i++) {
        ReadField.Rival rival = read.rivals().get(i);
        sheet.text(":%d  %s".formatted(i + 1, rival.value()), INDENT);
        context(sheet, rival.span());
      }
    }
    return sheet.toString();
  }

  /** The value as it stands: what was said, else what was read. */
  private String standing(Doubt doubt) {
    Optional<String> value = review.value(doubt.field());
    ReadField read = doubt.read();
    if (read != null && value.filter(read.value().toString()::equals).isPresent()) {
      return FieldWords.value(read);
    }
    return value.orElse("not stated");
  }

  /** The words with what stands around them, in one line of print. */
  private void context(Sheet sheet, Span span) {
    Document document = review.reading().document();
    String text = document.text();
    int from = word(text, Math.max(0, span.start() - AROUND), 1);
    int to = word(text, Math.min(text.length(), span.end() + AROUND), -1);
    from = Math.min(from, span.start());
    to = Math.max(to, span.end());
    int page = document.page(span);
    String shown =
        "%s: %s%s»%s«%s%s"
            .formatted(
                page > 0 ? "page " + page : "line " + document.line(span),
                from > 0 ? "… " : "",
                text.substring(from, span.start()),
                document.words(span),
                text.substring(span.end(), to),
                to < text.length() ? " …" : "");
    sheet.text(Wrap.line(shown), INDENT, this.page::dim);
  }

  /** The nearest place between two words, going one way. */
  private static int word(String text, int at, int step) {
    int place = at;
    while (place > 0 && place < text.length() && !Character.isWhitespace(text.charAt(place))) {
      place += step;
    }
    return place;
  }

  String help(Doubt doubt) {
    FieldForm form = doubt.form();
    String keep = doubt.read() == null ? "" : "Enter for what was read, ";
    return new Sheet(page)
        .text("Expected: %s%s; :none, :q.".formatted(keep, form.expected()), INDENT)
        .toString();
  }

  String problems(List<Problem> problems) {
    Sheet sheet = new Sheet(page);
    problems.forEach(problem -> sheet.text(problem.sentence(), INDENT, page::red));
    return sheet.toString();
  }

  String unknownField(String typed) {
    return new Sheet(page)
        .text(
            "There is no term called \"%s\". Type a term such as maturity_date to change it, Enter"
                    .formatted(Wrap.line(typed))
                + " to write the terms, :q to leave.",
            INDENT,
            page::red)
        .toString();
  }

  /** Every term as it stands, and who said so. */
  String whole() {
    Sheet sheet = new Sheet(page);
    sheet.heading("The terms as they stand");
    Table table = new Table(Table.text("Term"), Table.wrapped("Value"), Table.text("By"));
    for (String field : review.fields()) {
      if (!FieldWords.isForPrograms(field)) {
        table.row(FieldWords.label(field), standing(review.look(field)), by(field));
      }
    }
    sheet.table(table);
    struck(sheet);
    sheet.line("");
    sheet.text("Type a term to change it, Enter to write the terms, :q to leave.");
    return sheet.toString();
  }

  private String by(String field) {
    return said(field).map(one -> one.how().id()).orElse("read");
  }

  private Optional<Confirmation> said(String field) {
    return review.said().stream().filter(one -> one.field().equals(field)).findFirst();
  }

  private void struck(Sheet sheet) {
    List<String> struck =
        review.said().stream()
            .filter(one -> one.how() == Confirmation.Kind.NOT_STATED)
            .map(one -> FieldWords.label(one.field()))
            .toList();
    if (!struck.isEmpty()) {
      sheet.text("Not stated: " + String.join(", ", struck) + ".");
    }
  }
}
