package org.allonge.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts split by shares: the parts add up, and the odd units are dealt by one rule. */
class SharesTest {

  /** Largest remainders first, ties in the order of the note; computed by hand. */
  @ParameterizedTest
  @CsvSource({
    // thirds of 100.00: 33.333... each, one cent over, to the first
    "100.00, 1/3 1/3 1/3, 33.34 33.33 33.33",
    "0.02, 1/3 1/3 1/3, 0.01 0.01 0.00",
    "0.01, 1/3 1/3 1/3, 0.01 0.00 0.00",
    "0.03, 1/3 1/3 1/3, 0.01 0.01 0.01",
    // sevenths of 100.00: 14.2857... each, 0.02 over; 1, 2, 4: 14.2857 28.5714 57.1428, one over
    "100.00, 1/7 1/7 1/7 1/7 1/7 1/7 1/7, 14.29 14.29 14.29 14.29 14.28 14.28 14.28",
    "100.00, 1/7 2/7 4/7, 14.29 28.57 57.14",
    "100.00, 4/7 2/7 1/7, 57.14 28.57 14.29",
    // 0.01: half a cent each, so the first
    "0.01, 0.5 0.5, 0.01 0.00",
    "1205.49, 0.5 0.5, 602.75 602.74",
    // 1.01: 0.2525 and 0.7575: the larger remainder is the second's
    "1.01, 0.25 0.75, 0.25 0.76",
    "1643.84, 2/5 3/5, 657.54 986.30",
    // 40 percent and 2/5 lose as much: the first of equals
    "0.01, 40/100 2/5 1/5, 0.01 0.00 0.00",
    "0.00, 1/3 2/3, 0.00 0.00",
    "7.77, 1/1, 7.77",
    // below zero the mirror image
    "-100.00, 1/3 1/3 1/3, -33.34 -33.33 -33.33",
    "-1.01, 0.25 0.75, -0.25 -0.76",
    // the largest amount: products beyond 64 bits
    "10000000000000.00, 1/999999999 999999998/999999999, 10000.00 9999999990000.00",
    "-10000000000000.00, 1/3 1/3 1/3, -3333333333333.34 -3333333333333.33 -3333333333333.33",
  })
  void areDealtByTheLargestRemainder(String amount, String shares, String parts) {
    List<Money> expected = Arrays.stream(parts.split(" ")).map(Money::usd).toList();
    assertThat(Shares.split(Money.usd(amount), parties(shares.split(" ")))).isEqualTo(expected);
  }

  @Test
  void areCountedInTheUnitsOfTheCurrency() {
    Money yen = Money.of("100", CurrencyUnit.of("JPY"));
    assertThat(Shares.split(yen, parties("1/3", "1/3", "1/3")))
        .extracting(Money::minor)
        .containsExactly(34L, 33L, 33L);
  }

  @Test
  void areThereOrNot() {
    assertThat(Shares.shared(parties("1/3", "2/3"))).isTrue();
    assertThat(Shares.shared(List.of(new Party("A", null), new Party("B", null)))).isFalse();
    assertThat(Shares.shared(List.of())).isFalse();
  }

  @Test
  void withoutSharesNothingIsSplit() {
    List<Party> jointly = List.of(new Party("A", null), new Party("B", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.split(Money.usd("1.00"), jointly))
        .withMessageContaining("A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.split(Money.usd("1.00"), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2", "1/2 1/3", "1/2 2/3", "0.99"})
  void whatIsNotTheWholeIsNotSplit(String shares) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.split(Money.usd("1.00"), parties(shares.split(" "))))
        .withMessageContaining("add up to one");
  }

  /** Whatever the shares: the parts add up, and none is off by a whole unit. */
  @Test
  void alwaysAddUpAndAreNeverOffByAUnit() {
    Seed seed = Seed.current();
    SplittableRandom random = seed.random();
    for (int i = 0; i < 20_000; i++) {
      List<Party> parties = whole(random);
      long limit = random.nextInt(4) == 0 ? Money.LIMIT : 1_000;
      Money amount = new Money(random.nextLong(-limit, limit + 1), CurrencyUnit.of("USD"));
      List<Money> parts = Shares.split(amount, parties);
      assertThat(parts.stream().mapToLong(Money::minor).sum())
          .as("%s among %s, %s", amount, parties, seed)
          .isEqualTo(amount.minor());
      for (int p = 0; p < parties.size(); p++) {
        assertThat(offByLessThanAUnit(amount, parties.get(p).share(), parts.get(p)))
            .as("part %s of %s among %s, %s", p, amount, parties, seed)
            .isTrue();
      }
    }
  }

  @Test
  void aDebtAndItsOppositeAreMirrorImages() {
    Seed seed = Seed.current();
    SplittableRandom random = seed.random();
    for (int i = 0; i < 5_000; i++) {
      List<Party> parties = whole(random);
      Money amount = new Money(random.nextLong(0, 100_000), CurrencyUnit.of("USD"));
      assertThat(Shares.split(amount.negated(), parties))
          .as("%s among %s, %s", amount, parties, seed)
          .isEqualTo(Shares.split(amount, parties).stream().map(Money::negated).toList());
    }
  }

  private static boolean offByLessThanAUnit(Money amount, Share share, Money part) {
    BigInteger denominator = BigInteger.valueOf(share.denominator());
    BigInteger exact =
        BigInteger.valueOf(amount.minor()).multiply(BigInteger.valueOf(share.numerator()));
    BigInteger off = BigInteger.valueOf(part.minor()).multiply(denominator).subtract(exact).abs();
    return off.compareTo(denominator) < 0;
  }

  /** Up to six shares of one whole, each in its own terms. */
  private static List<Party> whole(SplittableRandom random) {
    int parts = random.nextInt(1, 7);
    List<String> shares = new ArrayList<>();
    long left = 0;
    long[] weights = new long[parts];
    for (int i = 0; i < parts; i++) {
      weights[i] = random.nextLong(1, random.nextBoolean() ? 5 : 1_000_000);
      left += weights[i];
    }
    for (long weight : weights) {
      long times = random.nextLong(1, 4);
      shares.add(weight * times + "/" + left * times);
    }
    return parties(shares.toArray(String[]::new));
  }

  private static List<Party> parties(String... shares) {
    List<Party> parties = new ArrayList<>();
    for (String share : shares) {
      parties.add(new Party("party " + parties.size(), null, Share.of(share)));
    }
    return parties;
  }
}
