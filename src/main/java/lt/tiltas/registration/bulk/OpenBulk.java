package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer's choice, page by page, and the sheets that came back. */
@Service
class OpenBulk {

    private final Access access;
    private final Choice choice;
    private final CorrectablePeople people;
    private final Sheets sheets;

    OpenBulk(Access access, Choice choice, CorrectablePeople people, Sheets sheets) {
        this.access = access;
        this.choice = choice;
        this.people = people;
        this.sheets = sheets;
    }

    @Transactional
    public BulkPage open(int page, Officer officer) {
        access.allow(officer, EXPORT_PEOPLE);
        List<UUID> chosen = choice.of(officer).stream().map(PersonId::value).toList();
        List<ChosenPerson> all = new ArrayList<>(people.of(chosen, officer).values());
        List<ChosenPerson> shown = all.stream()
                .skip((long) page * BulkPage.SIZE)
                .limit(BulkPage.SIZE)
                .toList();
        access.saw(officer, EXPORT_PEOPLE, shown.stream().map(ChosenPerson::id).toList());
        int free = (int) all.stream().filter(person -> person.stays() == null).count();
        return new BulkPage(shown, all.size(), free, page, sheets.of(officer));
    }
}
