package lt.tiltas.reception.issue;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.HousePeople;
import lt.tiltas.reception.presence.Resident;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody eats and does not eat, as the person says it. Why is not asked. */
@Service
public class SetDiet {

    public static final List<String> KINDS = List.of(
            "vegetarian",
            "no_pork",
            "halal",
            "kosher",
            "no_gluten",
            "no_lactose",
            "no_nuts",
            "diabetic",
            "mashed",
            "infant");

    private final Access access;
    private final HousePeople residents;
    private final JdbcClient db;

    SetDiet(Access access, HousePeople residents, JdbcClient db) {
        this.access = access;
        this.residents = residents;
        this.db = db;
    }

    @Transactional
    void set(SiteId site, HouseholdId household, UUID person, List<String> kinds, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        residents.house(site);
        Resident resident = residents.of(site, household).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotHere("resident"));
        access.saw(officer, RECORD_PRESENCE, List.of(resident.personId()));
        db.sql("delete from reception.diet where person_id = :person")
                .param("person", person)
                .update();
        kinds.stream()
                .filter(KINDS::contains)
                .distinct()
                .forEach(kind -> db.sql("""
                        insert into reception.diet (person_id, household_id, site_id, org_id, kind, made_by)
                        values (:person, :household, :site, :org, :kind, :officer)
                        """)
                        .param("person", person)
                        .param("household", household.value())
                        .param("site", site.value())
                        .param("org", officer.organisation().value())
                        .param("kind", kind)
                        .param("officer", officer.id())
                        .update());
    }
}
