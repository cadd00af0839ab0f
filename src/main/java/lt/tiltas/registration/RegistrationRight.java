package lt.tiltas.registration;

import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.ADDRESS;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.DOCUMENT;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Purpose;
import lt.tiltas.access.Right;
import lt.tiltas.access.Role;
import lt.tiltas.access.Shown;

/** What an officer may do with persons and households. */
public enum RegistrationRight implements Right {
    REGISTER_ARRIVAL(Purpose.REGISTRATION, Set.of(REGISTRAR), Set.of(NAME, BIRTH, DOCUMENT, CONTACT, NEEDS)),
    IMPORT_ARRIVALS(Purpose.REGISTRATION, Set.of(REGISTRAR), Set.of(NAME, BIRTH, DOCUMENT, CONTACT, NEEDS)),
    FIND_PERSON(Purpose.REGISTRATION, Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER), Set.of(NAME, BIRTH)),
    VIEW_HOUSEHOLD(
            Purpose.REGISTRATION,
            Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER),
            Set.of(NAME, BIRTH, CONTACT, ADDRESS, NEEDS)),
    CORRECT_PERSON(Purpose.REGISTRATION, Set.of(REGISTRAR, CASEMANAGER), Set.of(NAME, BIRTH, DOCUMENT, CONTACT)),
    MERGE_PEOPLE(Purpose.REGISTRATION, Set.of(REGISTRAR), Set.of(NAME, BIRTH, DOCUMENT, CONTACT)),
    HAND_OVER_HOUSEHOLD(
            Purpose.PLACEMENT, Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, NEWCOMER, SYSTEM), Set.of(NAME, CONTACT));

    /** Declared on a route: {@code @Needs(VIEW_HOUSEHOLD)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        RegistrationRight value();
    }

    private final Purpose purpose;
    private final Set<Role> roles;
    private final Set<Shown> shows;

    RegistrationRight(Purpose purpose, Set<Role> roles, Set<Shown> shows) {
        this.purpose = purpose;
        this.roles = roles;
        this.shows = shows;
    }

    @Override
    public Purpose purpose() {
        return purpose;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Shown> shows() {
        return shows;
    }
}
