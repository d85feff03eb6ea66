package org.allonge.note;

import org.jspecify.annotations.Nullable;

/**
 * The law of a note and what that law asks about it.
 *
 * @param jurisdiction ISO 3166 code ({@code US-CA}), or null where the note names none
 * @param purpose what the money was borrowed for; business unless the note or a person says so
 */
public record GoverningLaw(@Nullable String jurisdiction, Purpose purpose) {}
