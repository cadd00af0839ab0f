package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Tiltas.class);
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
        String now = new ApplicationModulesExporter(MODULES).toFullJson() + "\n";
        if ("write".equals(System.getProperty("tiltas.docs"))) {
            Files.createDirectories(ORDER.getParent());
            Files.writeString(ORDER, now);
        }
        assertThat(parts(JavaSources.read(ORDER)))
                .as("write it with -Dtiltas.docs=write")
                .isEqualTo(parts(now));
    }

    /** The modules in their order; what stands in a module's lists Modulith writes in an order that differs from run to run. */
    private static List<String> parts(String order) {
        return Arrays.stream(order.split("(?=\"[a-z]+\" : \\{ \"displayName\")"))
                .map(module -> Arrays.stream(module.split("[\\s,\\[\\]{}]+")).sorted().collect(Collectors.joining(" ")))
                .toList();
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
