package org.allonge.note;

import java.util.List;

/** Shares of makers and of payees: all or none have one, and together they are the whole. */
final class PartiesCheck {
  private PartiesCheck() {}

  static void check(Parties parties, Problems problems) {
    check("makers", parties.makers(), problems);
    check("payees", parties.payees(), problems);
  }

  private static void check(String side, List<Party> parties, Problems problems) {
    if (!Shares.shared(parties)) {
      return;
    }
    boolean complete = true;
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).share() == null) {
        complete = false;
        problems.add(
            "share-missing",
            side + "[" + i + "].share",
            "a share, as the others have one",
            "none",
            "Give each of the " + side + " a share, or none of them.");
      }
    }
    Shares.Sum sum = Shares.Sum.of(parties);
    if (complete && !sum.isOne()) {
      problems.add(
          "shares-not-one",
          side,
          "shares that add up to one",
          sum,
          "Write the shares as exact fractions such as 1/3.");
    }
  }
}
