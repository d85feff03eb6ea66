package org.allonge.note;

import org.jspecify.annotations.Nullable;

/**
 * A person or entity named in a note.
 *
 * @param name the name as printed
 * @param entity what it is, as printed ({@code Delaware corporation}); null for a natural person or
 *     where the note does not say
 * @param share the part that this one owes or is owed, or null: makers then owe the whole jointly
 *     and severally, payees are owed it together
 */
public record Party(String name, @Nullable String entity, @Nullable Share share) {
  /** A party without a share of its own. */
  public Party(String name, @Nullable String entity) {
    this(name, entity, null);
  }
}
