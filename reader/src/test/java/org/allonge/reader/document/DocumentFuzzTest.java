package org.allonge.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes of a file of any format are, its text is taken out or it is refused. {@code
 * mvn test -Pfuzz -pl reader -am -Dtest=DocumentFuzzTest} looks for bytes that are not, guided by
 * coverage. What it finds is kept beside this test, in {@code DocumentFuzzTestInputs}, and {@link
 * DamagedFilesTest} runs it in every build.
 */
class DocumentFuzzTest {
  static Stream<Arguments> files() {
    return DamagedFilesTest.whole().stream().map(file -> arguments((Object) file));
  }

  @DictionaryEntries({
    "<html>",
    "<div>",
    "<td>",
    "<pre>",
    "&#8220;",
    "{\\rtf1",
    "\\u8217?",
    "\\'94",
    "\\bin9",
    "\\uc0",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=\"x\"",
    "Content-Transfer-Encoding: base64",
    "<w:p>",
    "<w:t>",
    "<!ENTITY x \"y\">",
    "%PDF-1.7",
    "/Kids[2 0 R]",
    "/FlateDecode",
    "<DOCUMENT>",
    "<TYPE>EX-10.1",
    "<TEXT>"
  })
  @MethodSource("files")
  @FuzzTest(maxDuration = "5m")
  void fileIsReadOrRefused(byte[] bytes) {
    assertThat(DamagedFilesTest.problems(bytes)).isEmpty();
  }
}
