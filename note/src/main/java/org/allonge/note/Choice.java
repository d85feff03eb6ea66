package org.allonge.note;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value out of a fixed list, written in kebab-case wherever it is printed or read. */
public interface Choice {
  /** The stable name in JSON, options and explanations. */
  String id();

  /** The value of an enum whose {@link #id()} is given, if there is one. */
  static <E extends Enum<E> & Choice> Optional<E> find(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> c.id().equals(id)).findFirst();
  }

  /** Every id of an enum, in order of declaration. */
  static <E extends Enum<E> & Choice> List<String> ids(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Choice::id).toList();
  }
}
