package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.CorrectPerson;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the good rows, each person through the ordinary correction. The people are locked and compared anew first: what somebody has
 * written since the page was shown is a conflict that remains, and nothing is written over.
 */
@Service
class WriteSheet {

    private final Access access;
    private final ReceiveSheet.Waiting waiting;
    private final CorrectablePeople people;
    private final CompareRows compare;
    private final CorrectPerson correctPerson;

    WriteSheet(
            Access access,
            ReceiveSheet.Waiting waiting,
            CorrectablePeople people,
            CompareRows compare,
            CorrectPerson correctPerson) {
        this.access = access;
        this.waiting = waiting;
        this.people = people;
        this.compare = compare;
        this.correctPerson = correctPerson;
    }

    /** The same asked again does nothing more. */
    @Transactional
    public void write(SheetId id, Language language, Officer officer) {
        access.allow(officer, CORRECT_IN_BULK);
        if (!waiting.sheets().lock(id).isReady()) {
            return;
        }
        List<SheetRow> rows = waiting.rows().of(id);
        List<PersonId> named =
                rows.stream().map(SheetRow::person).filter(Objects::nonNull).toList();
        people.lock(named.stream().map(PersonId::value).toList());
        access.saw(officer, CORRECT_IN_BULK, named);
        int unchanged = 0;
        List<Integer> done = new ArrayList<>();
        for (JudgedRow row : compare.of(rows, language, officer)) {
            if (row.standing() == Standing.SAME) {
                unchanged++;
                done.add(row.line());
            } else if (row.after() != null && corrected(row, officer)) {
                done.add(row.line());
            }
        }
        waiting.rows().remove(id, done);
        waiting.sheets().written(id, done.size() - unchanged, unchanged, rows.size() - done.size());
    }

    private boolean corrected(JudgedRow row, Officer officer) {
        PersonId person = row.whose().orElseThrow();
        return switch (correctPerson.correct(person, Objects.requireNonNull(row.after()), officer)) {
            case CorrectPerson.Outcome.Corrected(int fields) -> fields > 0;
            case CorrectPerson.Outcome.Refused refused -> false;
        };
    }
}
