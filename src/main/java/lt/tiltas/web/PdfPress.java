package lt.tiltas.web;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;

/** Well-formed XHTML pressed into PDF: its style and its letters come with the program, and nothing is fetched. */
final class PdfPress {

    private static final String BASE = Objects.requireNonNull(PdfPress.class.getResource("/static/assets/tiltas.svg"))
            .toExternalForm()
            .replaceFirst("assets/tiltas\\.svg$", "");
    private static final Pattern OWN_PICTURE = Pattern.compile("^data:image/(png|jpeg);base64,");
    private static final byte[] REGULAR = font("Inter-Regular");
    private static final byte[] STRONG = font("Inter-SemiBold");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPress() {}

    /** PDF/UA. */
    static byte[] pressed(String page) throws IOException {
        return run(press(page));
    }

    /** PDF/UA-1 and PDF/A-3a: to be kept and read for decades. */
    static byte[] kept(String page) throws IOException {
        PdfRendererBuilder press = press(page);
        press.usePdfAConformance(PdfAConformance.PDFA_3_A);
        press.useColorProfile(COLOURS);
        return run(press);
    }

    private static PdfRendererBuilder press(String page) {
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.useExternalResourceAccessControl(
                (uri, type) -> uri != null
                        && (uri.startsWith(BASE) || OWN_PICTURE.matcher(uri).lookingAt()),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        press.useFont(() -> new ByteArrayInputStream(REGULAR), "Inter", 400, FontStyle.NORMAL, true);
        press.useFont(() -> new ByteArrayInputStream(STRONG), "Inter", 600, FontStyle.NORMAL, true);
        press.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        press.usePdfUaAccessibility(true);
        press.withHtmlContent(page.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", ""), BASE);
        return press;
    }

    private static byte[] run(PdfRendererBuilder press) throws IOException {
        var pdf = new ByteArrayOutputStream();
        press.toStream(pdf);
        press.run();
        return pdf.toByteArray();
    }

    private static byte[] font(String name) {
        try (InputStream file = Objects.requireNonNull(PdfPress.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
