package org.allonge.note;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What secures a note, and behind whom it ranks (rulebook 8).
 *
 * @param items the collateral in the order of the note; empty for an unsecured note
 * @param subordination the words that put it behind others, or null
 */
public record Security(List<Collateral> items, @Nullable String subordination) {
  /** No security. */
  public static final Security NONE = new Security(List.of(), null);

  /** Copies the list. */
  public Security {
    items = List.copyOf(items);
  }

  /** One item of collateral. */
  public sealed interface Collateral {
    /** What must happen before the item secures anything, as printed; empty where nothing. */
    List<String> conditions();

    /** The limit up to which the item secures the note, in the note's words, or null. */
    @Nullable String cap();

    /**
     * A number of shares.
     *
     * @param count how many, above zero
     * @param issuer whose shares, as printed, or null where the words do not say
     */
    record Shares(
        long count, @Nullable String issuer, List<String> conditions, @Nullable String cap)
        implements Collateral {
      /** Copies the list. */
      public Shares {
        conditions = List.copyOf(conditions);
      }
    }

    /** All assets of a debtor. */
    record AllAssets(List<String> conditions, @Nullable String cap) implements Collateral {
      /** Copies the list. */
      public AllAssets {
        conditions = List.copyOf(conditions);
      }
    }

    /** Anything else, by its description. */
    record Described(String description, List<String> conditions, @Nullable String cap)
        implements Collateral {
      /** Copies the list. */
      public Described {
        conditions = List.copyOf(conditions);
      }
    }
  }
}
