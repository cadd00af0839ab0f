package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.NAME_PEOPLE_OF_LOOK;
import static lt.tiltas.administration.AdministrationRight.OPEN_LOOK;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Subjects;
import lt.tiltas.access.Subjects.Named;
import lt.tiltas.access.trail.Look;
import lt.tiltas.access.trail.Looks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One look. Whom it was about is shown by name only while a written reason is valid. */
@Service
public class OpenLook {

    /** @param named empty until a reason has been written */
    public record Page(Look look, List<UUID> people, List<Named> named) {}

    private final Access access;
    private final Looks looks;
    private final Subjects subjects;

    OpenLook(Access access, Looks looks, Subjects subjects) {
        this.access = access;
        this.looks = looks;
        this.subjects = subjects;
    }

    @Transactional
    Page open(LookId id, Officer officer) {
        access.allow(officer, OPEN_LOOK);
        Look look = looks.find(id.value()).orElseThrow(() -> new NotHere("look"));
        List<Named> named = subjects.disclosed(id.value());
        if (named.isEmpty()) {
            access.saw(officer, OPEN_LOOK, List.of());
        } else {
            access.saw(officer, NAME_PEOPLE_OF_LOOK, named);
        }
        return new Page(look, looks.people(id.value()), named);
    }
}
