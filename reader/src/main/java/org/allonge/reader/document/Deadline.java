package org.allonge.reader.document;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.allonge.note.Refused;

/**
 * Watches over the time that a file takes. The work runs in a thread of its own, which does not
 * keep the program alive; plain text takes no time and needs none.
 */
final class Deadline {
  /** Room for documents nested as deep as the limits allow. */
  private static final long STACK = 16L * 1024 * 1024;

  private Deadline() {}

  static Extracted within(Source source, Format format) {
    if (format == Format.TEXT) {
      return Extractor.extract(source, format);
    }
    FutureTask<Extracted> work = new FutureTask<>(() -> Extractor.extract(source, format));
    Thread thread = new Thread(null, work, "document", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return wait(source, work);
    } catch (InterruptedException e) {
      work.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + source.name() + " was read", e);
    } catch (ExecutionException e) {
      throw failed(source, format, Objects.requireNonNull(e.getCause()));
    }
  }

  private static Extracted wait(Source source, FutureTask<Extracted> work)
      throws InterruptedException, ExecutionException {
    int seconds = source.limits().seconds();
    try {
      return work.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      if (!source.pictures().get()) {
        work.cancel(true);
        throw Refusal.tooSlow(source.name(), seconds);
      }
    }
    try {
      return work.get(source.limits().scanSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      work.cancel(true);
      throw Refusal.tooSlow(source.name(), seconds + source.limits().scanSeconds());
    }
  }

  private static RuntimeException failed(Source source, Format format, Throwable cause) {
    return switch (cause) {
      case Refused refused -> refused;
      case StackOverflowError deep -> Refusal.tooDeep(source.name(), source.limits().nesting());
      case OutOfMemoryError large ->
          Refusal.unpacksTooLong(source.name(), Runtime.getRuntime().maxMemory());
      case RuntimeException bug -> bug;
      case Error error -> throw error;
      default -> new IllegalStateException(format.words(), cause); // not sealed: any throwable
    };
  }
}
