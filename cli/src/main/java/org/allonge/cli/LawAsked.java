package org.allonge.cli;

import java.util.List;
import org.allonge.note.law.LawAnswer;

/**
 * A question of law and its answer.
 *
 * @param assumed what of the question was taken for granted, in words
 */
record LawAsked(LawAnswer answer, List<String> assumed) {
  LawAsked {
    assumed = List.copyOf(assumed);
  }
}
