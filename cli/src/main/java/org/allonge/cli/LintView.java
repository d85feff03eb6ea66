package org.allonge.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.allonge.cli.Pricing.Alternative;
import org.allonge.reader.Severity;

/** Findings like a compiler's: place, severity, rule; below them why, the dollars, a clause. */
final class LintView {
  private static final int INDENT = 4;

  private final Sheet sheet;
  private final ReadAnswer answer;

  private LintView(ReadAnswer answer, Page page) {
    this.sheet = new Sheet(page);
    this.answer = answer;
  }

  static String of(ReadAnswer answer, List<Lint> all, Page page) {
    LintView view = new LintView(answer, page);
    all.forEach(view::lint);
    view.sheet.line(counts(all));
    return view.sheet.toString();
  }

  private void lint(Lint lint) {
    String name = Wrap.line(answer.reading().document().name());
    String rule = "%s: %s: %s".formatted(name + place(lint), word(lint), lint.finding().id());
    sheet.text(rule, 0, style(lint.finding().severity()));
    sheet.text(lint.finding().message(), INDENT);
    lint.finding()
        .spans()
        .forEach(span -> sheet.quote(answer.reading().document().words(span), INDENT));
    dollars(lint);
    if (lint.clause() != null) {
      sheet.text("Would settle it: " + lint.clause(), INDENT);
    }
    sheet.text(lint.finding().authority(), INDENT, sheet.page()::dim);
    sheet.line("");
  }

  /** Line and column; the page where there is more than one, since its lines are not counted. */
  private String place(Lint lint) {
    if (lint.line() == 0) {
      return "";
    }
    int page = answer.reading().document().page(lint.finding().spans().getFirst());
    return page > 0 ? ", page " + page : ":" + lint.line() + ":" + lint.column();
  }

  private static String word(Lint lint) {
    return lint.finding().severity().name().toLowerCase(Locale.ROOT);
  }

  private void dollars(Lint lint) {
    if (lint.stake() == null || lint.differing().isEmpty()) {
      return;
    }
    List<String> others = lint.differing().stream().map(LintView::other).toList();
    sheet.text(
        "On %s, beside %s: %s."
            .formatted(
                lint.stake().on(), lint.stake().reading().chosen(), String.join(", ", others)),
        INDENT);
  }

  private static String other(Alternative other) {
    return other.choice() + " " + Amounts.signed(Objects.requireNonNull(other.difference()));
  }

  private UnaryOperator<String> style(Severity severity) {
    Page page = sheet.page();
    return switch (severity) {
      case ERROR -> page::red;
      case WARNING -> page::yellow;
      case INFO -> page::bold;
    };
  }

  private static String counts(List<Lint> all) {
    return "%s, %s, %d for information"
        .formatted(
            count(all, Severity.ERROR, "error"),
            count(all, Severity.WARNING, "warning"),
            number(all, Severity.INFO));
  }

  private static String count(List<Lint> all, Severity severity, String word) {
    long number = number(all, severity);
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static long number(List<Lint> all, Severity severity) {
    return all.stream().filter(lint -> lint.finding().severity() == severity).count();
  }
}
