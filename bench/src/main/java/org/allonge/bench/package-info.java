/** JMH benchmarks. Run by hand, never by the tests; the figures stand in docs/. */
@NullMarked
package org.allonge.bench;

import org.jspecify.annotations.NullMarked;
