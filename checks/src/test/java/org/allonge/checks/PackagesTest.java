package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every package has its front page, package-info.java, which says what it is and marks it
 * null-safe.
 */
class PackagesTest {
  @Test
  void everyPackageHasItsFrontPage() {
    Set<String> packages = packages(house());
    assertThat(packages).hasSizeGreaterThanOrEqualTo(5);
    assertThat(withoutFrontPage(house())).isEmpty();
  }

  @Test
  void aMissingFrontPageIsSeen() {
    var lonely = Source.of("note/A.java", "package a.b; class A {}");
    assertThat(withoutFrontPage(List.of(lonely))).containsExactly("a.b");
  }

  @Test
  void aFrontPageWithoutNullMarkedOrJavadocIsSeen() {
    var unmarked = Source.of("note/package-info.java", "/** A. */ package a.b;");
    var silent =
        Source.of("note/package-info.java", "@org.jspecify.annotations.NullMarked package a.c;");
    assertThat(withoutFrontPage(List.of(unmarked, silent))).containsExactly("a.b", "a.c");
  }

  private static List<Source> house() {
    return Stream.concat(Source.MAIN.stream(), Source.TESTS.stream()).toList();
  }

  private static Set<String> withoutFrontPage(List<Source> sources) {
    Set<String> missing = packages(sources);
    sources.stream()
        .filter(PackagesTest::isFrontPage)
        .map(PackagesTest::name)
        .forEach(missing::remove);
    return missing;
  }

  private static Set<String> packages(List<Source> sources) {
    return sources.stream().map(PackagesTest::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Source source) {
    return String.valueOf(source.unit().getPackageName());
  }

  private static boolean isFrontPage(Source source) {
    return source.path().endsWith("/package-info.java")
        && source.text().contains("/**")
        && source.unit().getPackageAnnotations().stream().anyMatch(PackagesTest::isNullMarked);
  }

  private static boolean isNullMarked(AnnotationTree annotation) {
    return annotation.getAnnotationType().toString().endsWith("NullMarked");
  }
}
