package lt.tiltas.programme.transfer;

import static lt.tiltas.programme.CaseloadRight.TRANSFER_HOUSEHOLD;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Supervisors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on the way between colleagues, and what was settled in the last days. Counts only: nobody is shown. */
@Service
public class ListTransfers {

    private static final int SETTLED_DAYS = 7;

    private final Access access;
    private final Transfers transfers;
    private final Supervisors supervisors;
    private final Clock clock;

    ListTransfers(Access access, Transfers transfers, Supervisors supervisors, Clock clock) {
        this.access = access;
        this.transfers = transfers;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    @Transactional
    public List<Transfer> list(Officer officer) {
        access.allow(officer, TRANSFER_HOUSEHOLD);
        return transfers.open(
                officer, supervisors.supervises(), OffsetDateTime.now(clock).minusDays(SETTLED_DAYS));
    }
}
