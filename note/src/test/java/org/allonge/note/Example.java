package org.allonge.note;

/** Terms of a note with every kind of part that an interest-only note can have. */
public final class Example {
  /** The terms as JSON. */
  public static final String JSON =
      """
      {
        "date": "2003-02-07", "currency": "USD", "principal": "250000.00",
        "makers": [{"name": "Redwood Apparel Group Inc.", "entity": "Delaware corporation"}],
        "payees": [{"name": "Marian Castell"}],
        "place_of_payment": "Vernon, California",
        "interest": {
          "rate": {"kind": "fixed", "value": "0.08"},
          "day_count": "act/365f", "accrues_from": "2003-02-07", "rounding": "half-even"
        },
        "instalments": {
          "kind": "interest-only", "first": "2003-03-01", "cycle": {"every": "P1M", "day": 1}
        },
        "maturity": {"date": "2003-08-08"},
        "extensions": [
          {"by": "maker", "to": "2004-02-09", "exercise_before": "2003-08-08", "times": 1},
          {"by": "payee", "period": "P90D", "exercise_from": "2003-07-01", "times": 3}
        ],
        "payments": {
          "prepayment": {"kind": "free", "in_part": true},
          "business_days": {"calendar": "us-ca", "roll": "none", "roll_moves_accrual": false},
          "grace_days": 0
        },
        "after_default": {
          "rate": {"kind": "highest-lawful", "jurisdictions": ["US-CA"]},
          "interest_on_interest": true,
          "acceleration": "none",
          "costs": {
            "attorneys_fees": true, "categories": ["court costs", "postage"],
            "open_list": true, "bear_interest": false
          },
          "non_waiver": true
        },
        "security": {
          "items": [
            {"kind": "shares", "count": 125000, "issuer": "Maker",
             "conditions": ["shareholder approval"]},
            {"kind": "all-assets", "conditions": [], "cap": "in the amount of the note"},
            {"kind": "described", "description": "a lathe", "conditions": []}
          ],
          "subordination": "behind earlier liens"
        },
        "law": {"jurisdiction": "US-CA", "purpose": "business"},
        "execution": {
          "place": "Vernon, California",
          "signatories": [{"name": "A. Person", "title": "President", "conformed": true}]
        },
        "words": {"rate": {"text": "eight percent (8%)", "start": 10, "end": 28}}
      }
      """;

  private Example() {}
}
