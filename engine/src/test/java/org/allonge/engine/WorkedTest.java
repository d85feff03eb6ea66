package org.allonge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked answers of {@code golden/kinds/} for every kind of note, convention and charge,
 * computed with exact fractions by {@code golden/worked}.
 */
class WorkedTest {
  static List<Worked> cases() throws IOException {
    List<Worked> cases = new ArrayList<>();
    for (String file : Worked.files()) {
      cases.addAll(Worked.of(file));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void accountSaysWhatWasWorkedOut(Worked worked) {
    worked.check();
  }

  @Test
  void everyCaseHasANameOfItsOwn() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(30).extracting(Worked::name).doesNotHaveDuplicates();
  }
}
