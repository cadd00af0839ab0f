package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.Optional;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Changes;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
import lt.tiltas.registration.person.Restricted;
import lt.tiltas.registration.person.Stopped;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that one record is another. The chosen fields go over to the record that stays, with their old values kept; everything
 * that hangs on either record stays where it is.
 */
@Service
class MergePeople {

    sealed interface Outcome {

        /** Also when the same request came before. */
        record Merged(Side kept) implements Outcome {}

        /** One of the two may not be changed. */
        record Refused(Stopped why) implements Outcome {}

        /** One of the two is the same as a third record already. */
        record MergedElsewhere() implements Outcome {}
    }

    /** The row that changes, and its history. */
    @Component
    record Corrected(PersonRows people, Changes changes) {}

    private final Access access;
    private final ComparePeople compare;
    private final PersonRows people;
    private final Changes changes;
    private final Restricted restricted;
    private final Merges merges;

    MergePeople(Access access, ComparePeople compare, Corrected corrected, Restricted restricted, Merges merges) {
        this.access = access;
        this.compare = compare;
        this.people = corrected.people;
        this.changes = corrected.changes;
        this.restricted = restricted;
        this.merges = merges;
    }

    /** @param id made by the page, so that a double click merges once */
    @Transactional
    Outcome merge(MergeId id, PersonId kept, PersonId merged, Set<String> taken, Officer officer) {
        access.require(officer, MERGE_PEOPLE, kept, merged);
        merges.lock(kept, merged);
        if (merges.find(id).isPresent()) {
            return new Outcome.Merged(compare.side(kept));
        }
        if (kept.equals(merged) || merges.isMerged(kept) || merges.isMerged(merged)) {
            return new Outcome.MergedElsewhere();
        }
        Optional<Stopped> stopped = restricted.stops(kept).or(() -> restricted.stops(merged));
        if (stopped.isPresent()) {
            return new Outcome.Refused(stopped.get());
        }
        Comparison comparison = compare.sides(kept, merged);
        PersonForm after = comparison.merged(taken);
        merges.add(id, kept, merged, officer);
        merges.take(id, comparison.taken(taken), officer);
        if (!comparison.taken(taken).isEmpty()) {
            people.change(kept, after);
            changes.record(kept, comparison.kept().form(), after, officer);
        }
        return new Outcome.Merged(comparison.kept());
    }
}
