package lt.tiltas.permits.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** A picture of a face as it stands on a document: three to four, the middle of what was sent, on white. */
final class SmallPhoto {

    static final int WIDTH = 240;
    static final int HEIGHT = 320;
    private static final double QUALITY = 0.8;

    private SmallPhoto() {}

    /** A JPEG; empty when what was sent cannot be drawn. */
    static Optional<byte[]> of(byte[] sent) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sent));
            if (picture == null) {
                return Optional.empty();
            }
            BufferedImage small = Thumbnails.of(picture)
                    .crop(Positions.CENTER)
                    .size(WIDTH, HEIGHT)
                    .asBufferedImage();
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(onWhite(small))
                    .scale(1)
                    .outputFormat("jpeg")
                    .outputQuality(QUALITY)
                    .toOutputStream(bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** What a camera sees through is white on paper. */
    private static BufferedImage onWhite(BufferedImage small) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(small, 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        return picture;
    }
}
