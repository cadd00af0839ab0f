package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** The chosen people as a sheet. Each of them gets a row in the trail, and the reason is kept; the sheet is not. */
@Service
class TakeOut {

    static final int SHORTEST = 10;

    record Wanted(String reason) {

        Wanted {
            reason = Typed.text(reason);
        }

        void check(BindingResult errors) {
            if (reason.length() < SHORTEST) {
                Typed.wrong(errors, "reason", "bulk.error.reason", reason);
            }
        }
    }

    sealed interface Outcome {

        record Taken(byte[] file) implements Outcome {}

        /** Nobody of the choice may go into a sheet. */
        record Nobody() implements Outcome {}
    }

    /** What makes a sheet of people. */
    @Component
    record Pen(SheetFile file, CellWords words, Stamps stamps) {

        SheetFile.Line line(ChosenPerson person, Language language) {
            Map<String, String> fields = person.fields();
            Map<String, String> cells = new HashMap<>();
            fields.forEach((field, value) -> cells.put(field, words.write(field, value, language)));
            return new SheetFile.Line(
                    person.id().toString(), stamps.of(person.id(), fields), person.number(), cells, "");
        }
    }

    private final Access access;
    private final Choice choice;
    private final CorrectablePeople people;
    private final Exports exports;
    private final Pen pen;

    TakeOut(Access access, Choice choice, CorrectablePeople people, Exports exports, Pen pen) {
        this.access = access;
        this.choice = choice;
        this.people = people;
        this.exports = exports;
        this.pen = pen;
    }

    @Transactional
    public Outcome take(Wanted wanted, Language language, Officer officer) {
        access.allow(officer, EXPORT_PEOPLE);
        List<UUID> chosen = choice.of(officer).stream().map(PersonId::value).toList();
        List<ChosenPerson> taken = people.of(chosen, officer).values().stream()
                .filter(person -> person.stays() == null)
                .toList();
        if (taken.isEmpty()) {
            return new Outcome.Nobody();
        }
        List<PersonId> ids = taken.stream().map(ChosenPerson::id).toList();
        access.saw(officer, EXPORT_PEOPLE, ids);
        exports.add(UUID.randomUUID(), ids.stream().map(PersonId::value).toList(), wanted.reason, officer);
        return new Outcome.Taken(pen.file.write(
                taken.stream().map(person -> pen.line(person, language)).toList(), language));
    }
}
