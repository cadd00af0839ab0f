package lt.tiltas.registration.scan;

import java.io.IOException;
import lt.tiltas.registration.Pictures.Taken;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** A photograph of a thing: what it is, its content says, and it is drawn anew as scans are. */
@Component
public class TakePicture {

    private final Tika tika = new Tika();
    private final ScanSettings settings;

    TakePicture(ScanSettings settings) {
        this.settings = settings;
    }

    public long largestMegabytes() {
        return settings.largest().toMegabytes();
    }

    public Taken take(byte[] sent) {
        if (sent.length > settings.largest().toBytes()) {
            return new Taken.TooLarge(largestMegabytes());
        }
        String mediaType = tika.detect(sent);
        return switch (mediaType) {
            case "image/jpeg", "image/png" -> drawn(sent, mediaType);
            default -> new Taken.OtherKind();
        };
    }

    private Taken drawn(byte[] sent, String mediaType) {
        String format = mediaType.equals("image/png") ? "png" : "jpeg";
        try {
            return new Taken.Picture(mediaType, Picture.drawnAnew(sent, format, settings.pixels()));
        } catch (IOException | RuntimeException broken) {
            return new Taken.Broken();
        }
    }
}
