package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was seen of a mentor, and how far the mentor has come. */
@Service
public class VetMentor {

    /** @param needed today; {@code seen} all that was seen */
    public record Page(Mentor mentor, List<MentorCheck.Needed> needed, List<MentorCheck> seen, LocalDate today) {

        /** Whether all that this step asks has been seen and holds. */
        public boolean may(MentorState to) {
            return switch (to) {
                case CHECKED -> holds("identity") && holds("criminal-record");
                case TRAINED -> holds("training");
                case READY ->
                    needed.stream()
                            .filter(one -> !one.kind().equals("child-safety"))
                            .allMatch(one -> one.holdsOn(today));
                default -> true;
            };
        }

        /** Nobody who meets somebody is forgotten; who is barred is remembered for longer. */
        public boolean mayLeave() {
            return mentor.standing().taken() == 0 && mentor.state() != MentorState.BARRED;
        }

        private boolean holds(String kind) {
            return needed.stream().filter(one -> one.kind().equals(kind)).allMatch(one -> one.holdsOn(today));
        }
    }

    private final Access access;
    private final Mentors mentors;
    private final MentorChecks checks;
    private final MentorDays days;

    VetMentor(Access access, Mentors mentors, MentorChecks checks, MentorDays days) {
        this.access = access;
        this.mentors = mentors;
        this.checks = checks;
        this.days = days;
    }

    /** @throws NotHere when there is none, or another municipality's */
    @Transactional(readOnly = true)
    public Page open(MentorId id, Officer officer) {
        access.allow(officer, MENTOR_VET);
        Mentor mentor = kept(id, officer);
        return new Page(mentor, checks.needed(mentor, days.today()), checks.of(id), days.today());
    }

    @Transactional
    public void saw(MentorId id, MentorCheck.Form form, Officer officer) {
        access.allow(officer, MENTOR_VET);
        checks.add(kept(id, officer), form, officer);
    }

    /** Written by mistake. */
    @Transactional
    public void withdraw(MentorId id, MentorCheckId check, Officer officer) {
        access.allow(officer, MENTOR_VET);
        kept(id, officer);
        checks.withdraw(id, check, officer, days.now());
    }

    /** False when a check is missing. The same step sent twice is done once. */
    @Transactional
    public boolean move(MentorId id, MentorState to, int version, Officer officer) {
        access.allow(officer, MENTOR_VET);
        Page page = open(id, officer);
        if (page.mentor.state() == to) {
            return true;
        }
        if (!page.mentor.state().next().contains(to)) {
            throw new NotHere("step");
        }
        if (!page.may(to)) {
            return false;
        }
        if (!mentors.move(id, to, version)) {
            throw new OptimisticLockingFailureException("mentor");
        }
        return true;
    }

    private Mentor kept(MentorId id, Officer officer) {
        return mentors.find(id, days.today())
                .filter(one -> one.municipality() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("mentor"));
    }
}
