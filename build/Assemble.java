import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Assembles the command line into one jar that starts fast; {@code cli/pom.xml} runs it, {@code
 * ./allonge} uses it.
 *
 * <p>Arguments: the folder to fill, the instant at which the build began, the class path, and one
 * source file to compile into it. It writes {@code allonge.jar} and {@code stamp}, an empty file
 * whose time is that instant (sources that are newer make the jar stale), and removes start-up
 * caches of an earlier jar.
 *
 * <p>Class files older than Java 6 (picocli's are Java 5) are rewritten for Java 25 with stack
 * maps: the JVM keeps no class of the old verifier in its start-up cache, and loading them one by
 * one costs a tenth of a second. Of a multi-release jar the newest version of each class is taken.
 * The jar is stored, not compressed, and sorted.
 */
class Assemble {
  private static final int OLDEST_CACHEABLE = ClassFile.JAVA_6_VERSION;
  private static final String VERSIONS = "META-INF/versions/";
  private static final String SERVICES = "META-INF/services/";

  private final Map<String, byte[]> entries = new TreeMap<>();
  private final Map<String, Integer> releases = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FileTime began = FileTime.from(Instant.parse(args[1]));
    var assemble = new Assemble();
    for (String place : args[2].split(File.pathSeparator)) {
      assemble.add(Path.of(place));
    }
    assemble.addCompiled(Path.of(args[3]), args[2]);
    assemble.modernise();
    assemble.write(folder, began);
  }

  private void add(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      addTree(place, "");
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        addTree(jar.getPath("/"), place.getFileName().toString().replaceAll("\\.jar$", ""));
      }
    }
  }

  private void addCompiled(Path source, String classPath) throws IOException {
    Path classes = Files.createTempDirectory("allonge");
    String[] options = {
      "-proc:none", "-cp", classPath, "-d", classes.toString(), source.toString()
    };
    if (ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, options) != 0) {
      throw new IllegalStateException(source + " does not compile");
    }
    addTree(classes, "");
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void addTree(Path root, String origin) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        addEntry(
            root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), origin);
      }
    }
  }

  private void addEntry(String name, byte[] bytes, String origin) {
    if (name.startsWith(VERSIONS)) {
      String[] parts = name.substring(VERSIONS.length()).split("/", 2);
      addRelease(parts[1], bytes, Integer.parseInt(parts[0]));
    } else if (name.startsWith(SERVICES)) {
      entries.merge(name, bytes, Assemble::joinLines);
    } else if (name.startsWith("META-INF/") && name.matches(".*(LICENSE|NOTICE)[^/]*")) {
      entries.put("META-INF/licenses/" + origin + name.substring(name.lastIndexOf('/')), bytes);
    } else if (!name.startsWith("META-INF/")) {
      addRelease(name, bytes, 0);
    }
  }

  private void addRelease(String name, byte[] bytes, int release) {
    boolean newer = release >= releases.getOrDefault(name, 0);
    if (!name.endsWith("module-info.class") && release <= Runtime.version().feature() && newer) {
      entries.put(name, bytes);
      releases.put(name, release);
    }
  }

  private static byte[] joinLines(byte[] first, byte[] second) {
    String joined = text(first).stripTrailing() + "\n" + text(second);
    return joined.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void modernise() {
    ClassFile classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(hierarchy()),
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
    entries.replaceAll((name, bytes) ->
        name.endsWith(".class") && major(bytes) < OLDEST_CACHEABLE
            ? modern(classFile, bytes)
            : bytes);
  }

  /** Finds super types among the jar's own classes first, so that nothing is loaded or run. */
  private ClassHierarchyResolver hierarchy() {
    return ClassHierarchyResolver.ofResourceParsing(this::classBytes)
        .orElse(ClassHierarchyResolver.defaultResolver());
  }

  private InputStream classBytes(ClassDesc type) {
    String descriptor = type.descriptorString();
    byte[] bytes = entries.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  private static int major(byte[] classFile) {
    return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
  }

  private static byte[] modern(ClassFile classFile, byte[] bytes) {
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Stack maps are computed only for method bodies that were walked.
    ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    return classFile.transformClass(classFile.parse(bytes), version.andThen(bodies));
  }

  private void write(Path folder, FileTime began) throws IOException {
    Path fresh = folder.resolve("allonge.jar.new");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      writeJar(out);
    }
    removeCaches(folder);
    Files.move(fresh, folder.resolve("allonge.jar"), StandardCopyOption.REPLACE_EXISTING);
    Path stamp = folder.resolve("stamp");
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, began);
  }

  private static void removeCaches(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("cache")).toList()) {
        Files.delete(file);
      }
    }
  }

  private void writeJar(OutputStream out) throws IOException {
    Map<String, byte[]> ordered = new LinkedHashMap<>();
    ordered.put("META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
    ordered.putAll(entries);
    try (var zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (var entry : ordered.entrySet()) {
        zip.putNextEntry(stored(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
      }
    }
  }

  private static final String MANIFEST =
      "Manifest-Version: 1.0\nMain-Class: org.allonge.cli.Main\n";

  private static ZipEntry stored(String name, byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
