/**
 * The command {@code allonge}: reads what it is given, asks reader and engine, and shows the answer
 * to a person or, with {@code --json}, to a program.
 *
 * <p>One command a file ({@link org.allonge.cli.Command}); each makes its whole answer as one text
 * before anything is printed, so that a refusal leaves standard output empty. What comes from
 * around the program (arguments, streams, environment, terminal) enters through {@link
 * org.allonge.cli.Ambient} alone.
 *
 * <p>It refuses to compute: a figure that is not in an account of the engine or in a law table is
 * not shown. It keeps nothing and asks no network.
 */
@NullMarked
package org.allonge.cli;

import org.jspecify.annotations.NullMarked;
