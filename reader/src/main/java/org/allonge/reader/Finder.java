package org.allonge.reader;

/** A pass that reads one family of fields. */
interface Finder {
  void read(Scope scope, Draft draft);
}
