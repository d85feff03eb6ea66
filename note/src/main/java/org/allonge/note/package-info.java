/**
 * What a note is: money, rates and days; terms and facts; the readings that words leave open;
 * business calendars.
 *
 * <p>Sealed types and records, checked at the door and immutable. This package computes no account,
 * reads no document, knows no file, no clock and no default locale; whatever depends on the day or
 * the law takes them as arguments. The rules are those of docs/rulebook.md, the words those of
 * docs/vocabulary.md.
 */
@NullMarked
package org.allonge.note;

import org.jspecify.annotations.NullMarked;
