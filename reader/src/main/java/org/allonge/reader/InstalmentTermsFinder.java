package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Instalments that the plain fields have no place for: other rhythms, a last date, equal parts of
 * principal, series one after another, a table, and what is said of a level payment besides.
 */
final class InstalmentTermsFinder implements Finder {
  private static final String PARTS = "installments|instalments|payments|installment|instalment";
  private static final Cue LEVEL =
      Cue.of("(principal and interest | interest and principal) (together)? in ..6 " + PARTS);
  private static final Cue EQUAL_PARTS =
      Cue.of(
          "principal ..4 in equal (<count>)? ..3 "
              + PARTS
              + " of principal | equal ..2 "
              + PARTS
              + " of principal");
  private static final Cue FIXED = Cue.of("principal ..4 in ..5 " + PARTS + " of principal");
  private static final Cue INTEREST =
      Cue.of(
          "pay|pays (the)? (interest accrued | accrued interest) | pay|pays interest ..2 accrued");
  private static final Cue EQUAL_INTEREST = Cue.of("interest ..4 in ..4 equal ..3 " + PARTS);
  private static final Cue SAME_PART =
      Cue.of("same part of a years interest | equal parts of a years interest");
  private static final Cue AMOUNT = Cue.of(PARTS + " (of principal)? of <money>");
  private static final Cue COUNT = Cue.of("in <count> equal");
  private static final Cue SERIES = Cue.of("in series <count> ..4 (pays | advances) <money>");
  private static final Cue TABLE =
      Cue.of(
          "payments (of | in | shown in | set out in | listed in) (this | the following)"
              + " table|list");
  private static final Cue ROW = Cue.of("on <date>");

  private static final Cue AMORTISED =
      Cue.of(
          "repay|repays|repaid|amortize|amortise ..3 (principal | note | loan) ..8 (by | until |"
              + " through) <date>");
  private static final Cue ACTUAL_DAYS =
      Cue.of("(period | periods) ..2 counted by its|their own days");
  private static final Cue FOUND_ON = Cue.of("found from what is owed on <date>");
  private static final Cue ADDED =
      Cue.of(
          "interest ..3 that (an | a | the) (instalment | installment | payment) does not cover ..4"
              + " (becomes principal | added to (the)? principal)");
  private static final Cue COVERED =
      Cue.of("(every | each) (instalment | installment | payment) covers ..4 interest");
  private static final Cue RECAST =
      Cue.of(
          "rate changes ..4 (instalment | installment | payment) ..4 (found anew | recalculated |"
              + " recast | re amortized)");

  @Override
  public void read(Scope scope, Draft draft) {
    Hunt hunt = new Hunt(scope, draft);
    if (!table(hunt) && !phases(hunt)) {
      plain(hunt);
    }
  }

  private static boolean table(Hunt hunt) {
    Match table = hunt.first(TABLE);
    if (table == null) {
      return false;
    }
    List<FieldValue> rows = new ArrayList<>();
    int end = table.to();
    for (Segment segment : hunt.clauses(ROW)) {
      Match row = ROW.find(hunt.sheet(), segment);
      boolean listed = segment.heading().equals(hunt.sheet().segment(table.from()).heading());
      if (row == null || row.from() < table.from() || !listed) {
        continue;
      }
      List<Typed.Amount> amounts = hunt.sheet().all(Typed.Amount.class, row.to(), segment.to());
      rows.add(
          new TermForm()
              .text("date", Hunt.day(row.day()))
              .text("principal", amounts.isEmpty() ? "0" : Hunt.amount(amounts.getFirst()))
              .flag(
                  "with_interest",
                  Cue.of("interest").find(hunt.sheet(), row.to(), segment.to()) != null)
              .value());
      end = segment.to();
    }
    hunt.put("instalments", TermForm.of("custom").items("rows", rows).value(), table.from(), end);
    return true;
  }

  private static boolean phases(Hunt hunt) {
    List<FieldValue> phases = new ArrayList<>();
    int from = -1;
    int to = 0;
    for (Segment segment : hunt.clauses(SERIES)) {
      Match match = SERIES.find(hunt.sheet(), segment);
      SeriesGrammar.Read series = SeriesGrammar.in(hunt.sheet(), segment);
      TermForm days = series == null ? null : series.schedule();
      Typed.Amount amount = match == null ? null : match.amount();
      if (match == null || amount == null || days == null) {
        return false;
      }
      from = from < 0 ? segment.from() : from;
      to = segment.to();
      days.text("amount", Hunt.amount(amount)).text("kind", phase(hunt, segment));
      phases.add(days.value());
    }
    if (!phases.isEmpty()) {
      hunt.put("instalments", TermForm.of("phased").items("phases", phases).value(), from, to);
    }
    return !phases.isEmpty();
  }

  private static String phase(Hunt hunt, Segment segment) {
    if (Cue.of("advances").in(hunt.sheet(), segment)) {
      return "advance";
    }
    return Cue.of("interest and principal together").in(hunt.sheet(), segment)
        ? "level"
        : "principal";
  }

  private static void plain(Hunt hunt) {
    for (Segment segment : hunt.clauses()) {
      TermForm form = form(hunt, segment);
      SeriesGrammar.Read series = form == null ? null : SeriesGrammar.in(hunt.sheet(), segment);
      TermForm days = series == null ? null : series.schedule();
      if (form != null && series != null && days != null) {
        form.all(days);
        boolean plain = !series.isRich() && !isOpen(hunt, form) && !isEqualParts(form);
        if (!plain || unusual(hunt) || mismatch(hunt, series)) {
          hunt.put("instalments", form, segment);
        }
        besides(hunt);
        return;
      }
    }
    Match own = hunt.first(InterestTermsFinder.OWN_DAYS);
    if (own != null) {
      // Interest alone falls due on its days, and nothing else before the end.
      hunt.put("instalments", TermForm.of("bullet").value(), own.from(), own.to());
    } else {
      besides(hunt);
    }
  }

  /** Equal instalments of interest, where the day count alone does not leave their amount open. */
  private static boolean isOpen(Hunt hunt, TermForm form) {
    return form.value().toString().startsWith("kind interest-only")
        && !form.has("amount")
        && !(hunt.draft().text("day_count").startsWith("ACT")
            && hunt.draft().is("payment_kind", "interest_only"));
  }

  private static boolean isEqualParts(TermForm form) {
    return form.value().toString().startsWith("kind fixed-principal") && !form.has("principal");
  }

  /** Where the plain fields give no terms at all. */
  private static boolean unusual(Hunt hunt) {
    String kind = hunt.draft().text("payment_kind");
    return kind.isEmpty()
        || kind.equals("custom")
        || kind.equals("bullet")
        || !hunt.draft().has("payment_frequency")
        || !hunt.draft().has("first_payment_date");
  }

  /** Where the plain fields took their rhythm from another clause. */
  private static boolean mismatch(Hunt hunt, SeriesGrammar.Read series) {
    Frequency frequency = TwiceCheck.frequency(hunt.draft().text("payment_frequency"));
    // A day that its first month lacks: the plain fields know such days only month by month.
    boolean lacks =
        hunt.draft().text("payment_day").contains("-")
            && series.first() != null
            && series.day() > series.first().getDayOfMonth();
    return frequency == null
        || lacks
        || !frequency.period().normalized().equals(series.every().normalized())
        || !hunt.draft().is("first_payment_date", String.valueOf(series.first()));
  }

  private static @Nullable TermForm form(Hunt hunt, Segment segment) {
    Sheet sheet = hunt.sheet();
    Match match = AMOUNT.find(sheet, segment);
    Typed.Amount amount = match == null ? null : match.amount();
    String said = amount == null ? null : Hunt.amount(amount);
    if (LEVEL.in(sheet, segment)) {
      Match times = COUNT.find(sheet, segment);
      Typed.Count count = times == null ? null : times.count();
      TermForm form = TermForm.of("level").text("amount", said);
      return count == null ? form : form.whole("count", count.value());
    }
    if (EQUAL_PARTS.in(sheet, segment) || FIXED.in(sheet, segment) && said != null) {
      return TermForm.of("fixed-principal").text("principal", said);
    }
    if (EQUAL_INTEREST.in(sheet, segment)) {
      return TermForm.of("interest-only").text("amount", hunt.says(SAME_PART) ? "level" : null);
    }
    return INTEREST.in(sheet, segment)
        ? TermForm.of("interest-only").text("amount", "actual")
        : null;
  }

  /** What is said of the instalments in clauses of its own. */
  private static void besides(Hunt hunt) {
    Match same = hunt.first(SAME_PART);
    if (same != null && !hunt.draft().has(Hunt.PREFIX + "instalments")) {
      hunt.put("instalments.amount", "level", same);
    }
    for (Segment segment : hunt.clauses()) {
      day(hunt, segment, "amortised_by", AMORTISED);
      day(hunt, segment, "found_on", FOUND_ON);
      said(hunt, segment, "solving", "actual-days", ACTUAL_DAYS);
      said(hunt, segment, "shortfall", "added-to-principal", ADDED);
      said(hunt, segment, "shortfall", "excluded", COVERED);
    }
    Match recast = hunt.first(RECAST);
    if (recast != null) {
      hunt.put("instalments.recast", new FieldValue.Flag(true), recast.from(), recast.to());
    }
  }

  private static void day(Hunt hunt, Segment segment, String name, Cue cue) {
    Match match = cue.find(hunt.sheet(), segment);
    String day = match == null ? null : Hunt.day(match.day());
    if (match != null && day != null) {
      hunt.put("instalments." + name, day, match);
    }
  }

  private static void said(Hunt hunt, Segment segment, String name, String value, Cue cue) {
    Match match = cue.find(hunt.sheet(), segment);
    if (match != null) {
      hunt.put("instalments." + name, value, match);
    }
  }
}
