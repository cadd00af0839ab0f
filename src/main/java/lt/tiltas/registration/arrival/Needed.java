package lt.tiltas.registration.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.person.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs of a family that is being registered. */
@Repository
class Needed {

    private final JdbcClient db;

    Needed(JdbcClient db) {
        this.db = db;
    }

    List<NeedsForm.Asked> of(HouseholdId id) {
        return db.sql("""
                select p.id, array(select kind from registration.need n where n.person_id = p.id order by kind) as kinds,
                    (select words from registration.need n where n.person_id = p.id and n.kind = 'other') as words
                from registration.person p where p.household_id = :id order by p.position, p.created_at
                """).param("id", id.value()).query(Needed::asked).list();
    }

    /** Nothing is written for a person of another household. */
    void save(HouseholdId household, NeedsForm.Asked asked) {
        db.sql("""
                delete from registration.need n using registration.person p
                where n.person_id = :person and p.id = n.person_id and p.household_id = :household
                """)
                .param("person", asked.person())
                .param("household", household.value())
                .update();
        db.sql("""
                insert into registration.need (person_id, holder_org, kind, words)
                select p.id, p.holder_org, kind, case kind when 'other' then :words end
                from registration.person p cross join unnest(:kinds::text[]) kind
                where p.id = :person and p.household_id = :household
                """)
                .param("words", Typed.orNull(asked.words()))
                .param("kinds", asked.kinds().toArray(String[]::new))
                .param("person", asked.person())
                .param("household", household.value())
                .update();
    }

    private static NeedsForm.Asked asked(ResultSet rs, int n) throws SQLException {
        return new NeedsForm.Asked(
                rs.getObject("id", UUID.class),
                Arrays.asList((String[]) rs.getArray("kinds").getArray()),
                Objects.requireNonNullElse(rs.getString("words"), ""));
    }
}
