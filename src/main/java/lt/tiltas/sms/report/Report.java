package lt.tiltas.sms.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.sms.SmsReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a gateway says: {@code {"key":"5b0f…","state":"delivered","at":"2026-12-03T10:02:11Z"}}.
 *
 * @param key the Idempotency-Key under which it got the message
 */
record Report(UUID key, SmsReport state, OffsetDateTime at) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final OffsetDateTime EPOCH = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private record Body(
            @Nullable UUID key,
            @Nullable String state,
            @Nullable OffsetDateTime at) {}

    /** Empty when it is no report. */
    static Optional<Report> read(byte[] json) {
        try {
            Body body = JSON.readValue(json, Body.class);
            Optional<SmsReport> state = state(body == null ? null : body.state);
            return state.isEmpty() || body.key == null || body.at == null || body.at.isBefore(EPOCH)
                    ? Optional.empty()
                    : Optional.of(new Report(body.key, state.get(), body.at));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<SmsReport> state(@Nullable String code) {
        for (SmsReport one : SmsReport.values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
