package org.allonge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every tidy rule: where it holds, who looks, and a bad and a good snippet that prove it. */
enum TidyRule {
  NO_FLOATING_POINT(
      Where.PRODUCT,
      CodeRules.FloatingPoint::new,
      "class A { long f(java.math.BigDecimal d) { return (long) (d.doubleValue() * 1.5); } }",
      "class A { long f(java.math.BigDecimal d) { return d.longValue(); } }"),
  NO_DEFAULT_OVER_SEALED(
      Where.MAIN,
      CodeRules.DefaultOverSealed::new,
      """
      class A {
        sealed interface S {}
        record B() implements S {}
        record C() implements S {}
        int f(S s) { return switch (s) { case B b -> 1; default -> 2; }; }
      }
      """,
      """
      class A {
        sealed interface S {}
        record B() implements S {}
        int f(S s) { return switch (s) { case B b -> 1; }; }
        int g(String s) { return switch (s) { case "b" -> 1; default -> 2; }; }
      }
      """),
  NO_DEFAULT_OVER_ENUM(
      Where.MAIN,
      CodeRules.DefaultOverSealed::new,
      "class A { enum E {X, Y} void f(E e) { switch (e) { case X: break; default: g(); } } void g()"
          + " {} }",
      "class A { enum E {X, Y} int f(E e) { return switch (e) { case X -> 1; case Y -> 2; }; } }"),
  NO_EMPTY_CATCH(
      Where.ALL,
      CodeRules.EmptyCatch::new,
      "class A { void f() { try { g(); } catch (RuntimeException e) { /* never mind */ } } void g()"
          + " {} }",
      "class A { int f() { try { return g(); } catch (RuntimeException e) { return 0; } } int g() {"
          + " return 1; } }"),
  NOTHING_LEFT_FOR_LATER(
      Where.ALL,
      CodeRules.LeftForLater::new,
      "class A { // TO" + "DO: the rest\n}",
      "class A { // the rest is in B\n}"),
  PUBLIC_TYPES_EXPLAINED(
      Where.MAIN,
      ShapeRules.PublicTypesExplained::new,
      "public class A { /** B. */ public static class B {} }",
      "/** A. */ public class A { /** B. */ public static class B {} static class C {} }"),
  FILE_LENGTH(
      Where.MAIN,
      ShapeRules.FileLength::new,
      "class A {}\n" + "// line\n".repeat(Limits.FILE_LINES),
      "class A {}\n" + "// line\n".repeat(Limits.FILE_LINES - 1)),
  METHOD_LENGTH(
      Where.MAIN,
      ShapeRules.MethodLength::new,
      "class A { int f() {\n" + "f();\n".repeat(Limits.METHOD_LINES) + "return 1; } }",
      "class A { int f() {\n" + "f();\n".repeat(Limits.METHOD_LINES - 2) + "return 1; } }"),
  EVERY_TEST_ASSERTS(
      Where.TESTS,
      TestRules.EveryTestAsserts::new,
      "class A { @org.junit.jupiter.api.Test void f() { g(); } void g() { assert true; } }",
      "class A { @org.junit.jupiter.api.Test void f() { assertHolds(); } void assertHolds() {} }"),
  NO_SLEEP(
      Where.ALL,
      TestRules.NoSleep::new,
      "class A { void f() throws InterruptedException { Thread.sleep(1); } }",
      "class A { void sleep() { sleep(); } }"),
  NOTHING_SWITCHED_OFF(
      Where.TESTS,
      TestRules.NothingSwitchedOff::new,
      "class A { @org.junit.jupiter.api.Disabled void f() {} }",
      "class A { @org.junit.jupiter.api.Test void f() {} }");

  /** The files that a rule holds for. */
  enum Where {
    /** Main code of note, engine, reader and cli: everything but the benchmarks. */
    PRODUCT,
    /** All main code. */
    MAIN,
    /** All test code. */
    TESTS,
    /** All code. */
    ALL;

    private List<Source> sources() {
      return switch (this) {
        case PRODUCT -> Source.MAIN.stream().filter(s -> !s.module().equals("bench")).toList();
        case MAIN -> Source.MAIN;
        case TESTS -> Source.TESTS;
        case ALL -> {
          List<Source> all = new ArrayList<>(Source.MAIN);
          all.addAll(Source.TESTS);
          yield all;
        }
      };
    }

    private int least() {
      return switch (this) {
        case PRODUCT, MAIN -> Limits.MAIN_FILES;
        case TESTS -> Limits.TEST_FILES;
        case ALL -> Limits.MAIN_FILES + Limits.TEST_FILES;
      };
    }
  }

  private final Where where;
  private final Function<Source, Rule> look;
  private final String bad;
  private final String good;

  TidyRule(Where where, Function<Source, Rule> look, String bad, String good) {
    this.where = where;
    this.look = look;
    this.bad = bad;
    this.good = good;
  }

  List<Source> sources() {
    return where.sources();
  }

  /** The least number of files that it must see. */
  int least() {
    return where.least();
  }

  List<String> violations(Source source) {
    return look.apply(source).violations();
  }

  Source bad() {
    return Source.of("note/A.java", bad);
  }

  Source good() {
    return Source.of("note/A.java", good);
  }
}
