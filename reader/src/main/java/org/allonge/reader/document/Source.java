package org.allonge.reader.document;

import java.util.concurrent.atomic.AtomicBoolean;
import org.allonge.note.Refused;

/**
 * A file in memory, while it is being read.
 *
 * @param name what to call it in messages
 * @param bytes what it holds
 * @param limits how much of it is read
 * @param pictures set once pages are read from pictures, which may take longer
 */
@SuppressWarnings("ArrayRecordComponent") // handed on within this package, never compared
record Source(String name, byte[] bytes, Limits limits, AtomicBoolean pictures) {
  Source(String name, byte[] bytes, Limits limits) {
    this(name, bytes, limits, new AtomicBoolean());
  }

  /** A file within the file. */
  Source part(String partName, byte[] partBytes) {
    return new Source(partName, partBytes, limits, pictures);
  }

  Refused damaged(Format format, String found) {
    return Refusal.damaged(name, format, found);
  }
}
