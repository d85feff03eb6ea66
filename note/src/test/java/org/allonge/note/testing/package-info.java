/**
 * What the tests of every module share: the folder of shared cases. Tests only; it holds no rule of
 * a note and no general helpers.
 */
@NullMarked
package org.allonge.note.testing;

import org.jspecify.annotations.NullMarked;
