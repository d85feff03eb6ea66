package org.allonge.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a cue. Matching is by continuation: the rest is tried from each place where this part
 * can end.
 */
sealed interface CueNode {
  boolean match(Cue.Run run, int at, Cue.Next next);

  /**
   * The words that a match must begin with, when every match begins with one of a few; else empty.
   */
  default List<String> firstWords() {
    return List.of();
  }

  /** One word, or the beginning of one. */
  record Word(String word, boolean prefix) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int from, Cue.Next next) {
      int at = run.ink(from);
      if (at >= run.limit) {
        return false;
      }
      String lower = run.sheet.tokens().get(at).lower();
      boolean same = prefix ? lower.startsWith(word) : lower.equals(word);
      return same && next.test(at + 1);
    }

    @Override
    public List<String> firstWords() {
      return prefix ? List.of() : List.of(word);
    }
  }

  /** A typed span. */
  record Slot(Class<? extends Typed> type) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int from, Cue.Next next) {
      Typed typed = run.sheet.typed(type, from);
      if (typed == null) {
        typed = run.sheet.typed(type, run.ink(from));
      }
      if (typed == null || typed.to() > run.limit) {
        return false;
      }
      run.slots.add(typed);
      if (next.test(typed.to())) {
        return true;
      }
      run.slots.removeLast();
      return false;
    }
  }

  /** Up to so many tokens of any kind, the fewest first. */
  record Gap(int most) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int at, Cue.Next next) {
      for (int skip = 0; skip <= most && at + skip <= run.limit; skip++) {
        if (next.test(at + skip)) {
          return true;
        }
      }
      return false;
    }
  }

  /** One of several. */
  record Either(List<CueNode> ways) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int at, Cue.Next next) {
      for (CueNode way : ways) {
        if (way.match(run, at, next)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<String> firstWords() {
      List<String> words = new ArrayList<>();
      for (CueNode way : ways) {
        List<String> first = way.firstWords();
        if (first.isEmpty()) {
          return List.of();
        }
        words.addAll(first);
      }
      return words.stream().distinct().toList();
    }
  }

  /** A part that may be left out; it is taken where it can be. */
  record Maybe(CueNode part) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int at, Cue.Next next) {
      return part.match(run, at, next) || next.test(at);
    }
  }

  /** One part after another. */
  record Row(List<CueNode> parts) implements CueNode {
    @Override
    public boolean match(Cue.Run run, int at, Cue.Next next) {
      return step(run, 0, at, next);
    }

    private boolean step(Cue.Run run, int part, int at, Cue.Next next) {
      return part == parts.size()
          ? next.test(at)
          : parts.get(part).match(run, at, to -> step(run, part + 1, to, next));
    }

    @Override
    public List<String> firstWords() {
      return parts.isEmpty() ? List.of() : parts.getFirst().firstWords();
    }
  }
}
