package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.NAME_PEOPLE_OF_LOOK;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Subject;
import lt.tiltas.access.trail.Looks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DisclosePeople {

    /** Why the names are needed; it stays with the look for good. */
    public record Reason(
            @NotBlank @Size(min = 10, max = 500) String reason) {}

    private record Person(UUID value) implements Subject {}

    private final Access access;
    private final Looks looks;

    DisclosePeople(Access access, Looks looks) {
        this.access = access;
        this.looks = looks;
    }

    @Transactional
    void disclose(LookId id, Reason reason, Officer officer) {
        access.allow(officer, NAME_PEOPLE_OF_LOOK);
        looks.find(id.value()).orElseThrow(() -> new NotHere("look"));
        access.saw(
                officer,
                NAME_PEOPLE_OF_LOOK,
                looks.people(id.value()).stream().map(Person::new).toList());
        looks.disclose(id.value(), reason.reason(), officer);
    }
}
