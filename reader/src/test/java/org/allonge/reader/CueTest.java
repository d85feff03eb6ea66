package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "due and payable ~ shall be due and payable on ~ due and payable",
        "prepay* ~ Maker may prepaying it ~ prepaying",
        "may|can prepay ~ it can prepay ~ can prepay",
        "(on or before | by) <date> ~ paid on or before May 1, 2003 ~ on or before May 1, 2003",
        "without (any)? penalty ~ without penalty ~ without penalty",
        "interest ..3 paid ~ interest is then to be paid ~ NONE",
        "interest ..4 paid ~ interest is then to be paid ~ interest is then to be paid",
        "semi annually ~ paid semi-annually in arrears ~ semi-annually",
        "rate of <percent> ~ at the rate of eight percent (8%) per annum ~ rate of eight percent"
            + " (8%) per annum",
        "holder may declare ~ the holder, may declare ~ holder, may declare",
        "due on ~ it is due. On Monday ~ NONE",
      })
  void matches(String pattern, String text, String expected) {
    Sheet sheet = Sheet.of(Document.ofText("t", text));
    Match match = Cue.of(pattern).find(sheet, 0, sheet.tokens().size());
    assertThat(match == null ? "NONE" : sheet.words(match.from(), match.to())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a b", "<nothing>", "a) b"})
  void refusesWhatItCannotRead(String pattern) {
    assertThatThrownBy(() -> Cue.of(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pattern);
  }

  @Test
  void neverLeavesItsRange() {
    Sheet sheet = Sheet.of(Document.ofText("t", "interest is paid on demand"));
    assertThat(Cue.of("paid on demand").find(sheet, 0, 4)).isNull();
    assertThat(Cue.of("paid on demand").find(sheet, 0, 5)).isNotNull();
  }
}
