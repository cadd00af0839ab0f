package lt.tiltas.access.context;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lt.tiltas.access.Officer;
import lt.tiltas.database.ContextKey;
import org.springframework.stereotype.Component;

/** Writes {@code pid|officer|organisation|role|self|expires|hmac}; {@code access.context()} in the database verifies it. */
@Component
public class ContextSigner {

    private static final Duration VALID = Duration.ofMinutes(10);

    private final SecretKeySpec key;
    private final Clock clock;

    ContextSigner(ContextKey key, Clock clock) {
        this.key = new SecretKeySpec(key.value(), "HmacSHA256");
        this.clock = clock;
    }

    /** @param backend the database connection's process id: a context stolen by one connection is worthless in another */
    String sign(Officer officer, int backend) {
        String body =
                backend + "|" + officer.id() + "|" + officer.organisation().value() + "|"
                        + officer.role().code() + "|" + (officer.self() == null ? "" : officer.self()) + "|"
                        + clock.instant().plus(VALID).getEpochSecond();
        return body + "|" + HexFormat.of().formatHex(mac(body));
    }

    /** A keyed fingerprint of a search: equal searches are equal, what was searched for cannot be read back. */
    public byte[] fingerprint(String terms) {
        return mac("terms|" + terms);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
