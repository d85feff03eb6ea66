package org.allonge.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One Java source file with its syntax tree, as the JDK's own compiler sees it.
 *
 * @param path where it stands, relative to the root
 * @param text its text
 * @param unit its tree
 * @param trees what answers questions about the tree
 */
record Source(String path, String text, CompilationUnitTree unit, Trees trees) {

  /** The main code of the house, types resolved. */
  static final List<Source> MAIN = house("/src/main/java/", true);

  /** The test code of the house, of this module too; no rule asks for its types. */
  static final List<Source> TESTS = house("/src/test/java/", false);

  private static List<Source> house(String folder, boolean resolve) {
    List<Text> texts =
        House.files(".java").stream()
            .filter(f -> slashed(f).contains(folder))
            .map(f -> new Text(slashed(f), House.text(f).orElseThrow()))
            .toList();
    return parse(texts, resolve);
  }

  /** A snippet as if it stood at {@code path}. */
  static Source of(String path, String text) {
    return parse(List.of(new Text(path, text)), true).getFirst();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<Source> parse(List<Text> texts, boolean resolve) {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path", ""));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, texts);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      if (resolve) {
        task.analyze();
      }
      return sources(units, Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Source> sources(List<CompilationUnitTree> units, Trees trees) {
    List<Source> found = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      try {
        String path = unit.getSourceFile().toUri().getPath().substring(1);
        String text = unit.getSourceFile().getCharContent(true).toString();
        found.add(new Source(path, text, unit, trees));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(found);
  }

  /** The line on which a part of the tree begins, from 1. */
  long line(Tree tree) {
    return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /** The line on which a part of the tree ends, from 1. */
  long lastLine(Tree tree) {
    return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
  }

  /** The name of the module that it belongs to. */
  String module() {
    return path.substring(0, path.indexOf('/'));
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
