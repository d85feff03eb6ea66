package org.allonge.note;

import org.jspecify.annotations.Nullable;

/**
 * A person or entity named in a note.
 *
 * @param name the name as printed
 * @param entity what it is, as printed ({@code Delaware corporation}); null for a natural person or
 *     where the note does not say
 */
public record Party(String name, @Nullable String entity) {}
