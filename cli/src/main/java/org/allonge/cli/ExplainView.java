package org.allonge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Explanation;
import org.allonge.engine.Explanation.Source;

/**
 * An explanation for a person: formulas with their parts indented, each with the numbers of what it
 * rests on, and these once at the end.
 */
final class ExplainView {
  private static final int STEP = 2;

  private final Sheet sheet;
  private final List<Source> sources = new ArrayList<>();

  private ExplainView(Page page) {
    this.sheet = new Sheet(page);
  }

  static String of(Explanation explanation, Question question, LocalDate on, Page page) {
    ExplainView view = new ExplainView(page);
    view.sheet.title(explanation.id() + " on " + on, question.frame());
    view.sheet.line("");
    view.formula(explanation, STEP, false);
    view.restsOn();
    return view.sheet.toString();
  }

  private void formula(Explanation explanation, int indent, boolean named) {
    if (named) {
      sheet.line("").text(explanation.id(), indent);
    }
    int inner = named ? indent + STEP : indent;
    sheet.text(explanation.formula() + marks(explanation), inner);
    if (!explanation.facts().isEmpty()) {
      sheet.text("facts: " + String.join(", ", explanation.facts()), inner);
    }
    explanation.parts().forEach(part -> formula(part, inner, true));
  }

  /** The numbers under which the sources stand at the end. */
  private String marks(Explanation explanation) {
    StringBuilder marks = new StringBuilder();
    for (Source source : explanation.sources()) {
      if (!sources.contains(source)) {
        sources.add(source);
      }
      marks.append(" [").append(sources.indexOf(source) + 1).append(']');
    }
    return marks.toString();
  }

  private void restsOn() {
    if (sources.isEmpty()) {
      return;
    }
    sheet.heading("Rests on");
    for (int i = 0; i < sources.size(); i++) {
      sheet.item("[" + (i + 1) + "]", words(sources.get(i)));
    }
  }

  private static String words(Source source) {
    String text = source.text();
    return switch (source.kind()) {
      case WORDS ->
          "the note, %s, %d to %d: “%s”"
              .formatted(source.reference(), source.start(), source.end(), text);
      case AGREED -> "the terms as agreed, %s: %s".formatted(source.reference(), text);
      case LAW, RULE -> text == null ? source.reference() : source.reference() + ": " + text;
    };
  }
}
