package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import org.allonge.engine.Explanation.Kind;
import org.allonge.engine.Explanation.Source;
import org.allonge.note.Confirmation;
import org.allonge.note.Terms;

/**
 * What figures rest on: the words of one note, the law that its late rate comes from, the rules.
 */
final class Sources {
  private final Terms terms;
  private final LateRate lateRate;

  Sources(Terms terms, LateRate lateRate) {
    this.terms = terms;
    this.lateRate = lateRate;
  }

  /** A numbered section of docs/rulebook.md. */
  List<Source> rule(String section) {
    return List.of(new Source(Kind.RULE, "rulebook " + section, null, -1, -1));
  }

  /** The words of fields of the note, as far as they are known, and who said what of them. */
  List<Source> fields(String... names) {
    List<Source> list = new ArrayList<>();
    for (String name : names) {
      terms
          .words()
          .of(name)
          .ifPresent(q -> list.add(new Source(Kind.WORDS, name, q.text(), q.start(), q.end())));
      terms.words().confirmations().stream()
          .filter(said -> said.field().equals(name))
          .forEach(said -> list.add(agreed(said)));
    }
    return list;
  }

  private static Source agreed(Confirmation said) {
    String what = said.value() == null ? said.how().id() : said.how().id() + " as " + said.value();
    String text = "%s by %s at %s".formatted(what, said.by(), said.at());
    return new Source(Kind.AGREED, said.field(), text, -1, -1);
  }

  /** The words of fields of the note, and a section of docs/rulebook.md. */
  List<Source> of(String section, String... names) {
    List<Source> list = new ArrayList<>(fields(names));
    list.addAll(rule(section));
    return list;
  }

  /** What principal rests on: the words, or the rule where none are known. */
  List<Source> principal() {
    List<Source> words = fields("principal");
    return words.isEmpty() ? rule("4") : words;
  }

  /** What an amount of interest rests on. */
  List<Source> interest(boolean late) {
    List<Source> list =
        new ArrayList<>(fields("rate", "day_count", "payment_frequency", "payment_day"));
    if (late) {
      list.addAll(fields("default_rate", "interest_on_interest"));
      list.add(new Source(Kind.RULE, "rulebook 7", lateRate.formula(), -1, -1));
      lateRate.citations().forEach(c -> list.add(new Source(Kind.LAW, c, null, -1, -1)));
    }
    list.addAll(rule("1"));
    return list;
  }

  /** What the application of a payment rests on. */
  List<Source> application() {
    List<Source> list = new ArrayList<>(fields("application_of_payments"));
    if (list.isEmpty()) {
      list.add(new Source(Kind.LAW, "Cal. Civ. Code 1479", null, -1, -1));
    }
    list.addAll(rule("6"));
    return list;
  }
}
