/**
 * The public test beds of ACTUS, evaluated by Allonge's own engine: contracts are turned into terms
 * and facts of a note, what the engine says flows is turned into ACTUS events, and those are
 * compared with the official ones.
 *
 * <p>It refuses to be a second engine: no interest, no annuity and no balance is computed here.
 * What is worked out are days, where ACTUS itself derives them from other terms. Start at {@link
 * org.allonge.exchange.actus.ActusRun}; docs/actus.md says what is mapped to what.
 */
@NullMarked
package org.allonge.exchange.actus;

import org.jspecify.annotations.NullMarked;
