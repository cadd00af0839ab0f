package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.house.JavaSources.Source;
import org.junit.jupiter.api.Test;

class NameRulesTests {

    private static final Pattern FOLDERS =
            Pattern.compile("/(common|core|shared|util|utils|helper|helpers|service|services|dto|impl|domain)/");
    private static final Pattern TYPES = Pattern.compile(".*(Impl|Dto|DTO|Util|Utils|Helper|Builder|Mapper)");
    private static final Pattern IMPORTS = Pattern.compile("^import (?:static )?((?:lombok|org\\.mockito|net\\.jqwik"
            + "|org\\.h2|java\\.util\\.(?:Date|Calendar|Timer)|java\\.sql\\.(?:Date|Time|Timestamp)|java\\.text\\.SimpleDateFormat"
            + "|jakarta\\.persistence|org\\.springframework\\.boot\\.test\\.mock)[\\w.]*);");

    private static final Pattern WHOLE_NAMES = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z][A-Z]*[a-z]\\w*");

    /** Who must use what nobody else may, and why. */
    private static final Map<String, String> ALLOWED =
            Map.of("src/main/java/lt/tiltas/web/Dates.java java.util.Date", "ICU formats nothing else");

    private static final Set<String> CONTROLLER =
            Set.of("index", "show", "blank", "create", "edit", "update", "delete");

    @Test
    void no_folder_is_a_drawer_for_everything() {
        assertThat(JavaSources.all())
                .extracting(source -> source.path().toString())
                .noneMatch(path -> FOLDERS.matcher(path).find());
    }

    @Test
    void no_type_is_named_after_its_layer() {
        assertThat(JavaSources.all())
                .flatMap(source -> source.walk(new TreeScanner<>() {
                    @Override
                    public Void visitClass(ClassTree type, List<String> findings) {
                        if (TYPES.matcher(type.getSimpleName()).matches()) {
                            findings.add(source.at(type, type.getSimpleName().toString()));
                        }
                        return super.visitClass(type, findings);
                    }
                }))
                .isEmpty();
    }

    /** A whole name stands only where two types of one name meet. */
    @Test
    void types_are_imported_not_spelled_out() {
        assertThat(JavaSources.all())
                .flatMap(source -> source.walk(new TreeScanner<>() {
                    @Override
                    public Void visitImport(ImportTree one, List<String> findings) {
                        return null;
                    }

                    @Override
                    public Void visitPackage(PackageTree one, List<String> findings) {
                        return null;
                    }

                    @Override
                    public Void visitMemberSelect(MemberSelectTree name, List<String> findings) {
                        if (WHOLE_NAMES.matcher(name.toString()).matches() && !meetsAnother(source, name)) {
                            findings.add(source.at(name, name.toString()));
                        }
                        return super.visitMemberSelect(name, findings);
                    }
                }))
                .isEmpty();
    }

    private static boolean meetsAnother(Source source, MemberSelectTree name) {
        String simple = name.getIdentifier().toString();
        return Files.exists(source.path().resolveSibling(simple + ".java"))
                || Pattern.compile(
                                "^import [\\w.]+\\." + simple + ";|\\b(class|interface|record|enum) " + simple + "\\b",
                                Pattern.MULTILINE)
                        .matcher(source.text())
                        .find();
    }

    @Test
    void nothing_is_imported_that_the_house_does_without() {
        assertThat(JavaSources.all())
                .flatMap(source -> source.text()
                        .lines()
                        .map(IMPORTS::matcher)
                        .filter(Matcher::find)
                        .map(found -> source.path() + " " + found.group(1))
                        .filter(finding -> !ALLOWED.containsKey(finding))
                        .toList())
                .isEmpty();
    }

    @Test
    void a_controller_has_seven_method_names() {
        assertThat(JavaSources.main().toList())
                .flatMap(source -> mapped(source).stream()
                        .filter(method -> !CONTROLLER.contains(method.getName().toString()))
                        .map(method -> source.at(method, method.getName() + " is a new noun with its own controller"))
                        .toList())
                .isEmpty();
    }

    @Test
    void a_test_is_named_by_a_sentence() {
        assertThat(JavaSources.all())
                .flatMap(source -> source.walk(new TreeScanner<>() {
                    @Override
                    public Void visitMethod(MethodTree method, List<String> findings) {
                        if (has(
                                        method.getModifiers(),
                                        Set.of("Test", "ParameterizedTest", "TestFactory", "RepeatedTest"))
                                && !method.getName().toString().matches("[a-z0-9]+(_[a-z0-9]+)+")) {
                            findings.add(source.at(method, method.getName().toString()));
                        }
                        return super.visitMethod(method, findings);
                    }
                }))
                .isEmpty();
    }

    /** The clock of the process is asked for in one place, and everybody else is given it. */
    @Test
    void time_comes_from_the_clock_that_is_given() {
        assertThat(JavaSources.main().toList())
                .flatMap(source -> source.walk(new TreeScanner<>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, List<String> findings) {
                        String called = call.getMethodSelect().toString();
                        String arguments = call.getArguments().toString();
                        boolean bare = called.matches("(.*\\.)?[A-Z]\\w+\\.now")
                                && !arguments.toLowerCase().contains("clock");
                        if (bare || called.equals("System.currentTimeMillis") || called.startsWith("Clock.system")) {
                            findings.add(source.at(call, called));
                        }
                        return super.visitMethodInvocation(call, findings);
                    }
                }))
                .filteredOn(finding -> !finding.contains("access/context/ContextConfiguration.java"))
                .isEmpty();
    }

    private static List<MethodTree> mapped(Source source) {
        List<MethodTree> mapped = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (has(
                        method.getModifiers(),
                        Set.of(
                                "GetMapping",
                                "PostMapping",
                                "PutMapping",
                                "PatchMapping",
                                "DeleteMapping",
                                "RequestMapping"))) {
                    mapped.add(method);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(source.tree(), null);
        return mapped;
    }

    private static boolean has(ModifiersTree modifiers, Set<String> annotations) {
        return modifiers.getAnnotations().stream()
                .anyMatch(annotation ->
                        annotations.contains(annotation.getAnnotationType().toString()));
    }
}
