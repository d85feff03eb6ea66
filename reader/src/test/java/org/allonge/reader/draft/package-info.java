/** Tests of the drafter. */
@NullMarked
package org.allonge.reader.draft;

import org.jspecify.annotations.NullMarked;
