package org.allonge.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * HTML: what a browser shows, paragraph by paragraph. Scripts, styles and what is hidden are left
 * out; nothing is fetched.
 */
final class HtmlText implements NodeFilter {
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{1,200}charset\\s{0,4}=|<\\?xml[^>]{1,200}encoding\\s{0,4}=");
  private static final Pattern HIDDEN =
      Pattern.compile("(display\\s{0,4}:\\s{0,4}none|visibility\\s{0,4}:\\s{0,4}hidden)");

  private static final List<String> UNSEEN =
      List.of("script", "style", "head", "template", "noscript", "title", "select", "svg");

  private final ParagraphWriter out;
  private final Source source;

  private HtmlText(Source source) {
    this.source = source;
    this.out = new ParagraphWriter(source);
  }

  static Extracted extract(Source source) {
    Extracted characters = PlainText.decode(source);
    Document page = parse(source, characters);
    HtmlText text = new HtmlText(source);
    page.filter(text);
    boolean declared = declared(characters.text());
    return text.out.extracted(
        Format.HTML,
        declared ? page.charset().name() : characters.encoding(),
        declared || characters.certainEncoding());
  }

  private static Document parse(Source source, Extracted characters) {
    // One deeper than what is allowed, so that it shows.
    Parser parser = Parser.htmlParser().setMaxDepth(source.limits().nesting() + 2);
    if (!declared(characters.text())) {
      return Jsoup.parse(characters.text(), "", parser);
    }
    try {
      return Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "", parser);
    } catch (IOException e) {
      throw source.damaged(Format.HTML, String.valueOf(e.getMessage()));
    }
  }

  private static boolean declared(String text) {
    String head = text.substring(0, Math.min(text.length(), Magic.HEAD)).toLowerCase(Locale.ROOT);
    return CHARSET.matcher(head).find();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (depth > source.limits().nesting()) {
      throw Refusal.tooDeep(source.name(), source.limits().nesting());
    }
    if (node instanceof TextNode words) {
      write(words);
    } else if (node instanceof Element element) {
      if (isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void write(TextNode node) {
    if (isTyped(node)) {
      out.text(node.getWholeText());
    } else {
      out.flowing(node.getWholeText());
    }
  }

  /** Within PRE, where every blank and line end counts. */
  private static boolean isTyped(TextNode node) {
    Node parent = node.parent();
    return parent instanceof Element element && element.closest("pre") != null;
  }

  private static boolean isHidden(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> out.text("\n");
      case "tr" -> out.startRow();
      case "td", "th", "img" -> out.text("");
      case "input" -> out.text(checkbox(element));
      default -> { // not sealed: names of elements
        if (element.isBlock()) {
          out.end();
        }
      }
    }
  }

  private static String checkbox(Element input) {
    boolean box = input.attr("type").equalsIgnoreCase("checkbox");
    return box ? input.hasAttr("checked") ? "[X] " : "[ ] " : "";
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "tr" -> out.endRow();
        case "td", "th" -> out.endCell();
        default -> { // not sealed: names of elements
          if (element.isBlock()) {
            out.end();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }
}
