package lt.tiltas.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A face that nobody has, drawn. */
final class DrawnFace {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final Color[] HAIR = {
        new Color(0x3b2a20), new Color(0x8a5a2b), new Color(0x1f2430), new Color(0xb98b4e)
    };
    private static final Color[] COAT = {
        new Color(0x2f5d8c), new Color(0x5a7d4e), new Color(0x7c4a66), new Color(0x556270)
    };
    private static final Color WALL = new Color(0xe6ebf0);
    private static final Color SKIN = new Color(0xe8bf9f);
    private static final Color LINE = new Color(0x40332c);

    private DrawnFace() {}

    /** @param number of the person: the same face each time */
    static byte[] of(int number) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        oval(pen, WALL, WIDTH / 2, HEIGHT / 2, WIDTH * 2, HEIGHT * 2);
        oval(pen, HAIR[number % HAIR.length], 120, 145, 150, 190);
        oval(pen, COAT[number / 2 % COAT.length], 120, 330, 220, 170);
        oval(pen, SKIN, 120, 245, 56, 70);
        oval(pen, SKIN, 120, 155, 116, 150);
        oval(pen, HAIR[number % HAIR.length], 120, 92, 118, 42);
        for (int side : new int[] {-1, 1}) {
            oval(pen, Color.WHITE, 120 + side * 26, 150, 24, 13);
            oval(pen, LINE, 120 + side * 26, 150, 10, 11);
        }
        pen.setColor(LINE);
        pen.drawArc(110, 160, 18, 22, 200, 130);
        pen.drawArc(96, 176, 48, 28, 200, 140);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void oval(Graphics2D pen, Color color, int x, int y, int width, int height) {
        pen.setColor(color);
        pen.fillOval(x - width / 2, y - height / 2, width, height);
    }
}
