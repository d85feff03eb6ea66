package org.allonge.engine;

import org.allonge.note.Fact;

/**
 * A finding about a fact that counts all the same.
 *
 * @param id stable name in kebab-case, listed in docs/cli.md
 * @param fact the fact
 * @param message one sentence
 */
public record Remark(String id, Fact fact, String message) {}
