package lt.tiltas.programme.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secret addresses of calendars, each its owner's; and what stands under one of them. */
@Repository
public class CalendarAddresses {

    /** @param readOn on which day a calendar last asked */
    public record Standing(OffsetDateTime madeAt, @Nullable LocalDate readOn) {}

    /** @param place null where it is a home or none; @param state planned, held, moved, missed or cancelled */
    record Time(
            @Nullable UUID id,
            OffsetDateTime at,
            int minutes,
            String kind,
            @Nullable String place,
            String state,
            boolean confirmed,
            int version,
            String role) {}

    private final JdbcClient db;
    private final Clock clock;

    CalendarAddresses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Standing> of(Officer officer) {
        return db.sql("""
                select made_at, read_on from programme.calendar_address where account_id = :account and withdrawn_at is null
                """).param("account", officer.id()).query(Standing.class).optional();
    }

    /** The one before is withdrawn. */
    public CalendarSecret renew(Officer officer) {
        withdraw(officer);
        CalendarSecret secret = CalendarSecret.fresh();
        db.sql("""
                insert into programme.calendar_address (account_id, org_id, role, person_id, token_hash, made_at)
                values (:account, :org, :role, :person, :hash, :at)
                """)
                .param("account", officer.id())
                .param("org", officer.organisation().value())
                .param("role", officer.role().code())
                .param("person", officer.self())
                .param("hash", secret.hash())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    public void withdraw(Officer officer) {
        db.sql("""
                update programme.calendar_address set withdrawn_at = :at where account_id = :account and withdrawn_at is null
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("account", officer.id())
                .update();
    }

    /** Empty when nobody has this address (any more); a line without an id when nothing is planned. */
    List<Time> read(CalendarSecret secret, LocalDate since) {
        return db.sql("select * from programme.calendar_by_secret(:hash, :since, :today)")
                .param("hash", secret.hash())
                .param("since", since)
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new Time(
                        rs.getObject("id", UUID.class),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getInt("minutes"),
                        rs.getString("kind"),
                        rs.getString("place"),
                        rs.getString("state"),
                        rs.getBoolean("confirmed"),
                        rs.getInt("version"),
                        rs.getString("role")))
                .list();
    }
}
