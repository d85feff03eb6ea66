package org.allonge.checks;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Arrows only point up the list of ARCHITECTURE.md, and nothing ambient reaches the core: the day,
 * the zone, the locale and the environment come in as arguments. Judged on the compiled classes.
 */
class ArchitectureTest {
  private static final String HOUSE = "org.allonge";
  private static final String PLANTED = "org.allonge.checks.planted";

  /** What each room may not see. */
  private static final Map<String, List<String>> FORBIDDEN =
      new TreeMap<>(
          Map.of(
              "note", List.of("engine", "reader", "exchange", "cli", "bench"),
              "engine", List.of("reader", "exchange", "cli", "bench"),
              "reader", List.of("engine", "exchange", "cli", "bench"),
              "exchange", List.of("reader", "cli", "bench"),
              "cli", List.of("bench")));

  private static final List<String> AMBIENT =
      List.of(
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.LocalTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.ZoneId.systemDefault()",
          "java.time.ZonedDateTime.now()",
          "java.lang.Math.random()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.getenv()",
          "java.lang.System.getenv(java.lang.String)",
          "java.lang.System.nanoTime()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.UUID.randomUUID()");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(HOUSE);

  private static final JavaClasses BAD = new ClassFileImporter().importPackages(PLANTED);

  /** The least number of classes in each room, so that an empty look cannot pass. */
  @ParameterizedTest
  @CsvSource({"note, 25", "engine, 5", "reader, 10", "exchange, 10", "cli, 2"})
  void everyRoomWasLookedAt(String room, int least) {
    long seen =
        CLASSES.stream().filter(c -> c.getPackageName().startsWith(HOUSE + "." + room)).count();
    assertThat(seen).as("classes in %s", room).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "engine", "reader", "exchange", "cli"})
  void arrowsOnlyPointUp(String room) {
    assertHolds(direction(HOUSE, room));
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "engine", "reader", "exchange"})
  void anArrowThatPointsDownIsSeen(String room) {
    List<String> found = violations(direction(PLANTED, room));
    assertThat(found).isNotEmpty().allMatch(line -> line.contains(PLANTED + "." + room));
  }

  @Test
  void packagesAreFreeOfCycles() {
    assertHolds(noCycles(HOUSE));
  }

  @Test
  void aCycleIsSeen() {
    assertThat(violations(noCycles(PLANTED))).isNotEmpty();
  }

  @Test
  void nothingAmbientReachesTheCore() {
    assertHolds(nothingAmbient(HOUSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LocalDate.now()",
        "ZoneId.systemDefault()",
        "Locale.getDefault()",
        "System.currentTimeMillis()",
        "System.getenv(",
        "String.toLowerCase()"
      })
  void anAmbientCallIsSeen(String call) {
    assertThat(violations(nothingAmbient(PLANTED))).anyMatch(line -> line.contains(call));
  }

  @Test
  void theCorePrintsNothing() {
    assertHolds(noPrinting(HOUSE));
  }

  @Test
  void printingIsSeen() {
    assertThat(violations(noPrinting(PLANTED)))
        .anyMatch(line -> line.contains("System.out"))
        .anyMatch(line -> line.contains("System.err"));
  }

  private static void assertHolds(ArchRule rule) {
    EvaluationResult result = rule.evaluate(CLASSES);
    assertThat(result.getFailureReport().getDetails()).as(rule.getDescription()).isEmpty();
  }

  private static List<String> violations(ArchRule rule) {
    return rule.evaluate(BAD).getFailureReport().getDetails();
  }

  private static ArchRule direction(String house, String room) {
    String[] others =
        FORBIDDEN.getOrDefault(room, List.of()).stream()
            .map(other -> house + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(house + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule noCycles(String house) {
    return slices().matching(house + ".(**)").should().beFreeOfCycles();
  }

  private static String[] core(String house) {
    return new String[] {
      house + ".note..", house + ".engine..", house + ".reader..", house + ".exchange.."
    };
  }

  private static ArchRule nothingAmbient(String house) {
    DescribedPredicate<JavaMethodCall> ambient =
        DescribedPredicate.describe(
            "ambient", call -> AMBIENT.contains(call.getTarget().getFullName()));
    return noClasses()
        .that()
        .resideInAnyPackage(core(house))
        .should()
        .callMethodWhere(are(ambient));
  }

  private static ArchRule noPrinting(String house) {
    return noClasses()
        .that()
        .resideInAnyPackage(core(house))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }
}
