package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.person.Changes;
import lt.tiltas.registration.person.Fields;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
import lt.tiltas.registration.person.Restricted;
import lt.tiltas.registration.person.Stopped;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two records are two again. A field taken from the other record goes back, unless somebody has corrected it since. */
@Service
class UndoMerge {

    static final String WITHIN = "registration.merge-undone-within";

    sealed interface Outcome {

        record Undone(Merge merge) implements Outcome {}

        record TooLate(Merge merge) implements Outcome {}

        /** The record that stayed may not be changed. */
        record Refused(Merge merge, Stopped why) implements Outcome {}
    }

    /** The rows that undoing touches. */
    @Component
    record Records(PersonRows people, Changes changes, Restricted restricted, Merges merges) {}

    private final Access access;
    private final Records records;
    private final Rules rules;
    private final Clock clock;

    UndoMerge(Access access, Records records, Rules rules, Clock clock) {
        this.access = access;
        this.records = records;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Outcome undo(MergeId id, Officer officer) {
        access.allow(officer, MERGE_PEOPLE);
        Merge merge = records.merges.find(id).orElseThrow(() -> new NotHere("merge"));
        access.require(officer, MERGE_PEOPLE, merge.kept(), merge.merged());
        if (!merge.stands()) {
            return new Outcome.Undone(merge);
        }
        if (LocalDate.now(clock).isAfter(lastDay(merge))) {
            return new Outcome.TooLate(merge);
        }
        Optional<Stopped> stopped = records.restricted.stops(merge.kept());
        if (stopped.isPresent()) {
            return new Outcome.Refused(merge, stopped.get());
        }
        giveBack(merge, officer);
        records.merges.undo(id, officer);
        return new Outcome.Undone(merge);
    }

    /** The last day on which it can be undone. */
    LocalDate lastDay(Merge merge) {
        LocalDate made = merge.at().atZoneSameInstant(clock.getZone()).toLocalDate();
        return made.plusDays(rules.days(WITHIN, made));
    }

    /** For how many days a merge of today can be undone. */
    int days() {
        return rules.days(WITHIN, LocalDate.now(clock));
    }

    private void giveBack(Merge merge, Officer officer) {
        PersonForm now = records.people.find(merge.kept()).orElseThrow().form();
        Map<String, String> values = Fields.of(now);
        records.merges.taken(merge.id()).values().stream()
                .filter(taken -> taken.is().equals(values.get(taken.field())))
                .forEach(taken -> values.put(taken.field(), taken.was()));
        PersonForm before = Fields.with(now, values);
        if (!before.equals(now)) {
            records.people.change(merge.kept(), before);
            records.changes.record(merge.kept(), now, before, officer);
        }
    }
}
