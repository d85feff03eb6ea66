package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the note.
 *
 * @param name the name's tokens as printed, blanks single
 * @param from first token of the name
 * @param to one past the last token of the name
 * @param company true when the name is a company's, a bank's or a trust's
 * @param entity what it is said to be, such as "Delaware corporation", or null
 * @param aliases the terms that stand for it, in small letters
 * @param end one past the last token that describes it
 */
record Party(
    String name,
    int from,
    int to,
    boolean company,
    EntityGrammar.@Nullable Read entity,
    List<String> aliases,
    int end) {
  Party {
    aliases = List.copyOf(aliases);
  }

  boolean called(String alias) {
    return aliases.contains(alias);
  }
}
