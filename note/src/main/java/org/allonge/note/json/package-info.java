/**
 * The one JSON form of terms and facts: ISO dates, money and rates as decimal strings, ids and
 * codes in kebab-case, names of fields in snake_case (docs/cli.md).
 *
 * <p>Reading is strict: an unknown field, a wrong type, a number where a decimal string belongs or
 * a date that does not exist is refused with its path, what was expected and what was found. The
 * published schemas stand in {@code docs/schema}. This package binds nothing by reflection and
 * knows no files.
 */
@NullMarked
package org.allonge.note.json;

import org.jspecify.annotations.NullMarked;
