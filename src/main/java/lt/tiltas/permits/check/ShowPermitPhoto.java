package lt.tiltas.permits.check;

import static lt.tiltas.permits.PermitRight.SHOW_PHOTO;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.document.DocumentPhotos;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The photo of a permit for whoever holds the permit and knows the birth date of its holder. The person sees that it was shown, and when; who
 * asked is not known here and not kept.
 */
@Service
public class ShowPermitPhoto {

    /** Nobody's account: a look that anybody with the permit in hand may take. */
    static final Officer ANYBODY =
            new Officer(new UUID(0, 2), "permit-check", "Tiltas", OrganisationId.MIGRATION, Role.SYSTEM, null);

    private static final int SHA = 32;

    /** @param token SHA-256 of the token, hexadecimal; the token itself stays on the device */
    public record Ask(String token, String born) {}

    private final Access access;
    private final PhotoTries tries;
    private final DocumentPhotos photos;
    private final Rules rules;
    private final PublicFiles.Setting setting;

    ShowPermitPhoto(Access access, PhotoTries tries, DocumentPhotos photos, Rules rules, PublicFiles.Setting setting) {
        this.access = access;
        this.tries = tries;
        this.photos = photos;
        this.rules = rules;
        this.setting = setting;
    }

    @Bean
    static Job photoTriesForgotten(PhotoTries tries, Clock clock) {
        return new Job("photo-tries-forgotten", FixedDelay.of(PhotoTries.WINDOW), () -> tries.forget(clock.instant()));
    }

    /** Empty without a reason: unknown, not in force, without a photo, another birth date, or asked too often. */
    public Optional<byte[]> show(Ask ask) {
        Optional<byte[]> sha = hash(ask.token());
        return sha.isEmpty()
                ? Optional.empty()
                : CurrentOfficer.as(
                        ANYBODY,
                        () -> new TransactionTemplate(setting.transactions())
                                .execute(status -> shown(sha.get(), ask.born())));
    }

    private Optional<byte[]> shown(byte[] sha, String born) {
        access.allow(ANYBODY, SHOW_PHOTO);
        LocalDate today = LocalDate.now(setting.clock());
        int limit = rules.number("permit.photo-tries", today).intValueExact();
        if (!tries.count(sha, limit, setting.clock().instant())) {
            return Optional.empty();
        }
        try {
            return photos.inForce(sha, today)
                    .filter(held -> day(born)
                            .equals(Optional.ofNullable(held.claims().holder().bornOn())))
                    .filter(held -> day(born).isPresent())
                    .flatMap(this::looked);
        } catch (NotHere unreadable) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> looked(DocumentPhotos.Held held) {
        Optional<byte[]> photo = photos.find(held.document());
        photo.ifPresent(there -> access.require(ANYBODY, SHOW_PHOTO, held.person()));
        return photo;
    }

    private static Optional<byte[]> hash(String text) {
        try {
            return Optional.of(HexFormat.of().parseHex(text)).filter(bytes -> bytes.length == SHA);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
