package lt.tiltas.permits.document;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import lt.tiltas.access.NotHere;
import lt.tiltas.registration.Sealing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Bytes of a document lie sealed, each for its own row. */
@Component
class DocumentSeals {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSeals.class);

    private final Sealing sealing;

    DocumentSeals(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(String row, byte[] open) {
        return sealing.seal(row, Base64.getEncoder().encodeToString(open));
    }

    /** What was moved, changed or sealed with another key can be read no more, and is told as not being there. */
    byte[] open(String row, byte[] sealed) {
        try {
            return Base64.getDecoder().decode(sealing.open(row, sealed));
        } catch (RuntimeException e) {
            LOG.warn("Document {} does not open", row);
            throw new NotHere("document");
        }
    }

    static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
