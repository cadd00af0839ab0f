package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.VIEW_MASS_LETTERS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.mass.MassCounts.Counted;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many letters a group would get, before anything is written. Counted once a day by each officer, and whenever the officer asks for it. */
@Service
public class CountReached {

    /** Who is counted, and what was counted. */
    @Component
    record Stores(MassLetters letters, Groups groups, Addressees addressees, MassCounts counts) {}

    private final Access access;
    private final Stores stores;
    private final Clock clock;

    CountReached(Access access, Stores stores, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.clock = clock;
    }

    /** As counted today. */
    @Transactional(propagation = Propagation.MANDATORY)
    Counted of(Group group, Officer officer) {
        access.allow(officer, VIEW_MASS_LETTERS);
        OffsetDateTime morning =
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return stores.counts().find(group.key(), morning, officer).orElseGet(() -> count(group, officer));
    }

    /**
     * Counts anew.
     *
     * @return the letter to that group, when there is one
     * @throws NotHere when there is no such group
     */
    @Transactional
    public Optional<MassLetterId> anew(Group.Key key, Officer officer) {
        access.allow(officer, VIEW_MASS_LETTERS);
        Group group = stores.groups().find(key, LocalDate.now(clock)).orElseThrow(() -> new NotHere("group"));
        count(group, officer);
        return stores.letters().of(key, officer);
    }

    private Counted count(Group group, Officer officer) {
        Counted counted = new Counted(
                OffsetDateTime.now(clock), stores.addressees().shares(group, null, LocalDate.now(clock), officer));
        stores.counts().keep(group.key(), counted, officer);
        return counted;
    }
}
