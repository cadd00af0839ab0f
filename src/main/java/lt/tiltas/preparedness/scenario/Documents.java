package lt.tiltas.preparedness.scenario;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inputs of a run as one text, and back. Canonical: names in the order of the alphabet, no space between, a number in the shortest form that gives the
 * same number again; so the same inputs are the same bytes.
 */
public final class Documents {

    @JsonDeserialize(as = Arrivals.Told.class)
    private interface Told {}

    /** What a record says of itself by a method is no part of it. */
    @JsonAutoDetect(isGetterVisibility = Visibility.NONE)
    private interface Parts {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Arrivals.class, Told.class)
            .addMixIn(Record.class, Parts.class)
            .build();

    private Documents() {}

    public static String text(Frozen frozen) {
        return JSON.writeValueAsString(frozen);
    }

    public static Frozen frozen(String text) {
        return JSON.readValue(text, Frozen.class);
    }

    public static String text(Question question) {
        return JSON.writeValueAsString(question);
    }

    public static Question question(String text) {
        return JSON.readValue(text, Question.class);
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
