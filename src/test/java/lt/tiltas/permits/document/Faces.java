package lt.tiltas.permits.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures of nobody, told apart by their colour. */
final class Faces {

    private Faces() {}

    static byte[] picture(Color color) {
        var picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillOval(100, 100, 400, 600);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static long orange(BufferedImage page) {
        int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return Arrays.stream(points)
                .mapToObj(Color::new)
                .filter(one -> one.getRed() > 200 && one.getGreen() > 150 && one.getBlue() < 80)
                .count();
    }
}
