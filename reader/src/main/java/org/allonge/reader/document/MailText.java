package org.allonge.reader.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * E-mail: the document that is attached, or the message's own words where there is none. Of several
 * attached documents none is guessed to be the note.
 */
final class MailText {
  private static final int HEADERS = 1_000;

  /** Attachments that could be a note; a picture within the message is a signature or a logo. */
  private final List<Source> attached = new ArrayList<>();

  private final Source mail;
  private @Nullable Source plain;
  private @Nullable Source html;

  private MailText(Source mail) {
    this.mail = mail;
  }

  static Extracted extract(Source mail) {
    MailText text = new MailText(mail);
    text.collect(text.message(), 0);
    Source chosen = text.chosen();
    Format format = Magic.of(chosen.name(), chosen.bytes());
    if (format == Format.EMAIL && !text.attached.contains(chosen)) {
      format = Format.TEXT;
    }
    return Extractor.extract(chosen, format);
  }

  private Message message() {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxHeaderCount(HEADERS).setMaxLineLen(-1).build());
    try {
      return builder.parseMessage(new ByteArrayInputStream(mail.bytes()));
    } catch (IOException | RuntimeException e) {
      throw mail.damaged(Format.EMAIL, String.valueOf(e.getMessage()));
    }
  }

  private void collect(Entity entity, int depth) {
    if (depth > mail.limits().nesting() / 10) {
      throw Refusal.tooDeep(mail.name(), mail.limits().nesting() / 10);
    }
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      parts.getBodyParts().forEach(part -> collect(part, depth + 1));
    } else if (body instanceof Message inner) {
      collect(inner, depth + 1);
    } else if (body instanceof SingleBody single) {
      sort(entity, single);
    }
  }

  private void sort(Entity entity, SingleBody body) {
    String name = entity.getFilename();
    String type = String.valueOf(entity.getMimeType());
    if (name == null && type.equals("text/plain")) {
      plain = plain == null ? part(mail.name(), body) : plain;
    } else if (name == null && type.equals("text/html")) {
      html = html == null ? part(mail.name(), body) : html;
    } else if (!isInline(entity, type)) {
      attached.add(part(mail.name() + ": " + name, body));
    }
  }

  private static boolean isInline(Entity entity, String type) {
    boolean picture = type.startsWith("image/");
    boolean shown = "inline".equals(entity.getDispositionType());
    boolean named = entity.getHeader().getField("Content-ID") != null;
    boolean sealed = type.equals("text/calendar") || type.startsWith("application/pkcs7");
    return sealed || picture && (shown || named);
  }

  private Source part(String name, SingleBody body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      body.writeTo(bytes);
    } catch (IOException e) {
      throw mail.damaged(Format.EMAIL, String.valueOf(e.getMessage()));
    }
    return mail.part(name, bytes.toByteArray());
  }

  private Source chosen() {
    if (attached.size() > 1) {
      throw Refusal.refused(
          "several-documents",
          mail.name(),
          "an e-mail with one document attached",
          attached.size() + ": " + String.join(", ", attached.stream().map(Source::name).toList()),
          "Save the attachment that is the note, and read that.");
    }
    if (attached.size() == 1) {
      return attached.getFirst();
    }
    Source body = plain == null || plain.bytes().length == 0 ? html : plain;
    if (body == null || body.bytes().length == 0) {
      throw Refusal.blank(mail.name(), "an e-mail without words");
    }
    return body;
  }
}
