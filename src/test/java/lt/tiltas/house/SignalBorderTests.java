package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ImportTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lt.tiltas.house.JavaSources.Source;
import org.junit.jupiter.api.Test;

/** A question that a rule puts about a support has no way to what is decided or paid. */
class SignalBorderTests {

    private static final String SIGNAL = "lt.tiltas.programme.signal";

    /** What decides, reckons or pays. */
    private static final Pattern PAYS = Pattern.compile(
            "lt\\.tiltas\\.law(\\..*)?|lt\\.tiltas\\.programme\\.(decision|support|benefit|payment)(\\..*)?");

    private static final Pattern SIGNAL_ROWS = Pattern.compile("programme\\.(signal|signal_answer|shortage)\\b");

    /** By imports, through every package between: what a package names with one of its files, all of its files may lead to. */
    @Test
    void a_signal_never_reaches_a_payment() {
        Map<String, Set<String>> graph = graph();
        assertThat(graph.keySet()).contains(SIGNAL, "lt.tiltas.programme.decision", "lt.tiltas.law");

        assertThat(graph.keySet().stream()
                        .filter(name -> PAYS.matcher(name).matches())
                        .filter(name -> reaches(graph, name))
                        .toList())
                .as("packages from which a signal can be reached")
                .isEmpty();
    }

    @Test
    void nothing_that_pays_reads_rows_of_signals() {
        assertThat(JavaSources.main()
                        .filter(source -> PAYS.matcher(packageOf(source)).matches())
                        .filter(source -> SIGNAL_ROWS.matcher(source.text()).find())
                        .map(Source::path)
                        .toList())
                .isEmpty();
    }

    /** The road through the doors of the module would join everything with everything: a door is what it imports itself, type by type. */
    private static boolean reaches(Map<String, Set<String>> graph, String from) {
        Deque<String> left = new ArrayDeque<>(List.of(from));
        Set<String> seen = new TreeSet<>(left);
        while (!left.isEmpty()) {
            for (String next : graph.getOrDefault(left.pop(), Set.of())) {
                if (next.startsWith(SIGNAL)) {
                    return true;
                }
                if (seen.add(next)) {
                    left.push(next);
                }
            }
        }
        return false;
    }

    private static Map<String, Set<String>> graph() {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        JavaSources.main()
                .forEach(source -> graph.computeIfAbsent(node(source), key -> new TreeSet<>())
                        .addAll(source.tree().getImports().stream()
                                .map(ImportTree::getQualifiedIdentifier)
                                .map(Object::toString)
                                .filter(name -> name.startsWith("lt.tiltas."))
                                .map(SignalBorderTests::target)
                                .collect(Collectors.toSet())));
        return graph;
    }

    private static String node(Source source) {
        return isDoor(packageOf(source)) ? typeOf(source) : packageOf(source);
    }

    /** {@code a.b.C}, {@code a.b.C.D} or {@code a.b.C.CONSTANT}: the type of a module's root package, else the package. */
    private static String target(String imported) {
        String type = imported.replaceAll("(\\.[A-Z]\\w*).*", "$1");
        String home = type.substring(0, type.lastIndexOf('.'));
        return isDoor(home) ? type : home;
    }

    private static boolean isDoor(String name) {
        return name.chars().filter(c -> c == '.').count() == 2 && !name.equals("lt.tiltas.law");
    }

    private static String packageOf(Source source) {
        return String.valueOf(source.tree().getPackageName());
    }

    private static String typeOf(Source source) {
        return packageOf(source) + "." + source.path().getFileName().toString().replace(".java", "");
    }
}
