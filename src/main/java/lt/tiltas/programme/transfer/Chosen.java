package lt.tiltas.programme.transfer;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which households of a caseload are meant: all of them, or by language, place and weight. */
@Repository
public class Chosen {

    /** Empty or null: whichever. @param place part of the address where the household lives; @param programme one only */
    public record Filter(
            @Nullable UUID from,
            @Nullable String spoken,
            @Nullable String place,
            @Nullable String weight,
            @Nullable UUID programme) {

        static String orEmpty(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    public record One(UUID programme, HouseholdId household, String language, String weight) {}

    private final JdbcClient db;

    Chosen(JdbcClient db) {
        this.db = db;
    }

    List<One> of(Filter filter, UUID lead, Officer officer) {
        return db.sql("""
                select p.id, p.household_id, h.language, coalesce(w.weight, 'standard') as weight
                from programme.programme p
                join registration.published_household h on h.id = p.household_id
                left join programme.weight w on w.programme_id = p.id and w.until is null
                where p.org_id = :org and p.state = 'open' and p.lead_officer = :lead
                    and (cast(:programme as uuid) is null or p.id = :programme)
                    and (:language = '' or h.language = :language)
                    and (:weight = '' or coalesce(w.weight, 'standard') = :weight)
                    and (:place = '' or exists (select from reception.published_address a where a.household_id = p.household_id
                        and a.during @> (clock_timestamp() at time zone 'Europe/Vilnius')::date
                        and strpos(upper(coalesce(a.house, '') || ' ' || a.address), upper(:place)) > 0))
                    and not exists (select from programme.transfer t
                        where t.programme_id = p.id and t.state in ('proposed', 'told', 'accepted', 'talked'))
                order by h.number
                """)
                .param("org", officer.organisation().value())
                .param("lead", lead)
                .param("programme", filter.programme())
                .param("language", Filter.orEmpty(filter.spoken()))
                .param("weight", Filter.orEmpty(filter.weight()))
                .param("place", Filter.orEmpty(filter.place()))
                .query((rs, n) -> new One(
                        rs.getObject("id", UUID.class),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("language"),
                        rs.getString("weight")))
                .list();
    }
}
