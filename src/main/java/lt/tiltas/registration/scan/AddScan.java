package lt.tiltas.registration.scan;

import static lt.tiltas.registration.RegistrationRight.ADD_SCAN;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.ScanId;
import lt.tiltas.registration.person.Restricted;
import lt.tiltas.registration.person.Stopped;
import lt.tiltas.registration.vault.Vault;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A page of a member's document is kept, locked. What it is, its content says: neither its name nor what the browser calls it. */
@Service
class AddScan {

    /** @param own made by the page, so that a double click adds one scan */
    record New(ScanId own, String kind, byte[] bytes) {}

    sealed interface Outcome {

        record Added(Scan scan) implements Outcome {}

        /** The record may not be changed. */
        record Refused(Stopped why) implements Outcome {}

        record TooLarge(long megabytes) implements Outcome {}

        /** Neither JPEG nor PNG nor PDF, whatever it calls itself. */
        record OtherKind() implements Outcome {}

        /** It says it is a picture and cannot be drawn. */
        record Broken() implements Outcome {}
    }

    /** Where scans are kept. */
    @Component
    record Kept(Scans scans, Vault vault, Restricted restricted) {}

    private final Tika tika = new Tika();
    private final Access access;
    private final OpenScans openScans;
    private final Kept kept;
    private final ScanSettings settings;
    private final Clock clock;

    AddScan(Access access, OpenScans openScans, Kept kept, ScanSettings settings, Clock clock) {
        this.access = access;
        this.openScans = openScans;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Outcome add(PersonId person, New sent, Officer officer) {
        access.require(officer, ADD_SCAN, person);
        openScans.reachable(person, officer);
        Optional<Stopped> stopped = kept.restricted.stops(person);
        if (stopped.isPresent()) {
            return new Outcome.Refused(stopped.get());
        }
        if (sent.bytes.length > settings.largest().toBytes()) {
            return new Outcome.TooLarge(settings.largest().toMegabytes());
        }
        String mediaType = tika.detect(sent.bytes);
        return switch (mediaType) {
            case "application/pdf" -> keep(person, sent, mediaType, sent.bytes, officer);
            case "image/jpeg", "image/png" -> {
                try {
                    byte[] drawn = Picture.drawnAnew(
                            sent.bytes, mediaType.equals("image/png") ? "png" : "jpeg", settings.pixels());
                    yield keep(person, sent, mediaType, drawn, officer);
                } catch (IOException | RuntimeException broken) {
                    yield new Outcome.Broken();
                }
            }
            default -> new Outcome.OtherKind();
        };
    }

    private Outcome keep(PersonId person, New sent, String mediaType, byte[] bytes, Officer officer) {
        var scan = new Scan(
                sent.own,
                person,
                sent.kind,
                mediaType,
                bytes.length,
                OffsetDateTime.now(clock),
                officer.organisation().value());
        kept.scans.add(scan, kept.vault.seal(person, sent.own.value(), bytes), officer);
        return new Outcome.Added(scan);
    }
}
