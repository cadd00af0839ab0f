package lt.tiltas.sms.send;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import lt.tiltas.database.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url of the gateway; without it no message is written or sent
 * @param token said to the gateway in {@code Authorization: Bearer}
 * @param connect how long a connection may take
 * @param answer how long an answer may take
 */
@ConfigurationProperties("tiltas.sms")
public record SmsSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("10s") Duration answer) {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public SmsSettings {
        if (url != null && url.toString().isBlank()) {
            url = null;
        }
        if (url != null && !secret(url)) {
            throw new CannotStart("tiltas.sms.url is to begin with https:// (http:// only to this machine).");
        }
    }

    private static boolean secret(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme())
                        || "http".equals(url.getScheme()) && OWN_MACHINE.contains(url.getHost()));
    }

    /** The token stays out of what is printed. */
    @Override
    public String toString() {
        return "SmsSettings[url=" + url + "]";
    }
}
