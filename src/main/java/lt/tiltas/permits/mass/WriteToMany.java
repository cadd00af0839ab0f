package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter to a whole group is proposed by one officer and approved by another; with that everybody's letter is written. */
@Service
public class WriteToMany {

    public sealed interface Outcome {
        record Proposed(MassLetterId id) implements Outcome {}

        /** There is one to this group. */
        record HasOne(MassLetterId id) implements Outcome {}

        /** How many letters were written with this. */
        record Written(int letters) implements Outcome {}

        record Dropped() implements Outcome {}

        record NotByTheSame() implements Outcome {}

        /** The act was taken back, or the round is over: nobody is written to. */
        record NoGroup() implements Outcome {}

        record NotPossible() implements Outcome {}
    }

    /** What is written, and to whom. */
    @Component
    record Stores(MassLetters letters, Groups groups, Addressees addressees) {}

    private final Access access;
    private final Stores stores;
    private final Clock clock;

    WriteToMany(Access access, Stores stores, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(@Nullable String group, Officer officer) {
        access.allow(officer, WRITE_TO_MANY);
        Group.Key key = Group.Key.read(group);
        if (key == null || stores.groups().find(key, LocalDate.now(clock)).isEmpty()) {
            return new Outcome.NoGroup();
        }
        MassLetterId id = new MassLetterId(UUID.randomUUID());
        return stores.letters().add(id, key, officer)
                ? new Outcome.Proposed(id)
                : new Outcome.HasOne(stores.letters().of(key, officer).orElseThrow());
    }

    /**
     * APPROVE, ADD or DROP.
     *
     * @throws NotHere when there is none
     * @throws OptimisticLockingFailureException when it moved since the officer's page
     */
    @Transactional
    public Outcome move(MassLetterId id, MassStep step, int version, Officer officer) {
        access.allow(officer, WRITE_TO_MANY);
        MassLetter letter = stores.letters().find(id, officer).orElseThrow(() -> new NotHere("mass letter"));
        if (step == MassStep.PROPOSE || !step.possibleFrom(letter.state())) {
            return new Outcome.NotPossible();
        }
        if (step != MassStep.DROP && letter.by().proposed().equals(officer.id())) {
            return new Outcome.NotByTheSame();
        }
        LocalDate today = LocalDate.now(clock);
        if (step != MassStep.DROP
                && stores.groups().find(letter.group().key(), today).isEmpty()) {
            return new Outcome.NoGroup();
        }
        if (letter.version() != version || !stores.letters().move(letter, step, officer)) {
            throw new OptimisticLockingFailureException("mass letter moved to version " + letter.version());
        }
        return step == MassStep.DROP
                ? new Outcome.Dropped()
                : new Outcome.Written(stores.addressees().write(letter, today, officer));
    }
}
