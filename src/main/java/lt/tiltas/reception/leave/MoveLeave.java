package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveMove;
import lt.tiltas.reception.presence.HousePeople;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A step of a leave by the house: approved, refused, longer, taken back, ended. All who went together take it together. */
@Service
public class MoveLeave {

    public sealed interface Outcome {

        record Moved(LeaveStep step) implements Outcome {}

        /** Somebody was quicker, or it is not possible from where the leave stands. */
        record NotNow() implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** Not later than the day that is agreed. */
        record NotLater() implements Outcome {}

        /** @param most nights in all by the rule */
        record TooLong(int most) implements Outcome {}

        /** Away again on one of these nights. */
        record AwayAlready() implements Outcome {}
    }

    private final Access access;
    private final Leaves leaves;
    private final HousePeople residents;
    private final Rules rules;
    private final Clock clock;

    MoveLeave(Access access, Leaves leaves, HousePeople residents, Rules rules, Clock clock) {
        this.access = access;
        this.leaves = leaves;
        this.residents = residents;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Outcome move(LeaveId request, LeaveMove to, Officer officer) {
        List<Leave> together = leaves.of(request);
        access.require(
                officer, DECIDE_LEAVE, together.stream().map(Leave::personId).toList());
        if (together.isEmpty()) {
            throw new NotHere("leave");
        }
        residents.house(together.getFirst().where().site());
        return step(together, to, officer);
    }

    /** The caller has required its right. */
    Outcome step(List<Leave> together, LeaveMove to, Officer officer) {
        LeaveStep step = LeaveStep.of(Objects.requireNonNull(to.step()));
        List<Leave> ready = together.stream()
                .filter(leave -> step.possibleFrom(leave.state()))
                .filter(leave -> step != LeaveStep.WITHDRAW || !leave.awayOn(LocalDate.now(clock)))
                .toList();
        String words = to.words() == null ? "" : to.words().strip();
        if (ready.isEmpty()) {
            return new Outcome.NotNow();
        }
        if (step.needsReason() && words.isEmpty()) {
            return new Outcome.ReasonMissing();
        }
        if (step == LeaveStep.ASK_LONGER) {
            Outcome refused = refused(ready, to.until());
            if (refused != null) {
                return refused;
            }
        }
        for (Leave leave : ready) {
            if (!leaves.move(leave, next(leave, step, words, to.until()), officer)) {
                throw new OptimisticLockingFailureException("the leave was moved meanwhile");
            }
        }
        return new Outcome.Moved(step);
    }

    private Leaves.Move next(Leave leave, LeaveStep step, String words, @Nullable LocalDate asked) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate until = step == LeaveStep.APPROVE_LONGER
                ? Objects.requireNonNull(leave.away().longerUntil())
                : leave.away().until();
        return new Leaves.Move(
                step,
                words,
                until,
                step == LeaveStep.ASK_LONGER ? asked : null,
                step == LeaveStep.COME_BACK ? now : null,
                now);
    }

    private @Nullable Outcome refused(List<Leave> ready, @Nullable LocalDate until) {
        Leave.Away away = ready.getFirst().away();
        if (until == null || !until.isAfter(away.until())) {
            return new Outcome.NotLater();
        }
        int most = rules.days(AskLeave.NIGHTS_EXTENDED, away.from());
        if (ChronoUnit.DAYS.between(away.from(), until) > most) {
            return new Outcome.TooLong(most);
        }
        boolean again = leaves.overlaps(
                ready.stream().map(leave -> leave.who().person()).toList(),
                away.from(),
                until,
                ready.getFirst().request());
        return again ? new Outcome.AwayAlready() : null;
    }
}
