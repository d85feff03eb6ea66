package org.allonge.checks;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/** A walk over one source file that gathers what breaks a rule, each with its place. */
abstract class Rule extends TreePathScanner<Void, Void> {
  private final Source source;
  private final List<String> found = new ArrayList<>();

  Rule(Source source) {
    this.source = source;
  }

  final Source source() {
    return source;
  }

  /** What breaks the rule, as {@code path:line what}. */
  final List<String> violations() {
    scan(source.unit(), null);
    return List.copyOf(found);
  }

  final void report(Tree at, String what) {
    report(source.line(at), what);
  }

  final void report(long line, String what) {
    found.add("%s:%d %s".formatted(source.path(), line, what));
  }
}
