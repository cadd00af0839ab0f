package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who else in the register may be this registered person, and with whom the record has been merged. */
@Service
public class FindDuplicates {

    /** @param undoUntil the last day on which it can be undone */
    public record Known(Merge merge, Side other, LocalDate undoUntil) {}

    record Open(Side person, List<Comparison> likely, List<Known> merges) {}

    private final Access access;
    private final ComparePeople compare;
    private final LikelyRecords likely;
    private final Decisions decisions;
    private final UndoMerge undo;

    FindDuplicates(Access access, ComparePeople compare, LikelyRecords likely, Decisions decisions, UndoMerge undo) {
        this.access = access;
        this.compare = compare;
        this.likely = likely;
        this.decisions = decisions;
        this.undo = undo;
    }

    @Transactional
    Open find(PersonId id, Officer officer) {
        access.allow(officer, MERGE_PEOPLE);
        Side person = compare.side(id);
        List<Known> merges = decisions.merges().of(id).stream()
                .map(merge -> new Known(merge, compare.side(merge.other(id)), undo.lastDay(merge)))
                .toList();
        List<Comparison> found = likely.of(person.form().known(null)).stream()
                .map(Likely::person)
                .filter(other -> !decided(id, merges).contains(other))
                .map(other -> compare.sides(id, new PersonId(other)))
                .toList();
        List<PersonId> shown = Stream.concat(
                        Stream.of(id),
                        Stream.concat(
                                merges.stream().map(known -> known.other.id()),
                                found.stream()
                                        .map(comparison -> comparison.other().id())))
                .toList();
        access.searched(
                officer, MERGE_PEOPLE, person.name() + " " + person.form().bornOn(), shown);
        return new Open(person, found, merges);
    }

    private Set<UUID> decided(PersonId id, List<Known> merges) {
        Set<UUID> decided = decisions.sameness().others(id);
        decided.add(id.value());
        merges.stream()
                .filter(known -> known.merge.stands())
                .forEach(known -> decided.add(known.other.id().value()));
        return decided;
    }
}
