/**
 * Terms and facts to an account: balances, dated entries, instalments, payoff, and the explanation
 * of every figure.
 *
 * <p>A pure function of terms, readings, law tables, facts, the day asked about and the moment of
 * knowledge. This package reads no document, keeps nothing, knows no clock and no floating point.
 * Start at {@link org.allonge.engine.Engine}; the rules are those of docs/rulebook.md, and {@link
 * org.allonge.engine.Walk} tells them in the order in which a day happens.
 */
@NullMarked
package org.allonge.engine;

import org.jspecify.annotations.NullMarked;
