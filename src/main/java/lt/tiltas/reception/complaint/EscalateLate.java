package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By itself: what nobody answered in time goes to the next one up; what was answered and not objected to is closed. */
@Service
public class EscalateLate {

    private final Access access;
    private final Complaints complaints;
    private final Ladder ladder;

    EscalateLate(Access access, Complaints complaints, Ladder ladder) {
        this.access = access;
        this.complaints = complaints;
        this.ladder = ladder;
    }

    /** As the system. At the top nothing is above: it stays there, and stays late. */
    @Transactional
    public void everywhere() {
        Officer system = Officer.SYSTEM;
        access.allow(system, HEAR_COMPLAINT);
        OffsetDateTime now = OffsetDateTime.now(ladder.clock());
        for (Complaint complaint : complaints.late(ladder.today())) {
            ladder.next(complaint)
                    .ifPresent(next -> complaints.move(
                            complaint,
                            new Complaints.Moved(Step.ESCALATE, next, ladder.again(), null, null),
                            system,
                            now));
        }
        for (Complaint complaint : complaints.answeredBefore(now.minusDays(ladder.appealDays()))) {
            complaints.move(
                    complaint,
                    new Complaints.Moved(Step.CLOSE, complaint.about().org(), complaint.due(), null, null),
                    system,
                    now);
        }
    }
}
