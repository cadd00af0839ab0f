package lt.tiltas.registration.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days at a place, with their stations. */
@Repository
class Days {

    private static final String DAY = """
            select d.*, array(select s.station from registration.day_station s where s.day_id = d.id order by s.position) as stations
            from registration.desk_day d
            """;

    private final JdbcClient db;

    Days(JdbcClient db) {
        this.db = db;
    }

    /** @return false when the same place has a day of this date already, or the same request came before */
    boolean open(DayId id, DayForm form, LocalDate today, Officer officer) {
        int opened = db.sql("""
                insert into registration.desk_day (id, org_id, place, held_on, opened_by) values (:id, :org, :place, :today, :officer)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("place", form.place())
                .param("today", today)
                .param("officer", officer.id())
                .update();
        if (opened == 1) {
            db.sql("""
                    insert into registration.day_station (day_id, org_id, station, position)
                    select :id, :org, s.station, s.position from unnest(:stations::text[]) with ordinality s (station, position)
                    """)
                    .param("id", id.value())
                    .param("org", officer.organisation().value())
                    .param("stations", form.stations().toArray(String[]::new))
                    .update();
        }
        return opened == 1;
    }

    Optional<DeskDay> at(String place, LocalDate today, Officer officer) {
        return db.sql(DAY + " where d.org_id = :org and d.place = :place and d.held_on = :today")
                .param("org", officer.organisation().value())
                .param("place", place)
                .param("today", today)
                .query(Days::day)
                .optional();
    }

    Optional<DeskDay> find(DayId id) {
        return db.sql(DAY + " where d.id = :id")
                .param("id", id.value())
                .query(Days::day)
                .optional();
    }

    /** Open ones first, then the newest. */
    List<DeskDay> latest() {
        return db.sql(DAY + " order by d.closed_at is not null, d.held_on desc, d.opened_at desc limit 60")
                .query(Days::day)
                .list();
    }

    /** Whoever comes second waits here until the first has finished. @return false when the day is closed */
    boolean lock(DayId id) {
        return db.sql("select id from registration.desk_day where id = :id and closed_at is null for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void close(DayId id, Officer officer) {
        db.sql("""
                update registration.desk_day set closed_at = clock_timestamp(), closed_by = :officer
                where id = :id and closed_at is null
                """).param("officer", officer.id()).param("id", id.value()).update();
    }

    private static DeskDay day(ResultSet rs, int n) throws SQLException {
        return new DeskDay(
                new DayId(rs.getObject("id", UUID.class)),
                rs.getString("place"),
                rs.getObject("held_on", LocalDate.class),
                rs.getObject("opened_at", OffsetDateTime.class),
                rs.getObject("closed_at", OffsetDateTime.class),
                Arrays.asList((String[]) rs.getArray("stations").getArray()));
    }
}
