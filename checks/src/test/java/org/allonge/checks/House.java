package org.allonge.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allonge.note.testing.SharedFolder;

/** The project as files: everything under the root but what a build or a tool left there. */
final class House {
  static final Path ROOT = SharedFolder.projectRoot();

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");

  private static final List<Path> FILES = walk();

  private House() {}

  /** Every file, relative to the root, in the order of the paths. */
  static List<Path> files() {
    return FILES;
  }

  /** The files whose relative path ends with {@code suffix}. */
  static List<Path> files(String suffix) {
    return FILES.stream().filter(f -> f.toString().endsWith(suffix)).toList();
  }

  /** The text of a file given relative to the root; empty when it is not UTF-8 text. */
  static Optional<String> text(Path relative) {
    try {
      return Optional.of(Files.readString(ROOT.resolve(relative)));
    } catch (MalformedInputException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> walk() {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(ROOT, new Collect(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  private static final class Collect extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Collect(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
      return ours || folder.equals(ROOT) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(ROOT.relativize(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
