package org.allonge.cli;

import org.allonge.exchange.actus.ActusRun;

/** A test bed evaluated, for a person: one line a type, then the cases that differ. */
final class ActusView {
  private ActusView() {}

  static String of(ActusRun run) {
    StringBuilder out = new StringBuilder();
    run.types()
        .forEach((type, count) ->
            line(out, Wrap.line(type) + " " + count.passed() + "/" + count.total()));
    run.failures().forEach(failure -> line(out, failure(failure)));
    run.apart().forEach(apart -> line(out, apart(apart)));
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }

  private static String failure(ActusRun.Failure f) {
    String place = f.event().isEmpty() ? "" : f.event() + " ";
    return Wrap.line(
        "%s: %s%s: expected %s, computed %s"
            .formatted(f.id(), place, f.field(), f.expected(), f.actual()));
  }

  private static String apart(ActusRun.Apart apart) {
    String how = apart.agrees() ? "agrees" : "differs";
    return Wrap.line("%s: counted apart, %s. %s".formatted(apart.id(), how, apart.argument()));
  }
}
