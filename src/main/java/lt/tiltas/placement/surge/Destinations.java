package lt.tiltas.placement.surge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a run, one for each household. */
@Repository
class Destinations {

    private static final String DECIDED =
            "update placement.surge_place set approved_at = clock_timestamp(), approved_by = :officer ";

    private final JdbcClient db;

    Destinations(JdbcClient db) {
        this.db = db;
    }

    void add(UUID run, int org, List<Destination> destinations) {
        for (Destination destination : destinations) {
            Destination.Where where = destination.where();
            db.sql("""
                    insert into placement.surge_place (run_id, household_id, org_id, people, municipality, site_id, site_name, points,
                        reasons_for, reasons_against, cause)
                    values (:run, :household, :org, :people, :municipality, :site, :name, :points, :for, :against, :cause)
                    """)
                    .param("run", run)
                    .param("household", destination.household().value())
                    .param("org", org)
                    .param("people", destination.people())
                    .param("municipality", where == null ? null : where.municipality())
                    .param("site", where == null ? null : where.site(), Types.OTHER)
                    .param("name", where == null ? null : where.siteName())
                    .param("points", destination.points())
                    .param("for", destination.reasonsFor().toArray(String[]::new))
                    .param("against", destination.reasonsAgainst().toArray(String[]::new))
                    .param("cause", destination.cause())
                    .update();
        }
    }

    /** @param municipality null for the whole country; 0 for those whom no place fits */
    List<Destination> page(UUID run, @Nullable Integer municipality, int size, int from) {
        return db.sql("select * from placement.surge_place p where " + of(municipality)
                        + " order by p.municipality, p.site_name, p.household_id limit :size offset :from")
                .param("run", run)
                .param("municipality", municipality)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> destination(rs))
                .list();
    }

    long count(UUID run, @Nullable Integer municipality) {
        return db.sql("select count(*) from placement.surge_place p where " + of(municipality))
                .param("run", run)
                .param("municipality", municipality)
                .query(Long.class)
                .single();
    }

    private static String of(@Nullable Integer municipality) {
        return "p.run_id = :run and "
                + (municipality == null
                        ? "cast(:municipality as int) is null"
                        : municipality == 0
                                ? "p.municipality is null and :municipality = 0"
                                : "p.municipality = :municipality");
    }

    /** A person decides for these municipalities. Returns how many households that is; those decided before are not counted again. */
    int approve(UUID run, Collection<Integer> municipalities, Officer officer) {
        return db.sql(DECIDED + """
                where run_id = :run and municipality = any(:municipalities) and approved_at is null
                """)
                .param("run", run)
                .param("officer", officer.id())
                .param("municipalities", municipalities.toArray(Integer[]::new))
                .update();
    }

    int approveAll(UUID run, Officer officer) {
        return db.sql(DECIDED + "where run_id = :run and municipality is not null and approved_at is null")
                .param("run", run)
                .param("officer", officer.id())
                .update();
    }

    int approve(UUID run, HouseholdId household, Officer officer) {
        return db.sql(DECIDED + """
                where run_id = :run and household_id = :household and municipality is not null and approved_at is null
                """)
                .param("run", run)
                .param("officer", officer.id())
                .param("household", household.value())
                .update();
    }

    /** The next that a person has decided for and that has no offer yet; locked until the transaction ends, those others work on left out. */
    Optional<Destination> nextToOffer(UUID run) {
        return db.sql("""
                select * from placement.surge_place p
                where p.run_id = :run and p.approved_at is not null and p.outcome is null
                order by p.household_id limit 1 for update skip locked
                """).param("run", run).query((rs, n) -> destination(rs)).optional();
    }

    void came(UUID run, HouseholdId household, String outcome) {
        db.sql("update placement.surge_place set outcome = :outcome where run_id = :run and household_id = :household")
                .param("run", run)
                .param("household", household.value())
                .param("outcome", outcome)
                .update();
    }

    /** Whom a run has brought an offer, for printing. */
    List<HouseholdId> offered(UUID run, @Nullable Integer municipality) {
        return db
                .sql("select household_id from placement.surge_place p where " + of(municipality)
                        + " and p.outcome = 'offered' order by p.municipality, p.household_id")
                .param("run", run)
                .param("municipality", municipality)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    private static Destination destination(ResultSet rs) throws SQLException {
        Integer municipality = rs.getObject("municipality", Integer.class);
        return new Destination(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getInt("people"),
                municipality == null
                        ? null
                        : new Destination.Where(
                                municipality, rs.getObject("site_id", UUID.class), rs.getString("site_name")),
                rs.getInt("points"),
                codes(rs, "reasons_for"),
                codes(rs, "reasons_against"),
                rs.getString("cause"),
                new Destination.Decided(rs.getObject("approved_at") != null, rs.getString("outcome")));
    }

    private static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
