package lt.tiltas.sms.send;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Set;
import lt.tiltas.database.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url of the gateway; without it no message is written or sent
 * @param token said to the gateway in {@code Authorization: Bearer}
 * @param reportSecret which the gateway says in {@code Authorization: Bearer} when it reports; without it there is no address for reports
 * @param connect how long a connection may take
 * @param answer how long an answer may take
 */
@ConfigurationProperties("tiltas.sms")
public record SmsSettings(
        @Nullable URI url,
        @Nullable String token,
        @Nullable String reportSecret,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("10s") Duration answer) {

    /** Whoever tries them one by one does not get far. */
    private static final int SHORTEST = 32;

    private static final String BEARER = "Bearer ";
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public SmsSettings {
        if (url != null && url.toString().isBlank()) {
            url = null;
        }
        if (url != null && !secret(url)) {
            throw new CannotStart("tiltas.sms.url is to begin with https:// (http:// only to this machine).");
        }
        if (reportSecret != null && reportSecret.isBlank()) {
            reportSecret = null;
        }
        if (reportSecret != null && reportSecret.length() < SHORTEST) {
            throw new CannotStart("tiltas.sms.report-secret is to have " + SHORTEST + " characters at least.");
        }
    }

    /** Compared in a time that does not tell how much of it is right. @param authorization the header as it came */
    public boolean reportedBy(@Nullable String authorization) {
        return reportSecret != null
                && authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        reportSecret.getBytes(StandardCharsets.UTF_8),
                        authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean secret(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme())
                        || "http".equals(url.getScheme()) && OWN_MACHINE.contains(url.getHost()));
    }

    /** Token and secret stay out of what is printed. */
    @Override
    public String toString() {
        return "SmsSettings[url=" + url + "]";
    }
}
