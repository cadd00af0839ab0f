package lt.tiltas.reception.scan;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Paged;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cards shown without a network that could not be written by themselves: somebody of the office looks at each. No name stands in them. */
@Service
class HeldScans implements Work.Source {

    private static final int PAGE = 25;

    private final Access access;
    private final ScanRecords records;
    private final Clock clock;

    HeldScans(Access access, ScanRecords records, Clock clock) {
        this.access = access;
        this.records = records;
        this.clock = clock;
    }

    @Transactional
    public Paged<ScanRecords.Held> list(int page, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        return new Paged<>(records.held(Paged.from(page, PAGE), PAGE), Math.max(page, 0), PAGE, records.count());
    }

    @Transactional
    public void settle(ShownId id, String hash, Officer officer) {
        access.require(officer, RECORD_PRESENCE);
        records.settle(id, hash, OffsetDateTime.now(clock), officer);
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(RECORD_PRESENCE)) {
            return List.of();
        }
        return List.of(new Work("work.scans-held", records.count(), "/presence/held", "warning", "soon"));
    }
}
