package org.allonge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with what was given is said with its place and what to do, before anything is
 * printed: in words, and under {@code --json} as one object.
 */
class BadInputTest {
  private static final int MEGABYTE = 1024 * 1024;

  @TempDir private Path temporary = Path.of("");

  @Test
  void anEmptyFile() {
    Path note = Samples.file(temporary, "note.txt", "");
    assertRefused(1, "document-blank", note.toString(), "read", note);
    assertRefused(1, "document-blank", note.toString(), "account", note, "--on", "2003-08-08");
  }

  @Test
  void aFileOfBlanks() {
    Path note = Samples.file(temporary, "note.txt", " \n\t\n");
    assertRefused(1, "document-blank", note.toString(), "read", note);
  }

  @Test
  void binary() throws IOException {
    Path note = temporary.resolve("note.bin");
    Files.write(note, new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1, 2, 3});
    assertRefused(1, "document-not-text", note.toString(), "read", note);
  }

  @Test
  void aPdfThatIsNone() {
    Path note = Samples.file(temporary, "note.pdf", "%PDF-1.7 and so on");
    assertRefused(1, "document-damaged", note.toString(), "account", note, "--on", "2003-08-08");
  }

  /** Fifty megabytes are refused after the first five, as a file and on standard input. */
  @Test
  void fiftyMegabytes() throws IOException {
    Path note = temporary.resolve("long.txt");
    Files.write(note, List.of("x".repeat(50 * MEGABYTE)));
    assertRefused(1, "document-too-long", note.toString(), "read", note);
    Counting input = new Counting();
    Run run = Run.on(Page.PLAIN, input, "read", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("-: document-too-long");
    assertThat(input.given).isLessThan(6 * MEGABYTE);
  }

  /** An endless stream of letters that knows how many it gave. */
  private static final class Counting extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'x';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) 'x');
      given += length;
      return length;
    }
  }

  @Test
  void aNoteWithoutAPrincipal() {
    String text =
        Samples.text(Samples.NOTE)
            .replaceFirst("\\$250,000.00 ", "")
            .replaceFirst("sum of Two Hundred [^,]*,000.00\\),", "sum,");
    assertThat(text).doesNotContain("250,000").contains("the principal\nsum,");
    Path note = Samples.file(temporary, "note.txt", text);
    assertRefused(1, "principal-missing", "principal", "read", note);
    assertRefused(1, "principal-missing", "principal", "account", note, "--on", "2003-08-08");
  }

  /**
   * Where there may be a sum, in whatever form, the note is read, and a finding says what lacks.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "P36,946.47",
        "Rs. 500.00",
        "$____",
        "the sum of ________",
        "forty-two & 50/100",
        "Two Thousand Pesos",
        "250 dollars"
      })
  void aNoteWhoseSumIsNotUnderstoodIsRead(String sum) {
    String text = "PROMISSORY NOTE\n\nI promise to pay to the order of Ann Ash " + sum + ".\n";
    Run run = Run.withInput(text, "read", "-", "--json");
    assertThat(run.json().get("kind").asString()).isEqualTo("note");
  }

  @Test
  void whatIsNoNote() {
    Path letter = Samples.file(temporary, "letter.txt", "Dear Sir, thank you for your letter.\n");
    assertRefused(1, "not-a-note", letter.toString(), "account", letter, "--on", "2003-08-08");
    assertThat(Run.of("read", letter, "--json").json().get("kind").asString()).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"date":"2003-02-06","kind":"payment","amount":"1.00"}   | fact-before-note    | facts[0].date
          {"date":"2003-03-01","kind":"donation","amount":"1.00"}  | unknown-fact-kind   | facts[0].kind
          {"date":"2003-03-01","kind":"payment","amount":"0.00"}   | amount-not-positive | facts[0].amount
          {"date":"2003-03-01","kind":"payment","amount":"-5.00"}  | amount-not-positive | facts[0].amount
          {"date":"2003-02-30","kind":"payment","amount":"1.00"}   | ill-typed           | facts[0].date
          {"date":"2003-03-01","kind":"payment","amount":"1.005"}  | ill-typed           | facts[0].amount
          {"date":"2003-03-01","kind":"payment","amount":1.00}     | ill-typed           | facts[0].amount
          {"date":"2003-03-01","kind":"payment","amuont":"1.00"}   | unknown-field       | facts[0].amuont
          {"date":"2003-03-01","kind":"payment"}                   | missing-field       | facts[0].amount
          {"date":"2003-03-01","kind":"payment","amount":"1.00","of":"x"} | unknown-field | facts[0].of
          {"date":"2003-03-01","kind":"reversal","of":"f9"}        | unknown-payment     | facts[0].of
          {"date":"2003-03-01","kind":"amendment"}                 | ill-typed           | facts[0]
          {"date":"2003-03-01","recorded_at":"noon","kind":"payment","amount":"1.00"} | ill-typed | facts[0].recorded_at
          {"date":"2003-03-01","kind":"payment","amount":"1.00","by":"Nobody"} | unknown-maker | facts[0].by
          {"id":"a","date":"2003-03-01","kind":"payment","amount":"1.00"},{"id":"a","date":"2003-03-01","kind":"payment","amount":"1.00"} | duplicate-id | facts[1].id
          """)
  void aFactThatIsIllFormed(String fact, String code, String path) {
    Path facts = Samples.facts(temporary, fact);
    assertRefused(1, code, path, "account", Samples.TERMS, "--facts", facts, "--on", "2003-08-08");
    Run run = Run.of("account", Samples.TERMS, "--facts", facts, "--on", "2003-08-08");
    assertThat(run.err()).as("names the file").contains(facts + " " + path + ": " + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"facts\": {}}", "{\"facts\": []} {}", "facts"})
  void factsThatAreNoFactsFile(String text) {
    Path facts = Samples.file(temporary, "facts.json", text);
    Run run = Run.of("account", Samples.TERMS, "--facts", facts, "--on", "2003-08-08", "--json");
    assertThat(run.problem().get("code").asString()).isIn("not-json", "ill-typed");
    assertThat(run.problem().get("path").asString()).isNotEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void factsThatAreNoText() throws IOException {
    Path facts = temporary.resolve("facts.json");
    Files.write(facts, new byte[] {'{', (byte) 0xFF, (byte) 0xFE, '}'});
    assertRefused(
        1,
        "not-json",
        facts.toString(),
        "account",
        Samples.TERMS,
        "--facts",
        facts,
        "--on",
        "2003-08-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "2003-02-07",                      | "2003-02-31",              | ill-typed       | date
          "currency"                         | "curency"                  | unknown-field   | curency
          "value": "0.08"                    | "value": "8%"              | ill-typed       | interest.rate.value
          {"date": "2003-08-08"}             | {"date": "2003-01-08"}     | maturity-before-date | maturity.date
          {"date": "2003-08-08"}             | {"on_demand": {"notice_days": -5}} | ill-typed     | maturity.on_demand.notice_days
          {"date": "2003-08-08"}             | {"when_repaid": true} | when-repaid-without-repayment | maturity.when_repaid
          {"name": "Marian Castell"}         | {"name": "Marian Castell", "share": "1/2"} | shares-not-one | payees
          {"date": "2003-08-08"}             | {"date": "2003-08-08"      | not-json        | line
          """)
  void termsThatCannotStand(String right, String wrong, String code, String path) {
    String text = Samples.text(Samples.TERMS);
    assertThat(text).contains(right);
    Path terms = Samples.file(temporary, "terms.json", text.replaceFirst(pattern(right), wrong));
    assertRefused(1, code, path, "account", terms, "--on", "2003-08-08");
  }

  private static String pattern(String text) {
    return Pattern.quote(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frob                                                | unknown-command  | the command
          account                                             | missing-argument | FILE
          account NOTE                                        | missing-argument | --on
          account NOTE --on                                   | missing-argument | --on
          account NOTE --on 2003-08-08 --verbose              | unknown-option   | --verbose
          account NOTE --on 2003-08-08 --on 2003-08-09        | bad-argument     | --on
          account NOTE another --on 2003-08-08                | bad-argument     | another
          account NOTE --on 2003-02-30                        | bad-argument     | --on
          account NOTE --on tomorrow                          | bad-argument     | --on
          account NOTE --on +12003-02-03                      | bad-argument     | --on
          account NOTE --on 2003-02-06                        | day-before-note  | --on
          account NOTE --on 2003-08-08 --known-at 2003-08-08  | bad-argument     | --known-at
          account NOTE --on 2003-08-08 --reading weather=fine | unknown-reading  | --reading weather
          account NOTE --on 2003-08-08 --reading application=x | unknown-choice  | --reading application
          account NOTE --on 2003-08-08 --reading application  | bad-argument     | --reading
          account NOTE --on 2003-08-08 --reading early-payment=hold --reading early-payment=apply | bad-argument | --reading
          account nowhere.txt --on 2003-08-08                 | file-not-found   | nowhere.txt
          account NOTE --on 2003-08-08 --facts nowhere.json   | file-not-found   | nowhere.json
          account FOLDER --on 2003-08-08                      | file-not-readable | FOLDER
          account - --on 2003-08-08 --facts -                 | bad-argument     | --facts
          payoff NOTE --on 2003-08-08 --through 2003-08-07    | bad-argument     | --through
          payoff NOTE --on 2003-08-08 --through 2023-08-08    | bad-argument     | --through
          explain NOTE --on 2003-08-08 happiness              | unknown-figure   | ENTRY
          schedule NOTE --on 2003-02-06                       | day-before-note  | --on
          schedule NOTE --until 2003-02-06                    | bad-argument     | --until
          schedule NOTE --until 2303-02-06                    | bad-argument     | --until
          account NOTE --on 2003-08-08 --nth 0                | bad-argument     | --nth
          account NOTE --on 2003-08-08 --nth two              | bad-argument     | --nth
          completion fish                                     | bad-argument     | SHELL
          """)
  void aCommandLineThatIsNotUnderstood(String line, String code, String path) {
    String folder = temporary.toString();
    String[] words = line.replace("FOLDER", folder).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("NOTE") ? Samples.TERMS.toString() : words[i];
    }
    assertRefused(2, code, path.replace("FOLDER", folder), (Object[]) words);
  }

  @Test
  void nothingAtAll() {
    assertRefused(2, "unknown-command", "the command");
  }

  /** Exactly one way: nothing on standard output, the place, what was expected, found, to do. */
  private static void assertRefused(int status, String code, String path, Object... words) {
    Run plain = Run.of(words);
    assertThat(plain.out()).isEmpty();
    assertThat(plain.err()).contains(code).contains(path).contains("expected").contains("remedy");
    assertThat(plain.status()).as(plain.err()).isEqualTo(status);
    Object[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = "--json";
    boolean takesJson = words.length > 0 && !words[0].equals("completion");
    if (takesJson) {
      assertObject(status, code, path, Run.of(more));
    }
  }

  private static void assertObject(int status, String code, String path, Run run) {
    JsonNode problem = run.problem();
    assertThat(problem.propertyNames())
        .containsExactly("code", "path", "expected", "found", "remedy");
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("path").asString()).contains(path);
    assertThat(problem.get("remedy").asString()).isNotEmpty();
    assertThat(run.status()).isEqualTo(status);
  }
}
