package org.allonge.note;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be used, with every problem that was found in it. Nothing was done.
 *
 * <p>It crosses the public doors of a module; inside, problems are values.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Refuses for the given problems, at least one. */
  public Refused(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("; ")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal names at least one problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Refuses for one problem. */
  public Refused(Problem problem) {
    this(List.of(problem));
  }

  /** The problems in the order in which they were met; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /** The first problem, which is the one that a command reports. */
  public Problem first() {
    return problems.getFirst();
  }
}
