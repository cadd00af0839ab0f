package lt.tiltas.registration.scan;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** A picture drawn anew: only what can be seen goes over, upright; where, when and by what camera it was taken does not. */
final class Picture {

    private static final int LONGEST_SIDE = 3000;
    private static final double QUALITY = 0.88;

    private Picture() {}

    /** @throws IOException when it is no picture, or has more than so many pixels */
    static byte[] drawnAnew(byte[] sent, String format, long pixels) throws IOException {
        Dimension size = size(sent, format);
        if ((long) size.width * size.height > pixels) {
            throw new IOException("too many pixels");
        }
        var fresh = new ByteArrayOutputStream();
        Thumbnails.of(new ByteArrayInputStream(sent))
                .size(Math.min(size.width, LONGEST_SIDE), Math.min(size.height, LONGEST_SIDE))
                .outputFormat(format)
                .outputQuality(format.equals("png") ? 1 : QUALITY)
                .toOutputStream(fresh);
        return fresh.toByteArray();
    }

    /** Read from the head alone, before anything is drawn. */
    private static Dimension size(byte[] sent, String format) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                if (!reader.getFormatName().equalsIgnoreCase(format)) {
                    throw new IOException("not " + format);
                }
                reader.setInput(in);
                return new Dimension(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
