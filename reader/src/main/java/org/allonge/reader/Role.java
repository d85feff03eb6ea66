package org.allonge.reader;

/** Which side of the note somebody is on. */
enum Role {
  MAKER,
  PAYEE,
  NOBODY
}
