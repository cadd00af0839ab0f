package lt.tiltas.reception.scan;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.issue.GiveOut;
import lt.tiltas.reception.presence.FindAtDoor;
import lt.tiltas.reception.presence.PassDoor;
import lt.tiltas.reception.presence.Passages;
import lt.tiltas.web.Dates;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes from a device that a card was shown. The same under the same key is answered alike and written once; what cannot be written by
 * itself is kept for a person.
 */
@Service
class ReceiveShown {

    private static final JsonMapper CANONICAL = JsonMapper.shared();

    /** A device's clock may be a little fast; what is older than this was written down in another time. */
    private static final Duration FAST = Duration.ofMinutes(10);

    private static final Duration OLD = Duration.ofDays(7);

    private static final List<String> WAYS = List.of("in", "out");

    /** What is done with a card at the desk itself. */
    @Component
    record Desk(FindAtDoor find, PassDoor door, GiveOut counter) {}

    private final Access access;
    private final ScanRecords records;
    private final Desk desk;
    private final Clock clock;

    ReceiveShown(Access access, ScanRecords records, Desk desk, Clock clock) {
        this.access = access;
        this.records = records;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    Answer receive(ShownId id, Shown shown, Officer officer) {
        access.require(officer, RECORD_PRESENCE);
        records.lock(id);
        byte[] hash = sha256(CANONICAL.writeValueAsBytes(shown));
        List<ScanRecords.Known> known = records.known(id);
        for (ScanRecords.Known one : known) {
            if (Arrays.equals(one.hash(), hash)) {
                return one.answer();
            }
        }
        FindAtDoor.Outcome found = desk.find.find(new SiteId(shown.site()), shown.code(), officer);
        Answer answer = known.isEmpty() ? written(id, shown, found, officer) : Answer.conflict();
        records.keep(
                id,
                hash,
                shown,
                answer,
                found instanceof FindAtDoor.Outcome.Here(var household, var people) ? household : null,
                officer);
        return answer;
    }

    private Answer written(ShownId id, Shown shown, FindAtDoor.Outcome found, Officer officer) {
        Instant now = clock.instant();
        if (shown.capturedAt().isAfter(now.plus(FAST)) || shown.capturedAt().isBefore(now.minus(OLD))) {
            return Answer.held("clock");
        }
        return switch (found) {
            case FindAtDoor.Outcome.Unknown() -> Answer.held("card-unknown");
            case FindAtDoor.Outcome.Withdrawn() -> Answer.held("card-withdrawn");
            case FindAtDoor.Outcome.Elsewhere() -> Answer.held("lives-elsewhere");
            case FindAtDoor.Outcome.Here here -> of(id, shown, here, officer);
        };
    }

    private Answer of(ShownId id, Shown shown, FindAtDoor.Outcome.Here here, Officer officer) {
        OffsetDateTime at = shown.capturedAt().atZone(clock.getZone()).toOffsetDateTime();
        var site = new SiteId(shown.site());
        if (WAYS.contains(shown.what())) {
            desk.door.write(new Passages.Act(id.value(), site, shown.what(), at), here.people(), officer);
            return Answer.kept(here.people().size());
        }
        return switch (desk.counter.give(new GiveOut.Act(id.value(), site, shown.what(), at), here.people(), officer)) {
            case GiveOut.Outcome.Handed(int people, var before) -> Answer.kept(people);
            case GiveOut.Outcome.Twice(var first) -> Answer.twice(Dates.time(first));
            case GiveOut.Outcome.NotNow() -> Answer.held("not-its-hours");
        };
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
