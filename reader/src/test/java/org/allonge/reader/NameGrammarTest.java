package org.allonge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Redwood Apparel Group Inc., a Delaware corporation | Redwood Apparel Group Inc.",
        "TALLOWMERE PACKING COMPANY, INC., a California corporation | TALLOWMERE PACKING COMPANY,"
            + " INC.",
        "MARIAN CASTELL (the \"Lender\") | MARIAN CASTELL",
        "IRVING T. BRACKENHOLT, or order | IRVING T. BRACKENHOLT",
        "PEMBERLYN MEZZANINE PARTNERS II, L.P., a Cayman Islands partnership | PEMBERLYN MEZZANINE"
            + " PARTNERS II, L.P.",
        "Montcastle Machinery Exchange, Inc. (as to 60%) | Montcastle Machinery Exchange, Inc.",
        "GORDON P. ELLSTRAND and MARISOL VEGA ELLSTRAND, husband and wife | GORDON P. ELLSTRAND",
        "HOLLIS AND TREADAWAY ROYALTY COMPANY, a Texas partnership | HOLLIS AND TREADAWAY ROYALTY"
            + " COMPANY",
        "AMERICAN NATIONAL BANK AND TRUST COMPANY OF CHICAGO (\"Bank\") | AMERICAN NATIONAL BANK"
            + " AND TRUST COMPANY OF CHICAGO",
        "Wendell & Purcell Farm Credit Partnership | Wendell & Purcell Farm Credit Partnership",
        "1774302 Ontario Inc., carrying on business | 1774302 Ontario Inc.",
        "The Bartleby Family 1998 Trust | The Bartleby Family 1998 Trust",
        "MARGUERITE OSTHAUS, as trustee of the Osthaus Family Trust (the | MARGUERITE OSTHAUS, as"
            + " trustee of the Osthaus Family Trust",
        "Okeelanta Ridge Fund I, Inc., a Florida | Okeelanta Ridge Fund I, Inc.",
        "Samuel J. Furrow, Jr. | Samuel J. Furrow, Jr.",
        "Noreen Applegarth-Diaz. I | Noreen Applegarth-Diaz",
        "The Harbor Bank of Dover, Delaware, for value | The Harbor Bank of Dover, Delaware",
        "QUERNMORE TOOL CORP. - SPECIAL PROJECT, at | QUERNMORE TOOL CORP. - SPECIAL PROJECT",
        "Ashby, Crane & Doyle, Inc. (the | Ashby, Crane & Doyle, Inc.",
      })
  void readsNames(String text, String name) {
    Sheet sheet = Sheet.of(Document.ofText("t", text));
    NameGrammar.Read read = new NameGrammar(sheet.tokens()).at(0);
    assertThat(read).isNotNull();
    assertThat(sheet.words(read.from(), read.to())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "FOR VALUE RECEIVED",
    "the undersigned",
    "promises to pay",
    "February 7 2003",
    "Maker"
  })
  void readsNothingElse(String text) {
    assertThat(new NameGrammar(Tokens.of(text)).at(0)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Delaware corporation | Delaware corporation",
        "an Alaska limited liability company | Alaska limited liability company",
        "a Florida limited liability limited partnership | Florida limited liability limited"
            + " partnership",
        "a corporation organized under the laws of the State of Nevada | Nevada corporation",
        "incorporated in England and Wales under number | England and Wales company",
        "a national banking association | national banking association",
      })
  void readsWhatAPartyIs(String text, String entity) {
    assertThat(new EntityGrammar(Tokens.of(text)).at(0))
        .extracting(EntityGrammar.Read::description)
        .isEqualTo(entity);
  }
}
