package lt.tiltas.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.view.AbstractView;

/** A page on paper: the template is well-formed XHTML, its style and its letters come with the program, and nothing is fetched. */
class PdfView extends AbstractView {

    private final TemplateEngine engine;
    private final Pages pages;
    private final String template;

    PdfView(TemplateEngine engine, Pages pages, String template) {
        this.engine = engine;
        this.pages = pages;
        this.template = template;
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ui ui = pages.of(request, model);
        StringOutput page = new StringOutput();
        ScopedValue.where(Ui.CURRENT, ui).run(() -> engine.render(template, model, new ErasedWords(page)));
        byte[] pdf = PdfPress.pressed(page.toString());
        response.setContentType("application/pdf");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(model.get("file") + ".pdf")
                        .build()
                        .toString());
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
