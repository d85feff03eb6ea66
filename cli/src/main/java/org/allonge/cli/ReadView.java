package org.allonge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.allonge.cli.Pricing.Alternative;
import org.allonge.cli.Pricing.Priced;
import org.allonge.note.Money;
import org.allonge.reader.Confidence;
import org.allonge.reader.Document;
import org.allonge.reader.Finding;
import org.allonge.reader.NamedReading;
import org.allonge.reader.NoteKind;
import org.allonge.reader.ReadField;
import org.allonge.reader.Severity;
import org.allonge.reader.Span;
import org.jspecify.annotations.Nullable;

/** What a note says, for a person: its terms, what it leaves open, what is amiss. */
final class ReadView {
  private static final int OUTER = 2;
  private static final int INNER = 4;

  private final Sheet sheet;
  private final ReadAnswer answer;

  private ReadView(ReadAnswer answer, Page page) {
    this.sheet = new Sheet(page);
    this.answer = answer;
  }

  static String of(ReadAnswer answer, Page page) {
    ReadView view = new ReadView(answer, page);
    view.terms();
    view.readings();
    view.findings();
    return view.sheet.toString();
  }

  private void terms() {
    sheet.title(kind(answer.reading().kind()) + ": " + Wrap.line(document().name()) + part(), "");
    sheet.line("");
    owed();
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(
                Table.text("Term"),
                Table.wrapped("As read"),
                Table.quoted("In the words"),
                Table.text("Sure")));
    if (document().extracted().isPaged()) {
      columns.add(2, Table.text("Page"));
    }
    Table table = new Table(columns.toArray(Table.Column[]::new));
    answer.reading().fields().values().stream()
        .filter(field -> !FieldWords.isForPrograms(field.name()))
        .forEach(field -> term(table, field));
    sheet.table(table);
  }

  private Document document() {
    return answer.reading().document();
  }

  /** Where the note begins that was taken from a longer file. */
  private String part() {
    Span part = document().part();
    if (part == null) {
      return "";
    }
    int page = document().page(part);
    return page > 0 ? ", from page " + page : ", from line " + document().line(part);
  }

  /** What is owed on the day of the prices, so that one command tells it with the terms. */
  private void owed() {
    for (Priced priced : answer.readings()) {
      if (priced.on() != null && priced.payoff() != null) {
        sheet.text(
            "Owed on %s: %s, by the facts given and the meanings marked below."
                .formatted(priced.on(), Amounts.grouped(priced.payoff())),
            OUTER);
        sheet.line("");
        return;
      }
    }
  }

  private void term(Table table, ReadField field) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                FieldWords.label(field.name()),
                FieldWords.value(field),
                field.text(),
                field.confidence().word()));
    if (document().extracted().isPaged()) {
      int page = document().page(field.span());
      cells.add(2, page > 0 ? String.valueOf(page) : "");
    }
    table.row(style(field.confidence()), cells.toArray(String[]::new));
  }

  private UnaryOperator<String> style(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> UnaryOperator.identity();
      case MEDIUM -> sheet.page()::yellow;
      case LOW -> sheet.page()::red;
    };
  }

  private static String kind(NoteKind kind) {
    return switch (kind) {
      case NOTE -> "Promissory note";
      case AMENDMENT -> "Amendment of a note";
      case RESTATEMENT -> "Restated note";
      case ALLONGE -> "Allonge";
      case UNKNOWN -> "Not understood as a note";
    };
  }

  // -- readings ------------------------------------------------------------------------------

  private void readings() {
    if (answer.readings().isEmpty()) {
      return;
    }
    sheet.heading("What the note leaves open");
    sheet.text(dollars());
    answer.unpriced().forEach(problem -> sheet.text(problem.sentence(), INNER));
    answer.readings().forEach(this::reading);
  }

  private String dollars() {
    return answer.readings().stream()
        .map(Priced::on)
        .filter(Objects::nonNull)
        .findFirst()
        .map(day -> "The meaning taken is marked; the dollars are payoffs on " + day + ".")
        .orElse("Without dollars: the terms as read do not make an account.");
  }

  private void reading(Priced priced) {
    NamedReading reading = priced.reading();
    sheet.line("");
    sheet.text(reading.id(), OUTER, sheet.page()::bold);
    sheet.text(reading.question(), INNER);
    sheet.table(choices(priced), INNER);
    reading.spans().forEach(this::quote);
    sheet.text(reading.authority(), INNER, sheet.page()::dim);
  }

  private static Table choices(Priced priced) {
    Table table = new Table(Table.text(""), Table.text(""), Table.amount(""), Table.amount(""));
    table.row("*", priced.reading().chosen(), grouped(priced.payoff()), "");
    for (Alternative other : priced.alternatives()) {
      Money difference = other.difference();
      table.row(
          "",
          other.choice(),
          grouped(other.payoff()),
          difference == null ? "" : Amounts.signed(difference));
    }
    return table;
  }

  private static String grouped(@Nullable Money money) {
    return money == null ? "" : Amounts.grouped(money);
  }

  private void quote(Span span) {
    sheet.quote(pageMark(span), document().words(span), INNER);
  }

  private String pageMark(Span span) {
    int page = document().page(span);
    return page > 0 ? "page " + page + ": " : "";
  }

  // -- findings ------------------------------------------------------------------------------

  private void findings() {
    for (Severity severity : Severity.values()) {
      List<Finding> found =
          answer.findings().stream().filter(f -> f.severity() == severity).toList();
      if (!found.isEmpty()) {
        sheet.heading(heading(severity));
        found.forEach(this::finding);
      }
    }
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "To be settled before the note is relied on";
      case WARNING -> "Money or rights turn on these";
      case INFO -> "Worth knowing";
    };
  }

  private void finding(Finding finding) {
    sheet.line("");
    sheet.text(finding.id(), OUTER, style(finding.severity()));
    sheet.text(finding.message(), INNER);
    finding.spans().forEach(this::quote);
    sheet.text(finding.authority(), INNER, sheet.page()::dim);
  }

  private UnaryOperator<String> style(Severity severity) {
    Page page = sheet.page();
    return switch (severity) {
      case ERROR -> page::red;
      case WARNING -> page::yellow;
      case INFO -> page::bold;
    };
  }
}
