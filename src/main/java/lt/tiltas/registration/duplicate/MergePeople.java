package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Changes;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
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

        /** One of the two is the same as a third record already. */
        record MergedElsewhere() implements Outcome {}
    }

    private final Access access;
    private final ComparePeople compare;
    private final PersonRows people;
    private final Changes changes;
    private final Merges merges;

    MergePeople(Access access, ComparePeople compare, PersonRows people, Changes changes, Merges merges) {
        this.access = access;
        this.compare = compare;
        this.people = people;
        this.changes = changes;
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
