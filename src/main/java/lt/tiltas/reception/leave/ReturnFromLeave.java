package lt.tiltas.reception.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Component;

/** Whoever comes in at the door is back from the leave. The caller has required its right. */
@Component
public class ReturnFromLeave {

    private final Leaves leaves;
    private final Clock clock;

    ReturnFromLeave(Leaves leaves, Clock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    public void at(UUID person, OffsetDateTime at, Officer officer) {
        LocalDate day = at.atZoneSameInstant(clock.getZone()).toLocalDate();
        leaves.awayOf(person, day).forEach(leave -> back(leave, at, officer));
    }

    void back(Leave leave, OffsetDateTime at, Officer officer) {
        leaves.move(
                leave,
                new Leaves.Move(LeaveStep.COME_BACK, "", leave.away().until(), null, at, OffsetDateTime.now(clock)),
                officer);
    }
}
