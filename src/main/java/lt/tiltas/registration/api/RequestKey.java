package lt.tiltas.registration.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sender's own name for a request, and what was in it: a repeated request is told from another one by both.
 *
 * @param hash SHA-256 of what was understood, so that spaces and the order of properties do not matter
 */
record RequestKey(String key, byte[] hash) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final JsonMapper CANONICAL = JsonMapper.shared();

    /** Empty when the header is missing or not allowed. */
    static Optional<RequestKey> of(@Nullable String header, Submission submission) {
        return Optional.ofNullable(header)
                .filter(key -> ALLOWED.matcher(key).matches())
                .map(key -> new RequestKey(key, sha256(CANONICAL.writeValueAsBytes(submission))));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
