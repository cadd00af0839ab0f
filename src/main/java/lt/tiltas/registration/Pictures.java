package lt.tiltas.registration;

import java.util.Optional;
import lt.tiltas.registration.scan.TakePicture;
import lt.tiltas.registration.vault.PictureVault;
import lt.tiltas.registration.vault.Shut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The one door to photographs of things for the modules downstream: a wall, a lamp, a tap; never a person or a paper. Drawn anew, so that only
 * what can be seen goes over, and kept locked as scans are.
 */
@Service
public class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** What came of a photograph that was sent. */
    public sealed interface Taken {

        /** @param mediaType image/jpeg or image/png, by its content */
        record Picture(String mediaType, byte[] bytes) implements Taken {}

        record TooLarge(long megabytes) implements Taken {}

        /** Neither JPEG nor PNG, whatever it calls itself. */
        record OtherKind() implements Taken {}

        /** It says it is a picture and cannot be drawn. */
        record Broken() implements Taken {}
    }

    private final TakePicture takePicture;
    private final PictureVault vault;

    Pictures(TakePicture takePicture, PictureVault vault) {
        this.takePicture = takePicture;
        this.vault = vault;
    }

    public Taken take(byte[] sent) {
        return takePicture.take(sent);
    }

    public long largestMegabytes() {
        return takePicture.largestMegabytes();
    }

    /** @param row table and key of the row it is kept in; it opens nowhere else */
    public byte[] seal(String row, byte[] picture) {
        return vault.seal(row, picture);
    }

    /** Empty when it can be read no more. */
    public Optional<byte[]> open(String row, byte[] sealed) {
        try {
            return Optional.of(vault.open(row, sealed));
        } catch (Shut e) {
            LOG.warn("Picture {} does not open", row);
            return Optional.empty();
        }
    }
}
