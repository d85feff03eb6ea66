package org.allonge.exchange.actus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allonge.exchange.actus.Comparison.Difference;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/**
 * A test bed evaluated: how many cases of each contract type agree with the official events, and
 * where the others differ first.
 *
 * <p>A case that is known to contradict the standard or itself is counted apart. A case that asks
 * for what is not evaluated fails with the reason.
 */
public final class ActusRun {
  private final Map<String, Count> types;
  private final List<Failure> failures;
  private final List<Apart> apart;

  private ActusRun(Map<String, Count> types, List<Failure> failures, List<Apart> apart) {
    this.types = types;
    this.failures = List.copyOf(failures);
    this.apart = List.copyOf(apart);
  }

  /** How many cases of one type passed, of how many. */
  public record Count(int passed, int total) {
    private Count and(boolean pass) {
      return new Count(pass ? passed + 1 : passed, total + 1);
    }
  }

  /**
   * A case that does not agree.
   *
   * @param id the case
   * @param event the first event that differs, as moment and type; empty where nothing was computed
   * @param field the first field of it that differs, or the term that is not evaluated
   * @param expected the official value, or what is evaluated
   * @param actual the computed value, or what was found instead
   */
  public record Failure(String id, String event, String field, String expected, String actual) {}

  /**
   * A case that is counted apart.
   *
   * @param id the case
   * @param argument why
   * @param agrees whether it agrees nevertheless
   */
  public record Apart(String id, String argument, boolean agrees) {}

  /**
   * Evaluates every case of a test bed.
   *
   * @param json the document, in the form in which the beds are published
   * @throws Refused with the code {@code bad-test-bed} where the document has another form
   */
  public static ActusRun of(String json) {
    Map<String, Count> types = new LinkedHashMap<>();
    List<Failure> failures = new ArrayList<>();
    List<Apart> apart = new ArrayList<>();
    List<TestCase> cases = new ArrayList<>(BedReader.read(json));
    cases.sort(Comparator.comparingInt(ActusRun::place).thenComparing(ActusRun::type));
    for (TestCase test : cases) {
      List<Failure> failed = failures(test);
      String argument = Exceptions.argument(test.id()).orElse(null);
      if (argument == null) {
        types.merge(
            type(test), new Count(0, 0).and(failed.isEmpty()), (a, b) -> a.and(b.passed > 0));
        failures.addAll(failed);
      } else {
        types.putIfAbsent(type(test), new Count(0, 0));
        apart.add(new Apart(test.id(), argument, failed.isEmpty()));
      }
    }
    return new ActusRun(types, failures, apart);
  }

  /** The types that are evaluated come first, in the order of docs/actus.md. */
  private static int place(TestCase test) {
    int place = Maturities.types().indexOf(type(test));
    return place < 0 ? Maturities.types().size() : place;
  }

  private static String type(TestCase test) {
    return test.contract().type();
  }

  private static List<Failure> failures(TestCase test) {
    try {
      return Comparison.first(test.expected(), Evaluator.events(test)).stream()
          .map(d -> failure(test, d))
          .toList();
    } catch (Refused refused) {
      return List.of(refused(test, refused.first()));
    }
  }

  private static Failure failure(TestCase test, Difference d) {
    String event = d.event() == null ? "" : d.event();
    return new Failure(test.id(), event, d.field(), d.expected(), d.actual());
  }

  private static Failure refused(TestCase test, Problem problem) {
    return new Failure(test.id(), "", problem.path(), problem.expected(), problem.found());
  }

  /** The counts by contract type, in a stable order. */
  public Map<String, Count> types() {
    return types;
  }

  /** The cases that do not agree, in the order of the types and of the file. */
  public List<Failure> failures() {
    return failures;
  }

  /** The cases that are counted apart. */
  public List<Apart> apart() {
    return apart;
  }

  /** Whether no case fails; those counted apart do not matter. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
