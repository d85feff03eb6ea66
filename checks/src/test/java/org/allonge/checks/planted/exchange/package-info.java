/** Something bad for the architecture rules to find: never used, never shipped. */
@NullMarked
package org.allonge.checks.planted.exchange;

import org.jspecify.annotations.NullMarked;
