package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Style is a test: the rules of {@link TidyRule} over the whole house. */
class TidyTest {
  @ParameterizedTest
  @EnumSource
  void theHouseObeys(TidyRule rule) {
    List<Source> sources = rule.sources();
    assertThat(sources).as("files looked at").hasSizeGreaterThanOrEqualTo(rule.least());
    assertThat(sources.stream().flatMap(s -> rule.violations(s).stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void somethingBadIsSeen(TidyRule rule) {
    assertThat(rule.violations(rule.bad()))
        .isNotEmpty()
        .allMatch(v -> v.startsWith("note/A.java:"));
  }

  @ParameterizedTest
  @EnumSource
  void somethingGoodPasses(TidyRule rule) {
    assertThat(rule.violations(rule.good())).isEmpty();
  }
}
