package org.allonge.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allonge.note.Fact;
import org.allonge.note.Facts;
import org.allonge.note.Money;
import org.allonge.note.Payment;
import org.allonge.note.Reversal;
import org.allonge.note.Terms;
import org.allonge.note.json.TermsJson;

/** The notes that are measured. */
final class Notes {
  /** The last day of {@link #monthly}: its maturity as extended. */
  static final LocalDate MONTHLY_END = LocalDate.of(2004, 2, 9);

  private Notes() {}

  private static Terms terms(
      String date, String principal, String instalments, String maturity, String extension) {
    return TermsJson.read(
        """
        {
          "date": "%s", "currency": "USD", "principal": "%s",
          "makers": [{"name": "Maker"}], "payees": [{"name": "Payee"}],
          "interest": {
            "rate": {"kind": "fixed", "value": "0.08"},
            "day_count": "act/365f", "accrues_from": "%s"
          },
          "instalments": %s,
          "maturity": {"date": "%s"},
          "extensions": [%s],
          "payments": {"prepayment": {"kind": "free"}, "business_days": {"calendar": "us-ca"}},
          "after_default": {
            "rate": {"kind": "highest-lawful", "jurisdictions": ["US-CA"]},
            "interest_on_interest": true
          },
          "law": {"jurisdiction": "US-CA"}
        }
        """
            .formatted(date, principal, date, instalments, maturity, extension));
  }

  /** 250,000.00 at monthly interest for six months, with an option to extend it to a year. */
  static Terms monthly() {
    return terms(
        "2003-02-07",
        "250000.00",
        "{\"kind\": \"interest-only\", \"first\": \"2003-03-01\","
            + " \"cycle\": {\"every\": \"P1M\", \"day\": 1}}",
        "2003-08-08",
        "{\"by\": \"maker\", \"to\": \"2004-02-09\"}");
  }

  /** 250,000.00 at monthly interest for a year: 14 dated entries, the advance among them. */
  static Terms oneYear() {
    return terms(
        "2003-02-07",
        "250000.00",
        "{\"kind\": \"interest-only\", \"first\": \"2003-03-01\","
            + " \"cycle\": {\"every\": \"P1M\", \"day\": 1}}",
        "2004-02-09",
        "");
  }

  /** So many monthly payments of a stated amount, which repay the principal. */
  static Terms level(String principal, String payment, String maturity) {
    return terms(
        "2003-02-01",
        principal,
        "{\"kind\": \"level\", \"first\": \"2003-03-01\","
            + " \"cycle\": {\"every\": \"P1M\", \"day\": 1}, \"amount\": \""
            + payment
            + "\"}",
        maturity,
        "");
  }

  /** Two hundred facts in one year: small payments, one in ten of them returned. */
  static Facts busyYear() {
    List<Fact> facts = new ArrayList<>();
    LocalDate day = LocalDate.of(2003, 2, 8);
    for (int i = 0; facts.size() < 200; i++) {
      day = day.plusDays(i % 11 == 0 ? 0 : 2);
      String id = "p" + i;
      facts.add(new Payment(id, day, null, Money.usd("321.17"), List.of()));
      if (i % 10 == 9 && facts.size() < 200) {
        facts.add(new Reversal("r" + i, day.plusDays(3), null, id));
      }
    }
    return new Facts(facts);
  }
}
