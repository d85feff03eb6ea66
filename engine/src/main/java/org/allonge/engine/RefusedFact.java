package org.allonge.engine;

import org.allonge.note.Fact;
import org.allonge.note.Words;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed fact that the terms do not allow. It has no effect and stays visible.
 *
 * @param fact the fact
 * @param rule the rule that it offends, in kebab-case
 * @param words the words of the note that decide, or null where the terms were not read from a text
 * @param reason why, in one sentence with the dates and amounts
 */
public record RefusedFact(Fact fact, String rule, Words.@Nullable Quote words, String reason) {}
