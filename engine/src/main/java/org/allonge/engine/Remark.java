package org.allonge.engine;

import org.allonge.note.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a fact that counts all the same, or about what the facts lack.
 *
 * @param id stable name in kebab-case, listed in docs/cli.md
 * @param fact the fact, or null where one is lacking
 * @param message one sentence
 */
public record Remark(String id, @Nullable Fact fact, String message) {}
