package org.allonge.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a person should look at before the terms are agreed, and why.
 *
 * @param field the field's name
 * @param read what was read, or null where nothing was
 * @param reasons why it is doubtful, in plain words, the gravest first; never empty
 * @param form how its value is written
 */
public record Doubt(String field, @Nullable ReadField read, List<String> reasons, FieldForm form) {
  public Doubt {
    reasons = List.copyOf(reasons);
  }
}
