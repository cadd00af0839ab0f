package lt.tiltas.permits.document;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One paper or file of a permit.
 *
 * @param number the permit's own number, random
 * @param endedAs revoked or superseded; null while it is in force
 */
public record PermitDocument(
        UUID id,
        PersonId person,
        String number,
        OffsetDateTime signedAt,
        @Nullable String endedAs) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is to be signed of a permit. */
    public record Granted(
            UUID permit, UUID household, PersonId person, int org, String ground, LocalDate from, LocalDate until) {}

    /** Forty random bits in Crockford's alphabet: nothing is read for something else. */
    static String freshNumber() {
        var number = new StringBuilder("LT-");
        for (int at = 0; at < LENGTH; at++) {
            number.append(at == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
