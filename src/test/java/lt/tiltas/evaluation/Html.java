package lt.tiltas.evaluation;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A served page as a tree, and what the Nu HTML checker finds wrong with it. */
final class Html {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Html() {}

    static Element parse(String html) {
        try {
            return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> all(Element within, String name) {
        var nodes = within.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int n = 0; n < nodes.getLength(); n++) {
            all.add((Element) nodes.item(n));
        }
        return all;
    }

    static List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            JsonNode messages = JSON.readTree(
                            validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
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
