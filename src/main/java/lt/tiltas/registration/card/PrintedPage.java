package lt.tiltas.registration.card;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import lt.tiltas.web.QrCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A page measured in millimetres from its upper left corner, with the letters of four languages embedded. */
public final class PrintedPage implements AutoCloseable {

    private static final float POINTS = 72 / 25.4f;

    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    private final PDFont regular;
    private final PDFont bold;
    private final float height;

    public PrintedPage(String title, String language, float width, float height) {
        this.height = height;
        try {
            PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(page);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language);
            var shown = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
            shown.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(shown);
            regular = font("Inter-Regular");
            bold = font("Inter-SemiBold");
            content = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void text(String text, float x, float y, float points, boolean strong) {
        write(text, x, y, points, strong ? bold : regular);
    }

    public void centred(String text, float middle, float y, float points, boolean strong) {
        PDFont font = strong ? bold : regular;
        write(text, middle - width(text, font, points) / 2, y, points, font);
    }

    public void ink(int colour) {
        try {
            content.setNonStrokingColor(new Color(colour));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void box(float x, float y, float width, float tall) {
        try {
            content.addRect(x * POINTS, (height - y - tall) * POINTS, width * POINTS, tall * POINTS);
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dark dots only, within a square of this side; the quiet zone is the caller's white paper. */
    public void square(QrCode code, float x, float y, float side) {
        float dot = side / code.size();
        code.runs().forEach(run -> box(x + run.x() * dot, y + run.y() * dot, run.length() * dot, dot));
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            content.close();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(String text, float x, float y, float points, PDFont font) {
        try {
            content.beginText();
            content.setFont(font, points);
            content.newLineAtOffset(x * POINTS, (height - y) * POINTS);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float width(String text, PDFont font, float points) {
        try {
            return font.getStringWidth(text) / 1000 * points / POINTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(String name) throws IOException {
        try (var file = Objects.requireNonNull(PrintedPage.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            return PDType0Font.load(document, file);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
