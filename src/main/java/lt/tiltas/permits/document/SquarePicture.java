package lt.tiltas.permits.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import lt.tiltas.web.QrCode;

/** A square code as a picture of black and white points for paper, its quiet zone included. */
final class SquarePicture {

    private static final int POINTS = 4;

    private SquarePicture() {}

    static String of(String text) {
        QrCode code = QrCode.compact(text);
        int side = (code.size() + 2 * QrCode.QUIET) * POINTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        code.runs()
                .forEach(run -> pen.fillRect(
                        (run.x() + QrCode.QUIET) * POINTS,
                        (run.y() + QrCode.QUIET) * POINTS,
                        run.length() * POINTS,
                        POINTS));
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
