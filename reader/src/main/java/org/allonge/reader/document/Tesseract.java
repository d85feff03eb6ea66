package org.allonge.reader.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.allonge.reader.document.PageWriter.Word;

/**
 * The program tesseract, which reads the words in a picture of a page. It runs as a process of its
 * own, on one thread (several only hinder one another on a page), and is ended when it takes too
 * long.
 */
final class Tesseract {
  private static final String PROGRAM = "tesseract";
  private static final String INSTALL =
      "Install Tesseract (apt install tesseract-ocr, brew install tesseract, winget install"
          + " UB-Mannheim.TesseractOCR), and read the file again.";

  /** Columns of its table: level, page, block, paragraph, line, word, left, top, width, height. */
  private static final int COLUMNS = 12;

  private static final int LINE_FROM = 1;
  private static final int LINE_TO = 5;
  private static final int LEFT = 6;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;

  private final Source source;

  Tesseract(Source source) {
    this.source = source;
  }

  /** Whether it is installed. */
  static boolean isInstalled() {
    try {
      Process process = new ProcessBuilder(PROGRAM, "--version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The lines of a picture in PNG. */
  List<List<Word>> lines(byte[] png, int width, int height) throws IOException {
    Path folder = Files.createTempDirectory("allonge");
    Path picture = folder.resolve("page.png");
    Path table = folder.resolve("words");
    try {
      Files.write(picture, png);
      run(picture, table);
      return lines(Files.readString(table, StandardCharsets.UTF_8), width, height);
    } finally {
      Files.deleteIfExists(picture);
      Files.deleteIfExists(table);
      Files.deleteIfExists(folder);
    }
  }

  private void run(Path picture, Path table) throws IOException {
    source.pictures().set(true);
    Process process = start(picture, table);
    int seconds = source.limits().scanSeconds();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw Refusal.tooSlow(source.name(), seconds);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.tooSlow(source.name(), seconds);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw source.damaged(Format.PICTURE, "a picture that Tesseract cannot read");
    }
  }

  /** One block of text of one size: the sum at the right of a date stays on its line. */
  private Process start(Path picture, Path table) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            PROGRAM,
            picture.toString(),
            "stdout",
            "-l",
            "eng",
            "--psm",
            "6",
            "--dpi",
            "300",
            "tsv");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(table.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException none) {
      throw Refusal.refused(
          "document-needs-ocr",
          source.name(),
          "the program tesseract, since the file holds pictures of pages",
          "no such program on the PATH",
          INSTALL);
    }
  }

  private static List<List<Word>> lines(String table, int width, int height) {
    List<List<Word>> lines = new ArrayList<>();
    String last = "";
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", COLUMNS);
      boolean word = cells.length == COLUMNS && Character.isDigit(cells[CONFIDENCE].charAt(0));
      String text = word ? withoutSpecks(cells[TEXT].strip()) : "";
      if (!text.isEmpty()) {
        String line = String.join(" ", List.of(cells).subList(LINE_FROM, LINE_TO));
        if (!line.equals(last)) {
          lines.add(new ArrayList<>());
          last = line;
        }
        lines.getLast().add(new Word(text, box(cells, width, height)));
      }
    }
    return lines;
  }

  /** A speck in the room between words is taken for one line: "a_" or "|". */
  private static String withoutSpecks(String word) {
    boolean ends = word.matches("[_|]|.*\\p{L}[_|]");
    return ends ? word.substring(0, word.length() - 1) : word;
  }

  private static Box box(String[] cells, int width, int height) {
    int left = Integer.parseInt(cells[LEFT]);
    int top = Integer.parseInt(cells[LEFT + 1]);
    int right = left + Integer.parseInt(cells[LEFT + 2]);
    int bottom = top + Integer.parseInt(cells[LEFT + 3]);
    return new Box(
        share(left, width), share(top, height), share(right, width), share(bottom, height));
  }

  private static int share(int part, int whole) {
    return Math.clamp((long) part * Box.WHOLE / Math.max(1, whole), 0, Box.WHOLE);
  }
}
