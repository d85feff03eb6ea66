package org.allonge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.allonge.checks.Markdown.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java examples in our documents are true: each block marked {@code java} is compiled against
 * the house and run as the body of a method, with the root folder in {@code root}; where a block
 * marked {@code text} follows, it must print that. A block that is not meant to run is marked
 * otherwise, for example {@code java excerpt}.
 */
class JavaExamplesTest {
  @TempDir private Path classes = Path.of("");

  /** A block of Java and what the document says it prints, if it says. */
  private record Example(Path file, Block code, Optional<Block> output) {
    String name() {
      return file + ":" + code.line();
    }
  }

  @TestFactory
  List<DynamicTest> theDocumentsShowCodeThatRuns() {
    List<Example> examples =
        House.files(".md").stream()
            .flatMap(f -> examples(f, Markdown.of(House.text(f).orElseThrow())).stream())
            .toList();
    assertThat(examples).as("blocks marked `java` in our documents").isNotEmpty();
    return examples.stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertRuns(e)))
        .toList();
  }

  @Test
  void whatTheCodePrintsIsCompared() throws Exception {
    assertThat(run("import java.util.List;\nSystem.out.println(List.of(1, 2));\n"))
        .isEqualTo("[1, 2]\n");
  }

  @Test
  void codeThatDoesNotCompileIsSeen() {
    assertThat(compile("int a = \"one\";\n")).isNotEmpty();
  }

  private static List<Example> examples(Path file, Markdown text) {
    List<Example> found = new ArrayList<>();
    List<Block> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).info().equals("java")) {
        Optional<Block> next =
            blocks.stream().skip(i + 1L).findFirst().filter(b -> b.info().equals("text"));
        found.add(new Example(file, blocks.get(i), next));
      }
    }
    return found;
  }

  private void assertRuns(Example example) throws Exception {
    assertThat(compile(example.code().text())).as(example.name()).isEmpty();
    String printed = run(example.code().text());
    example.output().ifPresent(o -> assertThat(printed).isEqualTo(o.text()));
  }

  private String run(String body) throws Exception {
    assertThat(compile(body)).isEmpty();
    var printed = new ByteArrayOutputStream();
    PrintStream usual = System.out;
    try (var loader = loader();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      loader.loadClass("Example").getMethod("run", Path.class).invoke(null, House.ROOT);
    } catch (InvocationTargetException e) {
      throw new AssertionError("the example failed: " + e.getCause(), e);
    } finally {
      System.setOut(usual);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
  }

  /** Compiles the lines of an example, imports first, and returns what the compiler had to say. */
  private List<String> compile(String body) {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path", ""));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, diagnostics, options, null, List.of(new Text(wrap(body))))
        .call();
    return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static String wrap(String body) {
    var parts = body.lines().collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
    return String.join("\n", parts.getOrDefault(true, List.of()))
        + "\n"
        + "public class Example { public static void run(java.nio.file.Path root) throws Exception"
        + " {\n"
        + String.join("\n", parts.getOrDefault(false, List.of()))
        + "\n} }";
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
