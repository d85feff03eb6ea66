package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allonge.note.Amendment;
import org.allonge.note.ExtensionExercised;
import org.junit.jupiter.api.Test;

/** The random lives are worth living: they reach the corners that the rules speak of. */
class LivesTest {
  private static final int LIVES = 1_000;

  @Test
  void lifeOfASeedIsAlwaysTheSame() {
    assertThat(Life.of(7)).hasToString(Life.of(7).toString());
    assertThat(Life.of(7).toString()).isNotEqualTo(Life.of(8).toString());
  }

  @Test
  void livesReachEveryCorner() {
    Map<String, Integer> seen = new TreeMap<>();
    List<Integer> lengths = new ArrayList<>();
    for (long seed = 1; seed <= LIVES; seed++) {
      Life life = Life.of(seed);
      lengths.add(life.facts().list().size());
      Account account = life.engine().account(life.facts(), life.last());
      corners(account).forEach(corner -> seen.merge(corner, 1, Integer::sum));
      Account before = life.engine().account(life.facts(), life.someDay(life.dice()));
      seen.merge("status " + before.status(), 1, Integer::sum);
      seen.merge(life.terms().instalments().getClass().getSimpleName(), 1, Integer::sum);
    }
    lengths.sort(null);
    assertThat(lengths.get(LIVES / 2)).isBetween(11, 13);
    assertThat(lengths.getLast()).isGreaterThanOrEqualTo(200);
    for (Entry.Kind kind : Entry.Kind.values()) {
      int least = kind == Entry.Kind.ADJUSTMENT ? 3 : 20;
      assertThat(seen.getOrDefault("entry " + kind.id(), 0)).as(kind.id()).isGreaterThan(least);
    }
    for (Status status : Status.values()) {
      assertThat(seen.getOrDefault("status " + status, 0)).as(status.id()).isGreaterThan(10);
    }
    for (String rule :
        List.of(
            "no-extension-option",
            "extension-date",
            "extension-too-late",
            "extension-too-early",
            "extension-used-up",
            "extension-not-later",
            "partial-extension",
            "amended-maturity-in-the-past",
            "nothing-to-reverse",
            "no-costs-clause")) {
      assertThat(seen.getOrDefault("refused " + rule, 0)).as(rule).isGreaterThan(5);
    }
    assertThat(seen)
        .containsKeys("part extended", "revived", "due on a day of rest", "credit")
        .containsKeys("Bullet", "InterestOnly", "Level", "FixedPrincipal", "Custom");
  }

  private static List<String> corners(Account account) {
    List<String> corners = new ArrayList<>();
    account.entries().stream().map(e -> "entry " + e.kind().id()).distinct().forEach(corners::add);
    account.refused().stream().map(r -> "refused " + r.rule()).distinct().forEach(corners::add);
    for (Entry entry : account.entries()) {
      if (entry.fact() instanceof ExtensionExercised e && e.amount() != null) {
        corners.add("part extended");
      }
      if (entry.fact() instanceof Amendment a && a.maturity() != null && revives(account, entry)) {
        corners.add("revived");
      }
    }
    if (account.instalments().stream().anyMatch(i -> i.lastTimelyDay().isAfter(i.date()))) {
      corners.add("due on a day of rest");
    }
    if (!account.unappliedCredit().isZero()) {
      corners.add("credit");
    }
    return corners;
  }

  private static boolean revives(Account account, Entry amendment) {
    return account.entries().stream()
        .takeWhile(e -> e != amendment)
        .anyMatch(e -> e.kind() == Entry.Kind.MATURITY);
  }
}
