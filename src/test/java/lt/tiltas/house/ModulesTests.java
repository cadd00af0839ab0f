package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lt.tiltas.Tiltas;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.modulith.docs.Documenter;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Tiltas.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path COMMITTED = Path.of("docs/modules");
    private static final Path ORDER = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");

    @Test
    void no_module_knows_whom_it_must_not() {
        MODULES.verify();
    }

    /** {@code ./mvnw test -Dtest=ModulesTests -Dtiltas.docs=write} writes them anew. */
    @Test
    void the_committed_pictures_of_the_modules_are_current() throws IOException {
        boolean write = "write".equals(System.getProperty("tiltas.docs"));
        Path folder = write ? COMMITTED : Path.of("target/modules-now");
        FileSystemUtils.deleteRecursively(folder);
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        assertThat(texts(COMMITTED))
                .as("docs/modules; write them with -Dtiltas.docs=write")
                .isEqualTo(texts(folder));
    }

    /** The program reads the modules and their order there instead of looking at every class at each start. */
    @Test
    void the_committed_order_of_the_modules_is_current() throws IOException {
        ObjectNode now = sorted(new ApplicationModulesExporter(MODULES).toFullJson());
        if ("write".equals(System.getProperty("tiltas.docs"))) {
            Files.createDirectories(ORDER.getParent());
            Files.writeString(ORDER, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n");
        }
        ObjectNode committed = sorted(Files.readString(ORDER));

        assertThat(committed).as("write it with -Dtiltas.docs=write").isEqualTo(now);
        List<String> order = new ArrayList<>(committed.propertyNames());
        MODULES.forEach(module -> module.getDirectDependencies(MODULES)
                .uniqueModules()
                .forEach(needed -> assertThat(
                                order.indexOf(needed.getIdentifier().toString()))
                        .as(module.getIdentifier() + " after " + needed.getIdentifier())
                        .isLessThan(order.indexOf(module.getIdentifier().toString()))));
    }

    /** Modulith writes fields and lists in an order that differs from run to run; only the modules' own order means something. */
    private static ObjectNode sorted(String json) {
        var modules = (ObjectNode) JSON.readTree(json);
        modules.properties().forEach(module -> module.setValue(sorted(module.getValue())));
        return modules;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = JSON.createObjectNode();
            node.properties().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> fields.set(field.getKey(), sorted(field.getValue())));
            return fields;
        }
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream()
                            .map(ModulesTests::sorted)
                            .sorted(Comparator.comparing(JsonNode::toString))
                            .toList());
        }
        return node;
    }

    private static Map<String, List<String>> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), ModulesTests::lines, (a, b) -> a, TreeMap::new));
        }
    }

    /** Modulith writes the arrows of a picture in an order that differs from run to run. */
    private static List<String> lines(Path file) {
        return JavaSources.read(file).lines().sorted().toList();
    }
}
