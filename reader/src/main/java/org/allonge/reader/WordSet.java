package org.allonge.reader;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets of words, written as lines of text. */
final class WordSet {
  private WordSet() {}

  /** The words of some lines; one that is written twice counts once. */
  static Set<String> of(String... lines) {
    Set<String> words = new TreeSet<>();
    for (String line : lines) {
      Collections.addAll(words, line.split(" "));
    }
    return Set.copyOf(words);
  }
}
