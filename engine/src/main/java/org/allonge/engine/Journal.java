package org.allonge.engine;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.allonge.note.Fact;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;

/** The lines of an account as they come about, with the facts that were refused. */
final class Journal {
  private final Currency currency;
  private final Words words;
  final List<Entry> entries = new ArrayList<>(20);
  final List<RefusedFact> refused = new ArrayList<>(0);
  final List<Remark> remarks = new ArrayList<>(0);

  Journal(Currency currency, Words words) {
    this.currency = currency;
    this.words = words;
  }

  void clear() {
    entries.clear();
    refused.clear();
    remarks.clear();
  }

  void add(Entry.Kind kind, long day, long amount, long balance, @Nullable Fact fact) {
    entries.add(new Entry(kind, day, amount, balance, currency, fact));
  }

  void refuse(Fact fact, Refusal refusal) {
    Words.Quote quote = refusal.field() == null ? null : words.of(refusal.field()).orElse(null);
    refused.add(new RefusedFact(fact, refusal.rule(), quote, refusal.reason()));
  }

  void remark(String id, Fact fact, String message) {
    remarks.add(new Remark(id, fact, message));
  }
}
