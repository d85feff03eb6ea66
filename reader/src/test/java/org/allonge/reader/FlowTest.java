package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {
  private static String flow(String text) {
    return Sheet.of(Document.ofText("t", text)).flow().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the   sum  of | the sum of",
        "whatever inter-~est has accrued | whatever interest has accrued",
        "Dog-~wood Ferry | Dogwood Ferry",
        "SEVENTY-~EIGHT | SEVENTY-EIGHT",
        "nine and one-~quarter | nine and one-quarter",
        "HOMER T. YARBROUGH-~GANT | HOMER T. YARBROUGH-GANT",
        "SILVER-~SLIP POTTERY and SILVERSLIP | SILVERSLIP POTTERY and SILVERSLIP",
        "(&#8220;Maker&#8221;) | (\"Maker\")",
        "a&nbsp;b &amp; c | a b & c",
        "Maker\u2019s | Maker's",
        "AT&T | AT&T",
        "9\u00bd% | 9 1/2%",
        "the rate~~in Section 1 | the rate in Section 1",
        "102% if in the fourth, and~~S-3-1~<PAGE>~~100% if | 102% if in the fourth, and~100% if",
        "It is paid.~~Then | It is paid.~Then",
        "a table.~+-----+~Cell | a table.~Cell",
      })
  void readsOn(String text, String expected) {
    assertThat(flow(text.replace('~', '\n'))).isEqualTo(expected.replace('~', '\n'));
  }

  @Test
  void leadsBackToTheDocument() {
    Document document = Document.ofText("t", "what-\never   inter-\nest  is &#8220;due&#8221;");
    Sheet sheet = Sheet.of(document);
    int at = sheet.flow().text().indexOf("interest");
    assertThat(document.words(sheet.flow().span(at, at + 8))).isEqualTo("inter-\nest");
    int quote = sheet.flow().text().indexOf("\"due\"");
    assertThat(document.words(sheet.flow().span(quote, quote + 5))).isEqualTo("&#8220;due&#8221;");
  }

  @Test
  void setsScansRightOnlyWhereDamageIsSure() {
    String clean = "Interest of l% on modern corn";
    assertThat(flow(clean)).isEqualTo(clean);
    String spoiled = "$3OO,OOO.OO on January 8, I996, ONE TH0USAND at l0% per annurn, he prornises";
    assertThat(flow(spoiled))
        .isEqualTo("$300,000.00 on January 8, 1996, ONE THOUSAND at 10% per annum, he promises");
  }
}
