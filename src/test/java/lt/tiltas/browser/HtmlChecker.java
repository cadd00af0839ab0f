package lt.tiltas.browser;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker on a page as it was served. */
final class HtmlChecker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HtmlChecker() {}

    static List<String> errors(byte[] html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            JsonNode messages = JSON.readTree(validator.validate(new ByteArrayInputStream(html)))
                    .path("messages");
            List<String> errors = new ArrayList<>();
            for (JsonNode message : messages) {
                if (message.path("type").asString().equals("error")) {
                    errors.add(message.path("message").asString() + " … "
                            + message.path("extract").asString());
                }
            }
            return errors;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
