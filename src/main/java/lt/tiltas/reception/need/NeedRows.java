package lt.tiltas.reception.need;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeedRows {

    private final JdbcClient db;
    private final Clock clock;

    NeedRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The name of a house that this officer runs. */
    Optional<String> house(SiteId site) {
        return db.sql("select name from reception.site where id = :id and reception.runs(municipality, operator_org)")
                .param("id", site.value())
                .query(String.class)
                .optional();
    }

    /** Who lives there tonight, as far as the officer may know. */
    List<HouseholdId> living(SiteId site) {
        return db.sql("""
                select distinct household_id from reception.stay
                where site_id = :site and state = 'stay' and during @> cast(:today as date)
                """)
                .param("site", site.value())
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new HouseholdId(rs.getObject(1, UUID.class)))
                .list();
    }

    List<NeedMet> of(List<HouseholdId> households) {
        return db.sql("""
                select household_id as household, kind, met, provider, words, until_on as until, recorded_at
                from reception.need_met where household_id = any(:ids) and ended_at is null
                """)
                .param("ids", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(NeedMet.class)
                .list();
    }

    /** What was said before ends; the same own id again is the same. */
    void record(UUID own, NeedMet need, Officer officer) {
        boolean there = db.sql("select exists (select from reception.need_met where id = :id)")
                .param("id", own)
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        db.sql(
                        "update reception.need_met set ended_at = :at where household_id = :household and kind = :kind and ended_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("household", need.household())
                .param("kind", need.kind())
                .update();
        db.sql("""
                insert into reception.need_met (id, household_id, kind, met, provider, words, until_on, org_id, recorded_by, recorded_at)
                values (:id, :household, :kind, :met, :provider, :words, :until, :org, :officer, :at)
                """)
                .param("id", own)
                .param("household", need.household())
                .param("kind", need.kind())
                .param("met", need.met())
                .param("provider", need.provider())
                .param("words", need.words())
                .param("until", need.until())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
