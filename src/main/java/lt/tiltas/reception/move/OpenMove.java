package lt.tiltas.reception.move;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.move.MovePage.Mover;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.site.Sites;
import lt.tiltas.reception.stay.MoveHousehold;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page on which an officer chooses who moves where, with what the check says; and the move itself. */
@Service
class OpenMove {

    @Component
    record Read(Sites sites, Places places, Movers movers, Households households) {}

    private final Access access;
    private final Read read;
    private final MoveHousehold moveHousehold;
    private final Clock clock;

    OpenMove(Access access, Read read, MoveHousehold moveHousehold, Clock clock) {
        this.access = access;
        this.read = read;
        this.moveHousehold = moveHousehold;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    MovePage open(SiteId id, MoveForm form, MoveHousehold.@Nullable Outcome said, Officer officer) {
        access.allow(officer, GIVE_BED);
        Site site = read.sites().find(id).orElseThrow(() -> new NotHere("site"));
        if (!read.sites().runBy(id)) {
            throw new Denied(officer, GIVE_BED);
        }
        LocalDate day = form.day() == null || form.day().isBefore(today()) ? today() : form.day();
        List<Mover> movers = read.movers().at(id, day, form.household());
        access.saw(officer, GIVE_BED, people(movers));
        return new MovePage(site, movers, read.places().rooms(id, day), form.rooms(), day, today(), said);
    }

    /** Of one household: what would happen, and nothing does; or it is done. */
    @Transactional
    MoveHousehold.Outcome move(SiteId id, MoveForm form, Officer officer) {
        HouseholdCard card = read.households().open(new HouseholdId(form.household()), officer, GIVE_BED);
        return form.writes()
                ? moveHousehold.move(card, form.to(id), officer)
                : moveHousehold.check(card, form.to(id), officer);
    }

    private List<PersonId> people(List<Mover> movers) {
        List<HouseholdId> ids =
                movers.stream().map(Mover::household).map(HouseholdId::new).toList();
        return read.households().cards(ids).stream()
                .flatMap(card -> card.people().stream())
                .toList();
    }
}
