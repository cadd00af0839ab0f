package lt.tiltas.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Every Java file of the project, parsed once by the compiler itself. */
final class JavaSources {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final List<Source> PARSED = parse();

    /** One file. A finding is said as {@code path:line what}. */
    record Source(Path path, CompilationUnitTree tree, String text, SourcePositions positions) {

        boolean test() {
            return path.startsWith(TEST);
        }

        /** registration for lt/tiltas/registration/..., empty for lt/tiltas itself. */
        String module() {
            Path in = (test() ? TEST : MAIN).relativize(path);
            return in.getNameCount() > 3 ? in.getName(2).toString() : "";
        }

        String textOf(Tree part) {
            long from = positions.getStartPosition(tree, part);
            long to = positions.getEndPosition(tree, part);
            return from < 0 || to < 0 ? "" : text.substring((int) from, (int) to);
        }

        String at(Tree part, String what) {
            long line = tree.getLineMap().getLineNumber(Math.max(0, positions.getStartPosition(tree, part)));
            return path + ":" + line + " " + what;
        }

        /** Walks the file; whoever walks adds findings. */
        List<String> walk(TreeScanner<Void, List<String>> walker) {
            List<String> findings = new ArrayList<>();
            walker.scan(tree, findings);
            return findings;
        }
    }

    private JavaSources() {}

    static List<Source> all() {
        return PARSED;
    }

    static Stream<Source> main() {
        return PARSED.stream().filter(source -> !source.test());
    }

    static List<Path> files(Path root, String suffix) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> parse() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = Stream.of(MAIN, TEST)
                    .flatMap(root -> files(root, ".java").stream())
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> parsed = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = Path.of("")
                        .toAbsolutePath()
                        .relativize(Path.of(tree.getSourceFile().toUri()));
                parsed.add(new Source(path, tree, read(path), positions));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
