/** Something bad for the architecture rules to find: never used, never shipped. */
@NullMarked
package org.allonge.checks.planted.reader;

import org.jspecify.annotations.NullMarked;
