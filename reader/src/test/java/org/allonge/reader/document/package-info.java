/** Tests of the documents: made in the test, whole and hostile. */
@NullMarked
package org.allonge.reader.document;

import org.jspecify.annotations.NullMarked;
