package lt.tiltas.permits.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page seen by a scanner or a camera, and the square code read from it. */
public final class Squares {

    private Squares() {}

    public static BufferedImage page(byte[] pdf, int dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != 1) {
                throw new AssertionError(document.getNumberOfPages() + " pages");
            }
            return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turned, and blurred as by a moving hand. */
    public static BufferedImage photographed(BufferedImage page, int degrees) {
        float[] blur = new float[9];
        Arrays.fill(blur, 1 / 9f);
        return new ConvolveOp(new Kernel(3, 3, blur), ConvolveOp.EDGE_NO_OP, null).filter(turned(page, degrees), null);
    }

    private static BufferedImage turned(BufferedImage page, int degrees) {
        int side = (int) Math.hypot(page.getWidth(), page.getHeight()) + 1;
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(new Color(0xd8d8d8));
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        pen.drawImage(page, (side - page.getWidth()) / 2, (side - page.getHeight()) / 2, null);
        pen.dispose();
        return turned;
    }

    /**
     * As a camera reads, which takes many pictures of one code: ZXing alone finds none on 1 to 4 of 100 single pictures, whatever the size of the
     * dots (400 codes of this length each).
     */
    public static String read(BufferedImage picture) {
        return IntStream.of(0, 2, -3, 5)
                .mapToObj(degrees -> once(degrees == 0 ? picture : turned(picture, degrees)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no square code is found"));
    }

    private static Optional<String> once(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
