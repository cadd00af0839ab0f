package lt.tiltas.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.view.AbstractView;

/** Renders into memory first: an error half-way must not follow a committed 200. */
class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final Pages pages;
    private final String template;

    JteView(TemplateEngine engine, Pages pages, String template) {
        this.engine = engine;
        this.pages = pages;
        this.template = template;
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = pages.of(request, model);
        Utf8ByteOutput output = new Utf8ByteOutput();
        ScopedValue.where(Ui.CURRENT, ui).run(() -> engine.render(template, model, new ErasedWords(output)));
        if (hasErrors(model) && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(422);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        try (var out = response.getOutputStream()) {
            output.writeTo(out);
        }
    }

    private static boolean hasErrors(Map<String, Object> model) {
        return model.values().stream().anyMatch(value -> value instanceof BindingResult binding && binding.hasErrors());
    }
}
