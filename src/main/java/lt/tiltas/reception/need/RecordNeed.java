package lt.tiltas.reception.need;

import static lt.tiltas.reception.ReceptionRight.MEET_NEEDS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a household has what it needs of its house, by whom and until when; or that it has not. */
@Service
class RecordNeed {

    private final Access access;
    private final NeedRows rows;
    private final Households households;
    private final Clock clock;

    RecordNeed(Access access, NeedRows rows, Households households, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.households = households;
        this.clock = clock;
    }

    /**
     * @param form has been checked
     * @throws NotHere when the household does not live there, or is not this officer's to see
     */
    @Transactional
    HouseholdCard record(SiteId site, NeedForm form, Officer officer) {
        access.allow(officer, MEET_NEEDS);
        if (rows.house(site).isEmpty() || form.household() == null) {
            throw new NotHere("site");
        }
        HouseholdId id = new HouseholdId(form.household());
        if (!rows.living(site).contains(id)) {
            throw new NotHere("household");
        }
        HouseholdCard card = households.open(id, officer, MEET_NEEDS);
        rows.record(
                Objects.requireNonNullElseGet(form.own(), UUID::randomUUID),
                new NeedMet(
                        id.value(),
                        Objects.requireNonNull(form.kind()),
                        form.met(),
                        NeedForm.text(form.provider()),
                        NeedForm.text(form.words()),
                        form.until(),
                        OffsetDateTime.now(clock)),
                officer);
        return card;
    }
}
