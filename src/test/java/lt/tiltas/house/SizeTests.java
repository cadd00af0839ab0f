package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;
import lt.tiltas.house.JavaSources.Source;
import org.junit.jupiter.api.Test;

/** Small enough to be read in one breath. */
class SizeTests {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int TEMPLATE = 120;
    private static final int PARAMETERS = 5;
    private static final int COMPONENTS = 9;

    @Test
    void no_file_is_longer_than_300_lines() {
        assertThat(JavaSources.all())
                .filteredOn(source -> source.text().lines().count() > FILE)
                .extracting(Source::path)
                .isEmpty();
        assertThat(JavaSources.files(Path.of("bench"), ".java"))
                .filteredOn(file -> JavaSources.read(file).lines().count() > FILE)
                .isEmpty();
    }

    @Test
    void no_page_is_longer_than_120_lines() {
        assertThat(JavaSources.files(Path.of("src/main/jte"), ".jte"))
                .filteredOn(page -> JavaSources.read(page).lines().count() > TEMPLATE)
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines_without_its_sql() {
        assertThat(JavaSources.all()).flatMap(SizeTests::longMethods).isEmpty();
    }

    @Test
    void no_constructor_takes_more_than_5_parts() {
        assertThat(JavaSources.all()).flatMap(SizeTests::wideConstructors).isEmpty();
    }

    @Test
    void no_record_has_more_than_9_components() {
        assertThat(JavaSources.all()).flatMap(SizeTests::wideRecords).isEmpty();
    }

    private static List<String> longMethods(Source source) {
        return source.walk(new TreeScanner<>() {
            @Override
            public Void visitMethod(MethodTree method, List<String> findings) {
                String text = source.textOf(method)
                        .substring(source.textOf(method.getModifiers()).length())
                        .replaceAll("(?s)\"\"\".*?\"\"\"", "");
                long lines = text.lines().filter(line -> !line.isBlank()).count();
                if (lines > METHOD) {
                    findings.add(source.at(method, method.getName() + " has " + lines + " lines"));
                }
                return super.visitMethod(method, findings);
            }
        });
    }

    private static List<String> wideConstructors(Source source) {
        return source.walk(new TreeScanner<>() {
            @Override
            public Void visitClass(ClassTree type, List<String> findings) {
                if (type.getKind() == Tree.Kind.CLASS) {
                    type.getMembers().stream()
                            .filter(MethodTree.class::isInstance)
                            .map(MethodTree.class::cast)
                            .filter(method -> method.getName().contentEquals("<init>"))
                            .filter(method -> method.getParameters().size() > PARAMETERS)
                            .forEach(method -> findings.add(source.at(
                                    method,
                                    "a constructor with "
                                            + method.getParameters().size() + " parameters")));
                }
                return super.visitClass(type, findings);
            }
        });
    }

    private static List<String> wideRecords(Source source) {
        return source.walk(new TreeScanner<>() {
            @Override
            public Void visitClass(ClassTree type, List<String> findings) {
                long components = type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                if (type.getKind() == Tree.Kind.RECORD && components > COMPONENTS) {
                    findings.add(source.at(type, type.getSimpleName() + " has " + components + " components"));
                }
                return super.visitClass(type, findings);
            }
        });
    }
}
