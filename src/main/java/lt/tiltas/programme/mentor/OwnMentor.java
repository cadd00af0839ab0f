package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.OWN_MENTOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My mentor: whom I wish, who is proposed, yes or no, the time we spent. The database lets a person reach no other's. */
@Service
@Transactional
public class OwnMentor {

    /**
     * @param match what lives, or the last that has ended; empty when nothing was wished yet
     * @param programme empty while the family has none that is open
     */
    public record Page(
            Optional<MentorMatch> match,
            Optional<ProgrammeId> programme,
            List<MentorMatches.GoalOf> goals,
            List<HoursEntry> hours,
            LocalDate today) {

        public boolean lives() {
            return match.filter(one -> one.state() != MatchStep.State.ENDED).isPresent();
        }

        /** Whether a wish may be written or changed. */
        public boolean wishable() {
            return programme.isPresent()
                    && (!lives()
                            || match.filter(one -> one.state() == MatchStep.State.WISHED)
                                    .isPresent());
        }
    }

    /** What is written down, and by what rules. */
    @Component
    record Written(MentorMatches matches, HoursEntries hours, MentorDays days) {}

    private final Access access;
    private final Written written;
    private final MoveMatch moveMatch;
    private final WriteHours writeHours;

    OwnMentor(Access access, Written written, MoveMatch moveMatch, WriteHours writeHours) {
        this.access = access;
        this.written = written;
        this.moveMatch = moveMatch;
        this.writeHours = writeHours;
    }

    public Page open(Officer officer) {
        PersonId self = self(officer);
        access.require(officer, OWN_MENTOR, self);
        Optional<MentorMatch> match = written.matches.of(self).stream().findFirst();
        Optional<ProgrammeId> programme = written.matches.ownProgramme();
        return new Page(
                match,
                programme,
                programme.map(id -> written.matches.goals(id, self)).orElse(List.of()),
                match.map(one -> written.hours.of(one.id())).orElse(List.of()),
                written.days.today());
    }

    /** Writes the wish down, or changes it while nobody is proposed; false when it cannot be changed any more. */
    public boolean wish(MentorMatch.Form form, Officer officer) {
        access.require(officer, OWN_MENTOR, self(officer));
        Page page = open(officer);
        ProgrammeId programme = page.programme.orElseThrow(() -> new NotHere("programme"));
        known(page, form.goal());
        if (page.lives()) {
            return written.matches.change(page.match.orElseThrow().id(), form);
        }
        return written.matches
                .add(programme, self(officer), form, written.days.today(), officer)
                .isPresent();
    }

    /** @param goal which the mentor may know; of a yes only */
    public Outcome answer(MentorMatchId id, MatchStep step, @Nullable UUID goal, int version, Officer officer) {
        access.require(officer, OWN_MENTOR, self(officer));
        Page page = open(officer);
        MentorMatch match = mine(id, page);
        if (step != MatchStep.AGREE) {
            return moveMatch.take(match, step, MatchStep.Side.PERSON, version);
        }
        known(page, goal);
        return moveMatch.take(
                match,
                step,
                MatchStep.Side.PERSON,
                new MentorMatches.Moved(step, MatchStep.Side.PERSON, goal, version, written.days.today()));
    }

    /** Which goal the mentor may know, or none any more; false when something has changed meanwhile. */
    public boolean share(MentorMatchId id, @Nullable UUID goal, int version, Officer officer) {
        access.require(officer, OWN_MENTOR, self(officer));
        Page page = open(officer);
        known(page, goal);
        return written.matches.share(mine(id, page).id(), goal, version);
    }

    public Outcome write(MentorMatchId id, HoursEntry.Form form, Officer officer) {
        access.require(officer, OWN_MENTOR, self(officer));
        return writeHours.add(mine(id, open(officer)), form, MatchStep.Side.PERSON, officer);
    }

    /** False when it has been answered before. */
    public boolean confirm(MentorMatchId id, HoursEntryId entry, boolean yes, Officer officer) {
        access.require(officer, OWN_MENTOR, self(officer));
        return written.hours.answer(mine(id, open(officer)).id(), entry, yes, officer, written.days.now());
    }

    private static void known(Page page, @Nullable UUID goal) {
        if (goal != null && page.goals.stream().noneMatch(one -> one.id().equals(goal))) {
            throw new NotHere("goal");
        }
    }

    private static MentorMatch mine(MentorMatchId id, Page page) {
        return page.match.filter(one -> one.id().equals(id)).orElseThrow(() -> new NotHere("match"));
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
