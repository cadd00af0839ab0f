package lt.tiltas.permits.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A key pair of the register, P-256. What signs lies sealed with a key outside the database.
 *
 * @param kid first 8 bytes of SHA-256 over the public point
 * @param point x and y, 32 bytes each
 */
public record SigningKey(byte[] kid, byte[] point, Span span, Block block) {

    /** @param knownUntil until when what it signed can still be checked */
    public record Span(LocalDate signsFrom, LocalDate signsUntil, LocalDate knownUntil) {}

    /** Both null while it is trusted. */
    public record Block(
            @Nullable OffsetDateTime at, @Nullable String why) {}

    public String id() {
        return HexFormat.of().formatHex(kid);
    }

    public boolean isBlocked() {
        return block.at() != null;
    }

    public boolean signsOn(LocalDate day) {
        return !isBlocked()
                && !span.signsFrom().isAfter(day)
                && span.signsUntil().isAfter(day);
    }

    /** As WebCrypto wants it. */
    public String x() {
        return coordinate(0);
    }

    public String y() {
        return coordinate(32);
    }

    private String coordinate(int from) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(point, from, from + 32));
    }
}
