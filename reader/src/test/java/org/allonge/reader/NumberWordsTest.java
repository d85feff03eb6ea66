package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zero | 0",
        "nineteen | 19",
        "Twenty-Five | 25",
        "twenty five | 25",
        "One Hundred and Twenty Five Thousand | 125000",
        "hundred and twenty five thousand | 125000",
        "Two Hundred Fifty Thousand | 250000",
        "fifteen hundred | 1500",
        "SIX MILLION FIVE HUNDRED THOUSAND | 6500000",
        "Twelve Lakh Fifty Thousand | 1250000",
        "One Million Two Hundred Thousand | 1200000",
        "a hundred | 100",
        "Three Billion One | 3000000001",
      })
  void readsCardinals(String words, long value) {
    NumberWords.Read read = new NumberWords(Tokens.of(words)).at(0);
    assertThat(read).isNotNull();
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.to()).as("all of it is read").isEqualTo(Tokens.of(words).size());
  }

  @ParameterizedTest
  @CsvSource({
    "five twenty, 5",
    "two hundred thousand three million, 200000",
    "ten and no, 10",
    "seventy eleven, 70"
  })
  void stopsWhereTheGrammarEnds(String words, long value) {
    assertThat(new NumberWords(Tokens.of(words)).at(0))
        .extracting(NumberWords.Read::value)
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"dollars", "and five", "''", "fourty"})
  void readsNothingElse(String words) {
    NumberWords.Read read = new NumberWords(Tokens.of(words)).at(0);
    assertThat(read == null || words.equals("fourty") && read.value() == 40).isTrue();
  }

  @Test
  void readsWhatTheWriterWrites() {
    Seed seed = Seed.current();
    SplittableRandom random = seed.random();
    for (int i = 0; i < 2_000; i++) {
      long number = random.nextLong(1, 1_000_000_000L);
      String words = EnglishNumbers.words(number);
      NumberWords.Read read = new NumberWords(Tokens.of(words)).at(0);
      assertThat(read).as("%s: %s; %s", number, words, seed).isNotNull();
      assertThat(read.value()).as("%s; %s", words, seed).isEqualTo(number);
    }
  }
}
