package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.allonge.note.ExtensionOption;
import org.allonge.note.ExtensionOption.Side;
import org.allonge.note.ExtensionOption.Target;
import org.allonge.note.Facts;
import org.allonge.note.ReadingId;
import org.allonge.note.Readings;
import org.allonge.note.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options to extend (rulebook 5). */
class ExtensionTest {
  private static final String WORDS = "may be extended to February 9, 2004, at Maker's option";

  /** The seed's option with words, and its variants by name. */
  private static Terms terms(String name) {
    Vary seed = Vary.seed().words("extension", WORDS, 700);
    return switch (name) {
      case "seed" -> seed.terms();
      case "none" -> seed.extensions().terms();
      case "from June" -> seed.extensions(option("2003-06-01", "2003-08-08", 1)).terms();
      case "until the maturity as it stands" -> seed.extensions(option(null, null, 1)).terms();
      case "three periods" -> seed.extensions(periods(3)).terms();
      case "date or period" -> seed.extensions(option(null, null, 1), periods(1)).terms();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static ExtensionOption option(String from, String before, int times) {
    return new ExtensionOption(
        Side.MAKER,
        new Target.ToDate(LocalDate.parse("2004-02-09")),
        from == null ? null : LocalDate.parse(from),
        before == null ? null : LocalDate.parse(before),
        times);
  }

  private static ExtensionOption periods(int times) {
    return new ExtensionOption(
        Side.PAYEE, new Target.ByPeriod(Period.ofDays(90)), null, null, times);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, prior to the Due Date      | seed      | 2003-08-07 extends 2004-02-09 | 2004-02-09
          5, on the note's own day      | seed      | 2003-02-07 extends 2004-02-09 | 2004-02-09
          5, the first day of its time  | from June | 2003-06-01 extends 2004-02-09 | 2004-02-09
          5, before the Due Date        | until the maturity as it stands | 2003-08-07 extends 2004-02-09 | 2004-02-09
          5, the Due Date as amended    | until the maturity as it stands | 2003-06-01 amends maturity 2003-10-01; 2003-09-30 extends 2004-02-09 | 2004-02-09
          5, by a period                | three periods | 2003-08-01 extends 2003-11-06 | 2003-11-06
          5, how many times             | three periods | 2003-08-01 extends 2003-11-06; 2003-11-05 extends 2004-02-04; 2004-02-03 extends 2004-05-04 | 2004-05-04
          5, the option that leads there | date or period | 2003-08-01 extends 2003-11-06 | 2003-11-06
          5, one after the other        | date or period | 2003-08-01 extends 2003-11-06; 2003-11-01 extends 2004-02-09 | 2004-02-09
          5, whole by its amount        | seed      | 2003-08-01 extends 2004-02-09 250000.00 | 2004-02-09
          3, terms before maturity      | three periods | 2003-08-01 amends maturity 2003-08-02; 2003-08-01 extends 2003-10-31 | 2003-10-31
          """)
  void optionIsExercised(String rulebook, String note, String facts, LocalDate maturity) {
    Account account = Engine.of(terms(note)).account(Story.of(facts), maturity.minusDays(1));
    assertThat(account.refused()).as(rulebook).isEmpty();
    assertThat(account.maturity()).isEqualTo(maturity);
    assertThat(account.principal()).hasToString("250000.00");
    assertThat(account.entries().getLast().date()).isBefore(maturity);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5, 8 August is refused       | seed | 2003-08-08 extends 2004-02-09 | extension-too-late | at the latest on 2003-08-07; 2003-08-08 is too late
          5, after the Due Date        | seed | 2003-10-01 extends 2004-02-09 | extension-too-late | before 2003-08-08
          5, the Due Date as it stands | until the maturity as it stands | 2003-08-08 extends 2004-02-09 | extension-too-late | before 2003-08-08
          5, it moves to its own date  | seed | 2003-08-01 extends 2004-03-09 | extension-date | to 2004-02-09, not to 2004-03-09
          5, from the maturity as it stands | three periods | 2003-08-01 extends 2003-11-07 | extension-date | to 2003-11-06, not to 2003-11-07
          5, once                      | seed | 2003-05-01 extends 2004-02-09; 2003-08-01 extends 2004-02-09 | extension-used-up | 1 time(s)
          5, three times               | three periods | 2003-05-01 extends 2003-11-06; 2003-05-02 extends 2004-02-04; 2003-05-03 extends 2004-05-04; 2003-05-04 extends 2004-08-02 | extension-used-up | 3 time(s)
          5, no option                 | none | 2003-08-01 extends 2004-02-09 | no-extension-option | nobody a right
          5, from a day on             | from June | 2003-05-31 extends 2004-02-09 | extension-too-early | from 2003-06-01 on; 2003-05-31 is too early
          5, it must extend            | until the maturity as it stands | 2003-05-01 amends maturity 2005-01-01; 2003-06-01 extends 2004-02-09 | extension-not-later | stands at 2005-01-01
          5, to the day that stands    | until the maturity as it stands | 2003-05-01 amends maturity 2004-02-09; 2003-06-01 extends 2004-02-09 | extension-not-later | stands at 2004-02-09
          5, part alone (reading no)   | seed | 2003-08-01 extends 2004-02-09 100000.00 | partial-extension | not 100000.00 of it
          """)
  void optionIsRefused(String rulebook, String note, String facts, String rule, String reason) {
    Facts told = Story.of(facts);
    LocalDate last = told.list().getLast().date();
    Account account = Engine.of(terms(note)).account(told, last);
    assertThat(account.refused()).as(rulebook).hasSize(1);
    RefusedFact refused = account.refused().getFirst();
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.reason()).contains(reason);
    assertThat(refused.fact()).isEqualTo(told.list().getLast());
    Facts without = new Facts(told.list().subList(0, told.list().size() - 1));
    Account other = Engine.of(terms(note)).account(without, last);
    assertThat(Figures.balances(account)).isEqualTo(Figures.balances(other));
  }

  @Test
  void refusalQuotesTheWordsThatDecide() {
    Account account =
        Engine.of(terms("seed"))
            .account(Story.of("2003-08-08 extends 2004-02-09"), LocalDate.parse("2003-08-08"));
    assertThat(account.refused().getFirst().words().text()).isEqualTo(WORDS);
    assertThat(account.refused().getFirst().words().start()).isEqualTo(700);
    Account none =
        Engine.of(terms("none"))
            .account(Story.of("2003-08-01 extends 2004-02-09"), LocalDate.parse("2003-08-01"));
    assertThat(none.refused().getFirst().words()).isNull();
  }

  /** Rulebook 5: same rate, instalments continue. */
  @Test
  void extensionKeepsRateAndInstalments() {
    Account account =
        Engine.of(terms("seed"))
            .account(Story.of("2003-08-07 extends 2004-02-09"), LocalDate.parse("2003-09-01"));
    assertThat(account.instalments().getLast().date()).isEqualTo("2003-09-01");
    assertThat(account.instalments().getLast().interest())
        .hasToString(ByHand.amount("1,698.63 = 250,000.00 × 8% × 31/365"));
    assertThat(account.perDiem()).hasToString(ByHand.amount("54.79 = 250,000.00 × 8% × 1/365"));
  }

  // -- a part of the principal ---------------------------------------------------------------

  private static Account partExtended(String more, String on) {
    Readings yes = Readings.DEFAULT.with(ReadingId.PARTIAL_EXTENSION, "yes");
    return Engine.of(terms("seed"))
        .with(yes)
        .account(Story.of("2003-08-01 extends 2004-02-09 100000.00" + more), LocalDate.parse(on));
  }

  /** Rulebook 5, reading partial-extension=yes: the rest falls due, the part goes on. */
  @Test
  void partIsExtendedAndTheRestFallsDue() {
    Account due = partExtended("", "2003-08-08");
    assertThat(due.refused()).isEmpty();
    assertThat(due.maturity()).isEqualTo("2004-02-09");
    assertThat(due.instalments().getLast().principal()).hasToString("150000.00");
    assertThat(due.status()).isEqualTo(Status.MATURED_UNPAID);
    Account next = partExtended("; 2003-08-08 pays 159972.61", "2003-09-01");
    assertThat(next.instalments().getLast().date()).isEqualTo("2003-09-01");
    assertThat(next.instalments().getLast().interest())
        .hasToString(ByHand.amount("526.03 = 100,000.00 × 8% × 24/365"));
    assertThat(next.status()).isEqualTo(Status.CURRENT);
    Account last = partExtended("; 2003-08-08 pays 159972.61", "2004-02-09");
    assertThat(last.instalments().getLast().principal()).hasToString("100000.00");
  }

  /** Rulebook 6: of what accrues on both parts, that on the part not yet due is paid first. */
  @Test
  void accruedInterestOfTheExtendedPartIsPaidFirst() {
    Account account = partExtended("; 2003-08-20 pays 10472.61", "2003-09-01");
    assertThat(account.instalments().getLast().interest())
        .hasToString(ByHand.amount("263.02 = 100,000.00 × 8% × 24/365 - 263.01"));
  }

  /** Rulebook 5: the whole was extended after a part was: one maturity, of everything. */
  @Test
  void wholeIsExtendedAfterAPart() {
    Readings yes = Readings.DEFAULT.with(ReadingId.PARTIAL_EXTENSION, "yes");
    Account account =
        Engine.of(terms("three periods"))
            .with(yes)
            .account(
                Story.of("2003-08-01 extends 2003-11-06 100000.00; 2003-08-02 extends 2003-11-06"),
                LocalDate.parse("2003-11-06"));
    assertThat(account.refused()).isEmpty();
    assertThat(account.instalments())
        .filteredOn(i -> !i.principal().isZero())
        .extracting(i -> i.date() + " " + i.principal())
        .containsExactly("2003-11-06 250000.00");
    assertThat(account.perDiem().major()).isGreaterThan(new java.math.BigDecimal("68.49"));
  }

  /** Rulebook 5: what was extended in part can be extended again while its time lasts. */
  @Test
  void partThatWasExtendedCanBeExtendedAgain() {
    Readings yes = Readings.DEFAULT.with(ReadingId.PARTIAL_EXTENSION, "yes");
    Account account =
        Engine.of(terms("three periods"))
            .with(yes)
            .account(
                Story.of(
                    "2003-08-01 extends 2003-11-06 100000.00; 2003-08-08 pays 159972.61;"
                        + "2003-11-05 extends 2004-02-04"),
                LocalDate.parse("2003-11-06"));
    assertThat(account.refused()).isEmpty();
    assertThat(account.maturity()).isEqualTo("2004-02-04");
    assertThat(account.principal()).hasToString("100000.00");
  }

  /** Rulebook 4, 5: only what has not fallen due with an instalment can be extended. */
  @Test
  void partOfAnInstalmentNoteIsExtendedAsFarAsItIsNotDue() {
    Engine engine =
        Vary.seed()
            .fixedPrincipal("2003-03-01", "P1M", "40000.00")
            .engine()
            .with(Readings.DEFAULT.with(ReadingId.PARTIAL_EXTENSION, "yes"));
    Account account =
        engine.account(
            Story.of("2003-05-20 extends 2004-02-09 100000.00"), LocalDate.parse("2003-08-08"));
    assertThat(account.instalments())
        .extracting(i -> i.date() + " " + i.principal())
        .endsWith("2003-07-01 40000.00", "2003-08-01 40000.00", "2003-08-08 0.00");
    assertThat(account.principal()).hasToString("250000.00");
    assertThat(account.maturity()).isEqualTo("2004-02-09");
  }

  /** Rulebook 7: what fell due bears the rate after maturity, the extended part its own. */
  @Test
  void partThatFellDueBearsTheHigherRate() {
    Account account = partExtended("", "2003-08-31");
    assertThat(account.perDiem())
        .hasToString(ByHand.amount("65.75 = 100,000.00 × 8% × 1/365 + 159,972.61 × 10% × 1/365"));
    assertThat(account.interestAccruedSince())
        .hasToString(
            ByHand.amount("1,512.16 = 100,000.00 × 8% × 23/365 + 159,972.61 × 10% × 23/365"));
  }
}
