package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtPassTest {
  @ParameterizedTest
  @ValueSource(strings = {"Lender", "New York", "Ltd.", "The note was given without consideration"})
  void nobodysName(String words) {
    assertThat(DoubtPass.nobody(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hollin Mill Co.", "Virginia Orme", "WILL THIS BE, LLC"})
  void somebodysName(String words) {
    assertThat(DoubtPass.nobody(words)).isFalse();
  }
}
