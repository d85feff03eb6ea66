/**
 * Tests of the reader: tables of wordings for each grammar, generated variants, whole notes, and
 * the score on annotated notes.
 */
@NullMarked
package org.allonge.reader;

import org.jspecify.annotations.NullMarked;
