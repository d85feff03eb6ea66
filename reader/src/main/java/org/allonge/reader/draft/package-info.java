/**
 * The drafter: from terms to the words of a clean note, clause by clause, in plain language.
 *
 * <p>{@link org.allonge.reader.draft.NoteText#of} takes any terms that can stand and gives the note
 * as text, HTML or a Word document. It is the way back of the reader: where the reader knows a
 * field, the words that are written here are words that it understands, so that a draft reads back
 * to the terms it came from. A {@code switch} over every sealed kind of term has no default, so
 * that a new kind of note does not compile until somebody has found words for it.
 *
 * <p>It refuses to be a lawyer: it adds nothing that the terms do not say, and signs for nobody.
 * What it has no words for it refuses, with the place; it drops nothing.
 */
@NullMarked
package org.allonge.reader.draft;

import org.jspecify.annotations.NullMarked;
