package org.allonge.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.allonge.reader.Bundle;
import org.allonge.reader.Document;
import org.allonge.reader.Reader;
import org.allonge.reader.Reading;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A note from the bytes of its file to what it says: six pages of text, ten pages of a PDF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ReadingBenchmark {
  private static final int LINES = 54;

  private final byte[] text = String.join("\n", lines(6 * LINES)).getBytes(StandardCharsets.UTF_8);
  private final byte[] pdf = pdf(lines(10 * LINES));

  /** Six pages of plain text. */
  @Benchmark
  public Reading sixPagesOfText() {
    return new Reader().read(Bundle.of(Document.of("note.txt", text)).only());
  }

  /** Ten pages of a PDF: words and boxes taken out, and read. */
  @Benchmark
  public Reading tenPagesOfPdf() {
    return new Reader().read(Bundle.of(Document.of("note.pdf", pdf)).only());
  }

  /** The example note, its clauses again and again behind it, its title and signature once. */
  private static List<String> lines(int count) {
    List<String> note = example();
    List<String> lines = new ArrayList<>(note);
    while (lines.size() < count) {
      lines.addAll(note.subList(10, 50));
    }
    return lines.subList(0, count);
  }

  private static List<String> example() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("examples/note.txt"))) {
      folder = Objects.requireNonNull(folder.getParent(), "examples/note.txt");
    }
    try {
      return Files.readAllLines(folder.resolve("examples/note.txt"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pdf(List<String> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int from = 0; from < lines.size(); from += LINES) {
        page(document, lines.subList(from, Math.min(from + LINES, lines.size())));
      }
      document.save(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (int i = 0; i < lines.size(); i++) {
        out.beginText();
        out.setFont(font, 11);
        out.newLineAtOffset(72, 740 - i * 13);
        out.showText(lines.get(i));
        out.endText();
      }
    }
  }
}
