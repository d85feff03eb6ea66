/** Tests of the command line: most run it as a shell would, in this process. */
@NullMarked
package org.allonge.cli;

import org.jspecify.annotations.NullMarked;
