package lt.tiltas.permits.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Drafts {

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    Optional<Draft> of(HouseholdId household) {
        return db.sql("select * from permits.draft where household_id = ?")
                .param(household.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** The one that is there already stays. */
    void begin(HouseholdId household, String ground, List<UUID> people, Officer officer) {
        db.sql("""
                insert into permits.draft (household_id, org_id, ground, people, begun_by, saved_by)
                values (:household, :org, :ground, :people, :officer, :officer) on conflict do nothing
                """)
                .param("household", household.value())
                .param("org", officer.organisation().value())
                .param("ground", ground)
                .param("people", people.toArray(UUID[]::new))
                .param("officer", officer.id())
                .update();
    }

    /** False when somebody else kept or ended it since that version. */
    boolean keep(Draft before, String ground, List<UUID> people, Officer officer) {
        return db.sql("""
                update permits.draft set ground = :ground, people = :people, saved_by = :officer, saved_at = clock_timestamp(),
                    version = version + 1
                where household_id = :household and version = :version
                """)
                        .param("ground", ground)
                        .param("people", people.toArray(UUID[]::new))
                        .param("officer", officer.id())
                        .param("household", before.household().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    void end(HouseholdId household) {
        db.sql("delete from permits.draft where household_id = ?")
                .param(household.value())
                .update();
    }

    private static Draft row(ResultSet rs) throws SQLException {
        return new Draft(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("ground"),
                List.of((UUID[]) rs.getArray("people").getArray()),
                rs.getInt("org_id"),
                rs.getObject("begun_at", OffsetDateTime.class),
                rs.getObject("saved_at", OffsetDateTime.class),
                rs.getInt("version"));
    }
}
