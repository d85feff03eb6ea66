package org.allonge.engine;

import java.time.LocalDate;
import org.allonge.note.Facts;
import org.allonge.note.Terms;
import org.allonge.note.json.FactsJson;
import org.allonge.note.json.TermsJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plain note of a year with other terms in the place of some: 12,000.00 at 6%, interest each
 * quarter by thirtieths of a month. Texts are JSON with single quotes.
 */
final class KindNote {
  private static final String PLAIN =
      """
      {'date': '2021-01-01', 'currency': 'USD', 'principal': '12000.00',
       'makers': [{'name': 'Ann'}, {'name': 'Bob'}], 'payees': [{'name': 'Cy'}],
       'interest': {'rate': {'kind': 'fixed', 'value': '0.06'}, 'day_count': '30/360',
                    'accrues_from': '2021-01-01'},
       'instalments': {'kind': 'interest-only', 'first': '2021-04-01', 'cycle': {'every': 'P3M'},
                       'amount': 'actual'},
       'maturity': {'date': '2022-01-01'}, 'payments': {},
       'after_default': {'rate': {'kind': 'stated', 'value': '0.1'}}, 'law': {}}
      """;

  private KindNote() {}

  /** The note with terms in the place of its own: {@code 'maturity': {...}, 'payments': {...}}. */
  static Terms terms(String others) {
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(quoted(PLAIN));
    JsonMapper.shared()
        .readTree(quoted("{" + others + "}"))
        .properties()
        .forEach(term -> json.set(term.getKey(), term.getValue()));
    return TermsJson.read(json.toString());
  }

  static Engine engine(String others) {
    return Engine.of(terms(others));
  }

  /** Facts: {@code {'date': ..., 'kind': ...}, ...}. */
  static Facts facts(String facts) {
    return FactsJson.read(quoted("{'facts': [" + facts + "]}"), terms("").currency());
  }

  static Account account(String others, String facts, String on) {
    return engine(others).account(facts(facts), LocalDate.parse(on));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
