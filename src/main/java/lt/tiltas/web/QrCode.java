package lt.tiltas.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A square of dots, as runs of dark ones; whoever draws it leaves {@link #QUIET} light ones around. */
public record QrCode(int size, List<Run> runs) {

    public static final int QUIET = 4;

    /** @param length of dark dots from x, in the row y */
    public record Run(int x, int y, int length) {}

    public static QrCode of(String text) {
        return of(text, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    }

    /** US-ASCII in as few dots as can be: an address in small letters and a token in capitals each in their own mode. */
    public static QrCode compact(String text) {
        return of(text, Map.of(EncodeHintType.QR_COMPACT, true));
    }

    private static QrCode of(String text, Map<EncodeHintType, ?> hints) {
        ByteMatrix dots;
        try {
            dots = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    runs.add(new Run(from, y, x - from));
                }
            }
        }
        return new QrCode(dots.getWidth(), runs);
    }

    public String viewBox() {
        int all = size + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + all + " " + all;
    }

    /** The dark dots as the path of an SVG. */
    public String path() {
        return runs.stream()
                .map(run -> "M" + run.x + " " + run.y + "h" + run.length + "v1h-" + run.length + "z")
                .collect(Collectors.joining());
    }
}
