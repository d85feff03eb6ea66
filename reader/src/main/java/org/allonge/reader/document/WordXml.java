package org.allonge.reader.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * WordprocessingML, the XML of Word's documents (ECMA-376 part 1, 17), read as a stream: no
 * document type, no entity of its own, nothing from outside. Words deleted under tracked changes
 * and hidden words are left out.
 */
final class WordXml {
  private static final List<String> SKIPPED =
      List.of("Fallback", "del", "moveFrom", "instrText", "delText", "delInstrText", "pPr");

  private final Source source;
  private final ParagraphWriter out;
  private boolean inText;
  private boolean hidden;

  WordXml(Source source, ParagraphWriter out) {
    this.source = source;
    this.out = out;
  }

  void read(byte[] xml) {
    try {
      XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth = deeper(depth);
          depth -= start(in) ? 0 : 1;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          end(in.getLocalName());
        } else if (inText && in.hasText() && !hidden) {
          out.text(in.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw source.damaged(Format.DOCX, "line " + e.getLocation().getLineNumber() + " of its XML");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // the limits of this package hold
    return factory;
  }

  private int deeper(int depth) {
    if (depth >= source.limits().nesting()) {
      throw Refusal.tooDeep(source.name(), source.limits().nesting());
    }
    return depth + 1;
  }

  /** False when the element was passed over whole, its end too. */
  private boolean start(XMLStreamReader in) throws XMLStreamException {
    String element = in.getLocalName();
    if (SKIPPED.contains(element)) {
      skip(in);
      return false;
    }
    switch (element) {
      case "r" -> hidden = false;
      case "vanish" -> hidden = !"0".equals(in.getAttributeValue(null, "val"));
      case "t" -> inText = true;
      case "tab", "ptab" -> mark("    ");
      case "br", "cr" -> mark("\n");
      case "noBreakHyphen" -> mark("-");
      case "tr" -> out.startRow();
      default -> inText = false; // not sealed: names of elements
    }
    return true;
  }

  private void mark(String words) {
    if (!hidden) {
      out.text(words);
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> out.end();
      case "tc" -> out.endCell();
      case "tr" -> out.endRow();
      default -> inText = false; // not sealed: names of elements
    }
  }

  private void skip(XMLStreamReader in) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth = deeper(depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
