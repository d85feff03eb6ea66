/**
 * What the law says about rates on a given day: the discount rate of the San Francisco Reserve
 * Bank, the ceilings on interest, the rate after a breach, each with its citation, how well it is
 * supported, what it turned on and what it would have to know.
 *
 * <p>The facts are dated data, one row a fact ({@code *.csv} beside this package;
 * docs/law-tables.md describes them); this package reads, checks and asks them. It gives no advice,
 * applies no remedy and never guesses: a date or state that the tables do not reach is an answer of
 * its own.
 */
@NullMarked
package org.allonge.note.law;

import org.jspecify.annotations.NullMarked;
