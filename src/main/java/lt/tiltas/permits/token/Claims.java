package lt.tiltas.permits.token;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a permit's token says, as a CWT (RFC 8392): no number of the register, no address, no personal code.
 *
 * @param issuer who vouches for it
 * @param permit the permit's own number
 * @param period first and last day; the last one to its end in Vilnius
 * @param ground as in the public rules of prolongation
 * @param paper last four signs of the identity document; null when none is known
 * @param place of its bit in the public lists
 * @param photo first 16 bytes of the hash of the holder's picture, as hexadecimal digits; null when the document has none
 */
public record Claims(
        String issuer,
        String permit,
        Holder holder,
        Period period,
        String ground,
        @Nullable String paper,
        int place,
        @Nullable String photo) {

    public record Holder(
            String name,
            @Nullable LocalDate bornOn,
            @Nullable String citizenship) {}

    public record Period(LocalDate from, LocalDate until) {}

    private static final int PHOTO = 7;
    private static final int PHOTO_BYTES = 16;

    static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private static final int ISSUER = 1;
    private static final int EXPIRES = 4;
    private static final int NOT_BEFORE = 5;
    private static final int ID = 7;

    /** For private use, RFC 8392, 9.1.1. */
    private static final int PERMIT = -70001;

    public byte[] written() {
        Map<Object, Object> inner = new LinkedHashMap<>();
        inner.put(1, holder.name());
        put(inner, 2, holder.bornOn() == null ? null : holder.bornOn().toString());
        put(inner, 3, holder.citizenship());
        inner.put(4, ground);
        put(inner, 5, paper);
        inner.put(6, place);
        if (photo != null) {
            inner.put(PHOTO, HexFormat.of().parseHex(photo));
        }
        Map<Object, Object> claims = new LinkedHashMap<>();
        claims.put(ISSUER, issuer);
        claims.put(EXPIRES, period.until().plusDays(1).atStartOfDay(VILNIUS).toEpochSecond());
        claims.put(NOT_BEFORE, period.from().atStartOfDay(VILNIUS).toEpochSecond());
        claims.put(ID, permit);
        claims.put(PERMIT, inner);
        return Cbor.written(claims);
    }

    /** What stands in a token that we keep ourselves: it is not verified here. */
    public static Claims ofOwn(byte[] token) {
        return read((byte[]) ((List<?>) Cbor.read(token)).get(2));
    }

    /** @throws Cbor.Unreadable when these are not the claims of a permit */
    static Claims read(byte[] cwt) {
        try {
            Map<?, ?> claims = (Map<?, ?>) Cbor.read(cwt);
            Map<?, ?> inner = (Map<?, ?>) claims.get((long) PERMIT);
            String born = (String) inner.get(2L);
            return new Claims(
                    (String) claims.get((long) ISSUER),
                    (String) claims.get((long) ID),
                    new Holder((String) inner.get(1L), born == null ? null : LocalDate.parse(born), (String)
                            inner.get(3L)),
                    new Period(
                            day(claims.get((long) NOT_BEFORE)),
                            day(claims.get((long) EXPIRES)).minusDays(1)),
                    (String) inner.get(4L),
                    (String) inner.get(5L),
                    ((Long) inner.get(6L)).intValue(),
                    inner.get((long) PHOTO) == null
                            ? null
                            : HexFormat.of().formatHex((byte[]) inner.get((long) PHOTO)));
        } catch (RuntimeException e) {
            throw new Cbor.Unreadable();
        }
    }

    /** What a token says of a picture with this SHA-256. */
    public static String photo(byte[] sha) {
        return HexFormat.of().formatHex(sha, 0, PHOTO_BYTES);
    }

    private static LocalDate day(Object seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond((Long) seconds), VILNIUS);
    }

    private static void put(Map<Object, Object> map, int key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
