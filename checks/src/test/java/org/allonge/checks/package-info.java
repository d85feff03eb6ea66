/**
 * The house held to its own rules: which room may see which, what code may not do, how long it may
 * grow, and that the documents tell the truth. Tests only. Each rule is also shown something bad,
 * to prove that it can fail, and counts what it looked at, to prove that it looked. Rules of a note
 * are not tested here.
 */
@NullMarked
package org.allonge.checks;

import org.jspecify.annotations.NullMarked;
