package lt.tiltas.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.view.AbstractView;

/** A page on paper: the template is well-formed XHTML, its style and its letters come with the program, and nothing is fetched. */
class PdfView extends AbstractView {

    private static final String BASE = Objects.requireNonNull(PdfView.class.getResource("/static/assets/tiltas.svg"))
            .toExternalForm()
            .replaceFirst("assets/tiltas\\.svg$", "");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

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
        ScopedValue.where(Ui.CURRENT, ui).run(() -> engine.render(template, model, page));
        byte[] pdf = pressed(page.toString().replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", ""));
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

    private static byte[] pressed(String page) throws IOException {
        var pdf = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith(BASE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        press.useFont(() -> font("Inter-Regular"), "Inter", 400, FontStyle.NORMAL, true);
        press.useFont(() -> font("Inter-SemiBold"), "Inter", 600, FontStyle.NORMAL, true);
        press.usePdfUaAccessibility(true);
        press.withHtmlContent(page, BASE);
        press.toStream(pdf);
        press.run();
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfView.class.getResourceAsStream("/fonts/" + name + ".ttf"));
    }
}
