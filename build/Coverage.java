import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints line and branch coverage of the whole house in one line, and fails below the limits.
 *
 * <p>Arguments: JaCoCo's CSV report, the least line coverage and the least branch coverage, both in
 * per cent.
 */
class Coverage {
  private record Counter(String name, BigDecimal covered, BigDecimal missed) {
    static Counter of(String name, List<String> header, List<String[]> rows) {
      return new Counter(
          name, sum(header, rows, name + "_COVERED"), sum(header, rows, name + "_MISSED"));
    }

    private static BigDecimal sum(List<String> header, List<String[]> rows, String column) {
      int at = header.indexOf(column);
      return rows.stream().map(r -> new BigDecimal(r[at])).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
      return covered.add(missed);
    }

    BigDecimal percent() {
      return total().signum() == 0
          ? new BigDecimal("100.0")
          : covered.movePointRight(2).divide(total(), 1, RoundingMode.DOWN);
    }

    String words() {
      return "%s%% of %s %s"
          .formatted(percent(), total(), name.equals("LINE") ? "lines" : "branches");
    }
  }

  public static void main(String[] args) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      rows.add(line.split(","));
    }
    List<String> header = Arrays.asList(rows.removeFirst());
    Counter lines = Counter.of("LINE", header, rows);
    Counter branches = Counter.of("BRANCH", header, rows);
    System.out.println("Coverage: " + lines.words() + ", " + branches.words());
    if (lines.total().signum() == 0) {
      fail("Coverage: the report " + args[0] + " holds no line at all");
    }
    hold(lines, args[1], "coverage.lines");
    hold(branches, args[2], "coverage.branches");
  }

  private static void hold(Counter counter, String least, String property) {
    if (counter.percent().compareTo(new BigDecimal(least)) < 0) {
      fail("Coverage fell below " + least + "% (" + property + " in pom.xml): " + counter.words());
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
