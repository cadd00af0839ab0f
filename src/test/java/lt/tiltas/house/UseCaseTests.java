package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.route.RouteRight;
import lt.tiltas.house.JavaSources.Source;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Both locks are turned by hand in two places: at the route, and in the first line of what it calls. */
@TiltasTest
class UseCaseTests {

    /** The right is asked by the class itself, or handed with the officer to another module's door that asks it. */
    private static final Pattern ASKED = Pattern.compile(
            "\\baccess\\s*\\.\\s*(require|allow|saw|searched)\\(|\\bofficer,\\s*(\\w+Right\\.)?[A-Z][A-Z_]{3,}\\b|[A-Z][A-Z_]{3,},\\s*officer\\b");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void every_route_of_ours_declares_its_right() {
        assertThat(routes.getHandlerMethods().values().stream()
                        .filter(method -> method.getBeanType().getName().startsWith("lt.tiltas."))
                        .filter(method -> RouteRight.of(method.getMethod()) instanceof RouteRight.Undeclared)
                        .map(Object::toString)
                        .toList())
                .isEmpty();
    }

    @Test
    void what_a_controller_calls_asks_for_the_right_first() {
        Map<String, Source> byName =
                JavaSources.main().collect(Collectors.toMap(UseCaseTests::name, Function.identity()));
        Set<String> findings = new TreeSet<>();
        byName.forEach((name, source) -> {
            if (name.endsWith("Controller")) {
                for (String part : parts(source)) {
                    Source called = byName.get(resolve(source, name, part));
                    if (called != null && takesOfficer(called) && !asks(called, byName)) {
                        findings.add(called.path() + " is called by " + name + " and asks for no right");
                    }
                }
            }
        });
        assertThat(findings).isEmpty();
    }

    /** Itself, or what it opens with: the class to which it gives the officer first. */
    private static boolean asks(Source called, Map<String, Source> byName) {
        String name = name(called);
        return ASKED.matcher(called.text()).find()
                || parts(called).stream()
                        .map(part -> byName.get(resolve(called, name, part)))
                        .anyMatch(part ->
                                part != null && ASKED.matcher(part.text()).find());
    }

    private static String name(Source source) {
        return source.path().toString().replaceAll(".*/java/|\\.java$", "").replace('/', '.');
    }

    /** The types of a class's constructor. */
    private static List<String> parts(Source source) {
        List<String> parts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getName().contentEquals("<init>")) {
                    method.getParameters().forEach(p -> parts.add(p.getType().toString()));
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(source.tree(), null);
        return parts;
    }

    private static String resolve(Source source, String controller, String simple) {
        return source.tree().getImports().stream()
                .map(line -> line.getQualifiedIdentifier().toString())
                .filter(name -> name.endsWith("." + simple))
                .findFirst()
                .orElse(controller.substring(0, controller.lastIndexOf('.') + 1) + simple);
    }

    private static boolean takesOfficer(Source source) {
        return !source.walk(new TreeScanner<>() {
                    @Override
                    public Void visitClass(ClassTree type, List<String> found) {
                        for (var member : type.getMembers()) {
                            if (member instanceof MethodTree method
                                    && method.getParameters().stream().anyMatch(UseCaseTests::isOfficer)) {
                                found.add(method.getName().toString());
                            }
                        }
                        return null;
                    }
                })
                .isEmpty();
    }

    private static boolean isOfficer(VariableTree parameter) {
        return String.valueOf(parameter.getType()).equals("Officer");
    }
}
