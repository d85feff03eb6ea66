package org.allonge.note;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each of several makers owes, or each of several payees is owed, of one amount.
 *
 * <p>Each gets the exact part rounded down to the minor unit. The units that are left over go one
 * each to those who lost the largest part of a unit by that, and among equals to those whom the
 * note names first. So the parts add up to the amount, and none is off by a whole unit. Of an
 * amount below zero each gets the same with the other sign.
 *
 * <p>Parties without shares are no matter for this: makers then owe the whole jointly and
 * severally, and payees are owed it together.
 */
public final class Shares {
  private Shares() {}

  /** Whether the parties of one side have shares. */
  public static boolean shared(List<Party> parties) {
    return parties.stream().anyMatch(party -> party.share() != null);
  }

  /**
   * The part of each party, in the order of the note.
   *
   * @throws IllegalArgumentException when a party has no share, or the shares are not one together
   */
  public static List<Money> split(Money amount, List<Party> parties) {
    List<Part> parts = new ArrayList<>();
    BigInteger magnitude = BigInteger.valueOf(amount.minor()).abs();
    for (Party party : parties) {
      parts.add(Part.of(magnitude, share(party)));
    }
    if (!Sum.of(parties).isOne()) {
      throw new IllegalArgumentException("shares add up to one, found " + Sum.of(parties));
    }
    return signed(amount, dealt(magnitude, parts));
  }

  private static Share share(Party party) {
    Share share = party.share();
    if (share == null) {
      throw new IllegalArgumentException("no share of " + party.name());
    }
    return share;
  }

  /** The rounded parts, with the units that are left over dealt out. */
  private static long[] dealt(BigInteger magnitude, List<Part> parts) {
    long[] units = parts.stream().mapToLong(Part::units).toArray();
    long left = magnitude.longValueExact() - parts.stream().mapToLong(Part::units).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing(parts::get, Part.LARGEST_REST_FIRST))
        .limit(left)
        .forEach(i -> units[i]++);
    return units;
  }

  private static List<Money> signed(Money amount, long[] units) {
    long sign = amount.minor() < 0 ? -1 : 1;
    List<Money> split = new ArrayList<>();
    for (long part : units) {
      split.add(new Money(sign * part, amount.currency()));
    }
    return List.copyOf(split);
  }

  /**
   * One part of an amount above zero.
   *
   * @param units whole minor units
   * @param rest what of one more unit is lost, times the denominator
   * @param denominator of the share
   */
  private record Part(long units, long rest, long denominator) {
    /**
     * Ranks by the part of a unit that was lost; the order of equals stays (the sort is stable).
     */
    static final Comparator<Part> LARGEST_REST_FIRST =
        (a, b) ->
            Long.compare(
                Math.multiplyExact(b.rest, a.denominator),
                Math.multiplyExact(a.rest, b.denominator));

    static Part of(BigInteger magnitude, Share share) {
      BigInteger[] divided =
          magnitude
              .multiply(BigInteger.valueOf(share.numerator()))
              .divideAndRemainder(BigInteger.valueOf(share.denominator()));
      return new Part(
          divided[0].longValueExact(), divided[1].longValueExact(), share.denominator());
    }
  }

  /**
   * An exact sum of shares in lowest terms.
   *
   * @param numerator zero or more
   * @param denominator above zero
   */
  record Sum(BigInteger numerator, BigInteger denominator) {
    private static final Sum NOTHING = new Sum(BigInteger.ZERO, BigInteger.ONE);

    /** The sum of the shares that the parties have. */
    static Sum of(List<Party> parties) {
      Sum sum = NOTHING;
      for (Party party : parties) {
        sum = party.share() == null ? sum : sum.plus(party.share());
      }
      return sum;
    }

    private Sum plus(Share share) {
      BigInteger other = BigInteger.valueOf(share.denominator());
      BigInteger over = BigInteger.valueOf(share.numerator()).multiply(denominator);
      BigInteger top = numerator.multiply(other).add(over);
      BigInteger common = top.gcd(denominator.multiply(other));
      return new Sum(top.divide(common), denominator.multiply(other).divide(common));
    }

    boolean isOne() {
      return numerator.equals(denominator);
    }

    /** The sum as a fraction: {@code 5/6}. */
    @Override
    public String toString() {
      return numerator + "/" + denominator;
    }
  }
}
