package lt.tiltas.portal.looks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail as the person it is about may read it: own looks at oneself are left out, officers are not named. */
@Repository
public class OwnLooks {

    public static final int PAGE = 100;

    /**
     * One look at this person.
     *
     * @param organisation whose officer looked
     * @param action the right that was used
     * @param shown kinds of fields (message key {@code my.shown.<code>})
     */
    public record Seen(
            OffsetDateTime at, int organisation, String role, String action, String purpose, List<String> shown) {

        /** Whether somebody with the permit in hand saw the photo. */
        public boolean isCheck() {
            return action.equals(PermitRight.SHOW_PHOTO.name());
        }
    }

    /** How often the photo of this person's permit was shown to somebody who checked it. */
    public record Checked(PersonId person, int times, OffsetDateTime last) {}

    private final JdbcClient db;

    OwnLooks(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    public List<Seen> of(Officer officer, int limit, int offset) {
        return db.sql("""
                select at, organisation_id, role, action, purpose, shown from access.published_look
                where person_id = :self and officer_id <> :officer
                order by at desc, look_id desc limit :limit offset :offset
                """)
                .param("self", OwnHousehold.self(officer).value())
                .param("officer", officer.id())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, n) -> seen(rs))
                .list();
    }

    public int count(Officer officer) {
        return db.sql("""
                select count(*) from access.published_look where person_id = :self and officer_id <> :officer
                """)
                .param("self", OwnHousehold.self(officer).value())
                .param("officer", officer.id())
                .query(Integer.class)
                .single();
    }

    /** Of these people those who have been checked; a newcomer learns it of nobody but oneself. */
    public List<Checked> checks(List<PersonId> people) {
        return db.sql("""
                select person_id, count(*) as times, max(at) as last from access.published_look
                where person_id = any(:people) and action = :action group by person_id
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("action", PermitRight.SHOW_PHOTO.name())
                .query((rs, n) -> new Checked(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getInt("times"),
                        rs.getObject("last", OffsetDateTime.class)))
                .list();
    }

    private static Seen seen(ResultSet rs) throws SQLException {
        Array shown = rs.getArray("shown");
        return new Seen(
                rs.getObject("at", OffsetDateTime.class),
                rs.getInt("organisation_id"),
                rs.getString("role"),
                rs.getString("action"),
                rs.getString("purpose"),
                Arrays.asList((String[]) shown.getArray()));
    }
}
