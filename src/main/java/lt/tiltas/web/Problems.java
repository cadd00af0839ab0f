package lt.tiltas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem in the language of the request, from a controller or from a filter. */
@Component
public class Problems {

    /** Addresses below are for programs and answer in JSON only. */
    public static final String API = "/api/";

    private static final String MEDIA_TYPE = "application/problem+json";

    private final Messages messages;
    private final JsonMapper json;

    Problems(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Language language = Language.of(request.getLocale());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", messages.text(language, "problem." + problem.code() + ".title"));
        body.put("status", problem.status());
        body.put(
                "detail",
                messages.text(
                        language,
                        "problem." + problem.code() + ".detail",
                        problem.args().toArray()));
        if (!problem.faults().isEmpty()) {
            body.put("errors", problem.faults());
        }
        byte[] bytes = json.writeValueAsBytes(body);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
