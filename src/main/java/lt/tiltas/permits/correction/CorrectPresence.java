package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.CorrectionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One officer proposes whom not to count as present any more, another makes it; undoing it takes two as well. No permit ends by it. */
@Service
public class CorrectPresence {

    public sealed interface Outcome {
        record Proposed(CorrectionId id) implements Outcome {}

        record Made(int people) implements Outcome {}

        record SentBack() implements Outcome {}

        record AskedBack() implements Outcome {}

        record Kept() implements Outcome {}

        record Undone() implements Outcome {}

        /** Another one waits for its second officer. */
        record HasOne() implements Outcome {}

        /** The day has not ended yet, or lies before the rule. */
        record WrongDay() implements Outcome {}

        record NotByTheSame() implements Outcome {}

        /** It does not stand where this could be done. */
        record NotPossible() implements Outcome {}
    }

    private final Access access;
    private final Corrections corrections;
    private final UnseenPeople people;
    private final Rules rules;
    private final Clock clock;

    CorrectPresence(Access access, Corrections corrections, UnseenPeople people, Rules rules, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(Correction.New form, Officer officer) {
        allow(officer);
        if (!UnseenRule.holds(rules, form.asOf(), LocalDate.now(clock))) {
            return new Outcome.WrongDay();
        }
        CorrectionId id = new CorrectionId(UUID.randomUUID());
        return corrections.propose(
                        id, UnseenRule.text(rules, form.asOf(), form.reasons().strip()), officer)
                ? new Outcome.Proposed(id)
                : new Outcome.HasOne();
    }

    /** Whoever has turned up since it was proposed is not written down. */
    @Transactional
    public Outcome approve(CorrectionId id, int version, Officer officer) {
        Optional<Correction> one = asSeen(id, CorrectionStep.APPROVE, version, officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        if (one.get().proposed().by().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        written(corrections.answer(one.get(), CorrectionStep.APPROVE, null, officer));
        int marked = people.mark(
                one.get(), UnseenRule.adultsBornBy(rules, one.get().text().asOf()), officer);
        corrections.counted(id, marked);
        return new Outcome.Made(marked);
    }

    /** By the second officer, or by the one who proposed it and thinks better of it. */
    @Transactional
    public Outcome sendBack(CorrectionId id, Correction.Return form, Officer officer) {
        Optional<Correction> one = asSeen(id, CorrectionStep.RETURN, form.version(), officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        written(corrections.answer(
                one.get(), CorrectionStep.RETURN, form.words().strip(), officer));
        return new Outcome.SentBack();
    }

    @Transactional
    public Outcome askBack(CorrectionId id, Correction.Back form, Officer officer) {
        Optional<Correction> one = asSeen(id, CorrectionStep.ASK_BACK, form.version(), officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        written(corrections.askBack(one.get(), form.why().strip(), officer));
        return new Outcome.AskedBack();
    }

    /** Nobody is counted again by it: the correction stands. */
    @Transactional
    public Outcome keep(CorrectionId id, int version, Officer officer) {
        Optional<Correction> one = asSeen(id, CorrectionStep.KEEP, version, officer);
        if (one.isEmpty()) {
            return new Outcome.NotPossible();
        }
        written(corrections.keep(one.get()));
        return new Outcome.Kept();
    }

    @Transactional
    public Outcome undo(CorrectionId id, int version, Officer officer) {
        Optional<Correction> one = asSeen(id, CorrectionStep.UNDO, version, officer);
        Correction.Hand asked = one.map(Correction::back).orElse(null);
        if (one.isEmpty() || asked == null) {
            return new Outcome.NotPossible();
        }
        if (asked.by().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        written(corrections.undo(one.get(), officer));
        people.unmark(id, LocalDate.now(clock));
        return new Outcome.Undone();
    }

    private void allow(Officer officer) {
        access.allow(officer, CORRECT_PRESENCE);
        if (!officer.organisation().equals(OrganisationId.MIGRATION)) {
            throw new NotHere("correction");
        }
    }

    private Optional<Correction> asSeen(CorrectionId id, CorrectionStep step, int version, Officer officer) {
        allow(officer);
        Correction one = corrections.find(id).orElseThrow(() -> new NotHere("correction"));
        if (one.version() != version) {
            throw new OptimisticLockingFailureException("correction moved to version " + one.version());
        }
        return Optional.of(one).filter(found -> step.possibleFrom(found.state()));
    }

    private static void written(boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("correction answered meanwhile");
        }
    }
}
