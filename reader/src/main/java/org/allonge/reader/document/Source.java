package org.allonge.reader.document;

import org.allonge.note.Refused;

/**
 * A file in memory, while it is being read.
 *
 * @param name what to call it in messages
 * @param bytes what it holds
 * @param limits how much of it is read
 */
@SuppressWarnings("ArrayRecordComponent") // handed on within this package, never compared
record Source(String name, byte[] bytes, Limits limits) {
  Refused damaged(Format format, String found) {
    return Refusal.damaged(name, format, found);
  }
}
