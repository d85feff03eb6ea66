package org.allonge.engine;

import java.util.List;
import org.allonge.note.Choice;
import org.allonge.note.Money;
import org.jspecify.annotations.Nullable;

/**
 * How one figure came about (rulebook 10): the formula with its numbers, the facts used, and the
 * words of the note or the law on which it rests.
 *
 * @param id what is explained: an entry's id or a figure's name
 * @param amount the figure
 * @param formula the figure as a formula with its numbers
 * @param parts the figures that it is made of, each explained; empty for a leaf
 * @param facts ids of the facts used, in order
 * @param sources what it rests on
 */
public record Explanation(
    String id,
    Money amount,
    String formula,
    List<Explanation> parts,
    List<String> facts,
    List<Source> sources) {

  /** Copies the lists. */
  public Explanation {
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /**
   * Something that a figure rests on.
   *
   * @param kind words of the note, law, or rule of this product
   * @param reference the field of the note, the citation, or the rule's number
   * @param text the exact words or the content in short; null where the reference says it all
   * @param start offset of the words in the document, inclusive; -1 where there is no place
   * @param end offset after the words, exclusive; -1 where there is no place
   */
  public record Source(Kind kind, String reference, @Nullable String text, int start, int end) {}

  /** The kinds of sources. */
  public enum Kind implements Choice {
    /** Words of the note. */
    WORDS("words"),
    /** What a person said of a term when the terms were agreed. */
    AGREED("agreed"),
    /** A law or a case. */
    LAW("law"),
    /** A rule of docs/rulebook.md. */
    RULE("rule");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
