package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Leaves that wait for an answer, and people who have not come back. */
@Component
class LeaveWork implements Work.Source {

    private final Leaves leaves;
    private final Clock clock;

    LeaveWork(Leaves leaves, Clock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(DECIDE_LEAVE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return List.of(
                new Work("work.leaves-asked", leaves.count(Leaves.WAITING, today), "/leaves", "calendar", "soon"),
                new Work(
                        "work.leaves-overdue",
                        leaves.count(Leaves.OVERDUE, today),
                        "/leaves?show=overdue",
                        "clock",
                        "late"));
    }
}
