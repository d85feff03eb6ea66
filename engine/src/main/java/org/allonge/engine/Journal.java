package org.allonge.engine;

import java.util.ArrayList;
import java.util.List;
import org.allonge.note.CurrencyUnit;
import org.allonge.note.Fact;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;

/** The lines of an account as they come about, with the facts that were refused. */
final class Journal {
  private final CurrencyUnit currency;
  private final Words words;
  final List<Entry> entries;
  final List<RefusedFact> refused = new ArrayList<>(0);
  final List<Remark> remarks = new ArrayList<>(0);

  Journal(CurrencyUnit currency, Words words, int room) {
    this.entries = new ArrayList<>(room);
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

  void lateCharge(long day, long amount, long balance, long instalment) {
    entries.add(
        new Entry(Entry.Kind.LATE_CHARGE, day, amount, balance, currency, null, instalment));
  }

  void refuse(Fact fact, Refusal refusal) {
    Words.Quote quote = refusal.field() == null ? null : words.of(refusal.field()).orElse(null);
    refused.add(new RefusedFact(fact, refusal.rule(), quote, refusal.reason()));
  }

  void remark(String id, @Nullable Fact fact, String message) {
    remarks.add(new Remark(id, fact, message));
  }
}
