package org.allonge.engine;

import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;

/** The terms of the note that the golden cases speak of, as a person would have agreed to them. */
final class Seed {
  static final String JSON =
      """
      {
        "date": "2003-02-07", "currency": "USD", "principal": "250000.00",
        "makers": [{"name": "Redwood Apparel Group Inc.", "entity": "Delaware corporation"}],
        "payees": [{"name": "Marian Castell"}],
        "interest": {
          "rate": {"kind": "fixed", "value": "0.08"},
          "day_count": "act/365f", "accrues_from": "2003-02-07"
        },
        "instalments": {
          "kind": "interest-only", "first": "2003-03-01", "cycle": {"every": "P1M", "day": 1}
        },
        "maturity": {"date": "2003-08-08"},
        "extensions": [
          {"by": "maker", "to": "2004-02-09", "exercise_before": "2003-08-08", "times": 1}
        ],
        "payments": {
          "prepayment": {"kind": "free"},
          "business_days": {"calendar": "us-ca"},
          "grace_days": 0
        },
        "after_default": {
          "rate": {"kind": "highest-lawful", "jurisdictions": ["US-CA", "US"]},
          "interest_on_interest": true,
          "costs": {"attorneys_fees": true, "categories": ["court costs"], "open_list": true},
          "non_waiver": true
        },
        "law": {"jurisdiction": "US-CA", "purpose": "business"}
      }
      """;

  static final Terms TERMS = TermsJson.read(JSON);

  private Seed() {}
}
