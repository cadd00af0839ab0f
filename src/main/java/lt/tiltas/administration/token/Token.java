package lt.tiltas.administration.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;

/** A secret of 256 bits: {@code tlt_} and 43 letters, so that a leaked one can be found by searching. Stored as its SHA-256. */
record Token(String secret) {

    private static final String PREFIX = "tlt_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param validUntil the last day */
    record New(OrganisationId organisation, Role role, List<TokenScope> scopes, LocalDate validUntil) {

        /** One account for each organisation and role, which nobody can sign in to. */
        String login() {
            return "api-" + organisation + "-" + role.code();
        }

        String[] codes() {
            return scopes.stream().map(TokenScope::code).toArray(String[]::new);
        }
    }

    static Token make() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** No salt: the secret is random and long, and is looked up by this value. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
