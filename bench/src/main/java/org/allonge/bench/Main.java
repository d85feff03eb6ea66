package org.allonge.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks as JMH does and prints how many times as long the peer takes. */
public final class Main {
  private static final String PEER = "strataResolveFlowsAccrued";

  private Main() {}

  /** The arguments are those of JMH. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    CommandLineOptions options = new CommandLineOptions(args);
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().parent(options).addProfiler(GCProfiler.class).build())
            .run();
    Map<String, Double> nanos = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      nanos.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    Double peer = nanos.get(PEER);
    if (peer != null) {
      nanos.forEach((name, time) -> print(name, peer / time));
    }
  }

  private static void print(String name, double ratio) {
    System.out.printf(Locale.ROOT, "Strata takes %6.1f times as long as %s%n", ratio, name);
  }
}
