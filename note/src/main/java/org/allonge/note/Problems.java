package org.allonge.note;

import java.util.ArrayList;
import java.util.List;

/** The problems that the checks of one set of terms find, in the order in which they look. */
final class Problems {
  /** Where nothing more can be said than that term and note differ. */
  static final String AGAINST_THE_NOTE = "Correct the term against the words of the note.";

  private final List<Problem> list = new ArrayList<>();

  void add(String code, String path, String expected, Object found, String remedy) {
    list.add(new Problem(code, path, expected, found.toString(), remedy));
  }

  void add(String code, String path, String expected, Object found) {
    add(code, path, expected, found, AGAINST_THE_NOTE);
  }

  boolean none() {
    return list.isEmpty();
  }

  List<Problem> list() {
    return List.copyOf(list);
  }
}
