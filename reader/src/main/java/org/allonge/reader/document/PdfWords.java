package org.allonge.reader.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.allonge.reader.document.PageWriter.Word;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a page of a PDF, line by line from the top, with their boxes. */
final class PdfWords extends PDFTextStripper {
  /** Parts of a point that count. */
  private static final int POINT = 100;

  private final List<List<Word>> lines = new ArrayList<>();
  private List<Word> line = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Box box;
  private boolean hidden;

  PdfWords() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  List<List<Word>> lines(PDDocument document, int page) throws IOException {
    lines.clear();
    line = new ArrayList<>();
    setStartPage(page);
    setEndPage(page);
    getText(document);
    writeLineSeparator();
    return List.copyOf(lines);
  }

  /** Whether words are there to be found and not to be seen: what a scanner's program read. */
  boolean isHidden() {
    return hidden;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    hidden |= getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    super.processTextPosition(position);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      String letters = position.getUnicode();
      if (letters == null || letters.isBlank()) {
        endWord();
      } else {
        text.append(plain(letters));
        box = box == null ? box(position) : box.around(box(position));
      }
    }
    endWord();
  }

  /** Letters that a font draws as one, such as ﬁ, are written as the letters that they are. */
  private static String plain(String letters) {
    char first = letters.charAt(0);
    boolean ligature = first >= '\uFB00' && first <= '\uFB06';
    return ligature ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters;
  }

  /** Positions come in points and parts of points; a ten-thousandth of a page is fine enough. */
  private static Box box(TextPosition position) {
    int width = Math.round(position.getPageWidth() * POINT);
    int height = Math.round(position.getPageHeight() * POINT);
    int x = Math.round(position.getXDirAdj() * POINT);
    int y = Math.round(position.getYDirAdj() * POINT);
    int left = share(x, width);
    int right = share(x + Math.round(position.getWidthDirAdj() * POINT), width);
    int top = share(y - Math.round(position.getHeightDir() * POINT), height);
    int bottom = share(y, height);
    return new Box(left, Math.min(top, bottom), Math.max(left, right), bottom);
  }

  private static int share(int part, int whole) {
    return Math.clamp((long) part * Box.WHOLE / Math.max(1, whole), 0, Box.WHOLE);
  }

  private void endWord() {
    if (box != null) {
      line.add(new Word(text.toString(), box));
    }
    text.setLength(0);
    box = null;
  }

  @Override
  protected void writeWordSeparator() {
    endWord();
  }

  @Override
  protected void writeLineSeparator() {
    if (!line.isEmpty()) {
      lines.add(List.copyOf(line));
      line = new ArrayList<>();
    }
  }
}
