package org.allonge.reader;

/**
 * A pass that compares what was read with itself, and reports what a careful reader would raise.
 */
interface Check {
  void look(Scope scope, Draft draft);
}
