/** Something bad for the architecture rules to find: never used, never shipped. */
@NullMarked
package org.allonge.checks.planted.note;

import org.jspecify.annotations.NullMarked;
