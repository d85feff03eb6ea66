package org.allonge.cli;

import java.util.List;
import java.util.function.Supplier;
import org.allonge.note.Problem;
import org.allonge.note.Refused;

/** A refusal of what a file holds, with the file's name. */
final class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  private FileRefused(String file, Refused refused) {
    super(refused);
    this.file = file;
    this.problems = refused.problems();
  }

  /** What is made of a file; where that is refused, the refusal names the file. */
  static <T> T in(String file, Supplier<T> make) {
    try {
      return make.get();
    } catch (Refused refused) {
      throw of(file, refused);
    }
  }

  /** A refusal with the name of the file that it speaks of. */
  static FileRefused of(String file, Refused refused) {
    return new FileRefused(file, refused);
  }

  String file() {
    return file;
  }

  List<Problem> problems() {
    return problems;
  }
}
