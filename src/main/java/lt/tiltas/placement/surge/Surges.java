package lt.tiltas.placement.surge;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of households, each with who is on it. */
@Repository
class Surges {

    private static final RowMapper<Surge> SURGE = (rs, n) -> new Surge(
            new SurgeId(rs.getObject("id", UUID.class)),
            rs.getString("name"),
            rs.getObject("arrived_from", LocalDate.class),
            rs.getObject("arrived_until", LocalDate.class),
            rs.getObject("made_at", OffsetDateTime.class),
            new Surge.Size(rs.getLong("households"), rs.getLong("people")));

    /** Waits: held by the own organisation, registered, without an open offer. */
    private static final String WAITING = """
            from registration.published_household h
            where h.holder_org = :org and h.state = 'registered' and h.arrived_on between :from and :until
              and not exists (select from placement.published_offer o where o.household_id = h.id and o.answer is null)
            """;

    private final JdbcClient db;

    Surges(JdbcClient db) {
        this.db = db;
    }

    void add(SurgeId id, Surge.New surge, Officer officer) {
        db.sql("""
                insert into placement.surge (id, org_id, name, arrived_from, arrived_until, made_by)
                values (:id, :org, :name, :from, :until, :officer)
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("name", surge.name())
                .param("from", surge.arrivedFrom())
                .param("until", surge.arrivedUntil())
                .param("officer", officer.id())
                .update();
    }

    /** Takes everybody who waits and came on these days. Returns how many households. */
    int fill(SurgeId id, Surge.New surge, Officer officer) {
        return db.sql("""
                insert into placement.surge_household (surge_id, household_id, org_id, people)
                select :id, h.id, :org, p.people
                from (select h.id\s""" + WAITING + """
                ) h join (select household_id, count(*)::int as people from registration.published_person group by household_id) p
                    on p.household_id = h.id
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("from", surge.arrivedFrom())
                .param("until", surge.arrivedUntil())
                .update();
    }

    List<Surge> list() {
        return db.sql(select("group by s.id order by s.made_at desc"))
                .query(SURGE)
                .list();
    }

    Optional<Surge> find(SurgeId id) {
        return db.sql(select("where s.id = :id group by s.id"))
                .param("id", id.value())
                .query(SURGE)
                .optional();
    }

    List<HouseholdId> households(SurgeId id) {
        return db
                .sql("select household_id from placement.surge_household where surge_id = :id order by household_id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** How many households wait, by the day they came; newest first. */
    List<SurgeOverview.Arrived> waiting(Officer officer) {
        return db.sql("select h.arrived_on, count(*) as households " + WAITING
                        + " group by h.arrived_on order by h.arrived_on desc limit 14")
                .param("org", officer.organisation().value())
                .param("from", LocalDate.EPOCH)
                .param("until", LocalDate.of(9999, 1, 1))
                .query(SurgeOverview.Arrived.class)
                .list();
    }

    private static String select(String which) {
        return """
                select s.*, count(h.household_id) as households, coalesce(sum(h.people), 0) as people
                from placement.surge s left join placement.surge_household h on h.surge_id = s.id
                """ + which;
    }
}
