package lt.tiltas.reception.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reception adds to a household's timeline. */
@Repository
public class StayHappenings {

    private final JdbcClient db;

    StayHappenings(JdbcClient db) {
        this.db = db;
    }

    public List<Happening> of(HouseholdId household) {
        List<Happening> all = new ArrayList<>();
        db.sql("""
                select distinct s.name, y.org_id, y.made_at, y.hold_until, y.begun_at, y.ended_at, y.ended_why
                from reception.stay y join reception.site s on s.id = y.site_id
                where y.household_id = :household
                """)
                .param("household", household.value())
                .query((rs, n) -> of(rs))
                .list()
                .forEach(some -> some.forEach(all::add));
        db.sql("select made_at, org_id, municipality from reception.lodging where household_id = :household")
                .param("household", household.value())
                .query((rs, n) -> all.add(Happening.of(
                        at(rs, 1), "happening.own-address", rs.getInt(2), new OrganisationId(rs.getInt(3)))))
                .list();
        return all;
    }

    private static Stream<Happening> of(ResultSet rs) throws SQLException {
        String site = rs.getString("name");
        int organisation = rs.getInt("org_id");
        OffsetDateTime begun = at(rs, 5);
        OffsetDateTime ended = at(rs, 6);
        Stream.Builder<Happening> some = Stream.builder();
        if (at(rs, 4) != null) {
            some.add(Happening.of(at(rs, 3), "happening.bed-held", organisation, site));
        }
        if (begun != null) {
            some.add(Happening.of(begun, "happening.stay-begun", organisation, site));
        }
        if (ended != null && begun != null) {
            some.add(Happening.of(ended, "happening.stay-ended", organisation, site));
        }
        if (ended != null && begun == null) {
            boolean expired = "expired".equals(rs.getString("ended_why"));
            some.add(Happening.of(
                    ended,
                    expired ? "happening.hold-expired" : "happening.hold-ended",
                    expired ? 0 : organisation,
                    site));
        }
        return some.build();
    }

    private static @Nullable OffsetDateTime at(ResultSet rs, int column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class);
    }
}
