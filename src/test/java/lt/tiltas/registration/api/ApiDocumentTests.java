package lt.tiltas.registration.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@TiltasTest
class ApiDocumentTests {

    private static final Path CHECKED_IN = Path.of("docs/api/openapi.json");

    @Autowired
    MockMvcTester mvc;

    private JsonNode served() {
        var answer = mvc.get().uri("/api/v1/openapi.json").exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    /** {@code -Dtiltas.docs=write} writes it anew. */
    @Test
    void the_document_served_is_the_one_checked_in() throws Exception {
        String now = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(served())
                        .replace("\r\n", "\n")
                + "\n";
        if ("write".equals(System.getProperty("tiltas.docs"))) {
            Files.createDirectories(CHECKED_IN.getParent());
            Files.writeString(CHECKED_IN, now);
        }
        assertThat(Files.readString(CHECKED_IN, StandardCharsets.UTF_8))
                .as("docs/api/openapi.json is old: run with -Dtiltas.docs=write and read the difference")
                .isEqualTo(now);
    }

    @Test
    void it_describes_the_routes_of_programs_and_nothing_else() {
        JsonNode document = served();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("security").isEmpty()).isFalse();
                    assertThat(operation.path("responses").propertyNames()).contains("401", "403");
                    assertThat(operation.path("description").asString()).contains("scope");
                }));
    }
}
