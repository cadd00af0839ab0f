package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** What the officer's organisation has to answer soon. */
@Component
class ComplaintWork implements Work.Source {

    private static final int SOON = 3;

    private final Complaints complaints;
    private final Ladder ladder;

    ComplaintWork(Complaints complaints, Ladder ladder) {
        this.complaints = complaints;
        this.ladder = ladder;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(HEAR_COMPLAINT)) {
            return List.of();
        }
        long due = complaints.waiting(
                officer.organisation().value(), ladder.today().plusDays(SOON));
        return List.of(new Work("work.complaints-due", due, "/complaints", "message", "late"));
    }
}
