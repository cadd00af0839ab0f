package lt.tiltas.programme.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.SupervisorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supervisors of the country's municipalities, by dates. Only an administrator writes. */
@Repository
public class SupervisorList {

    public record Line(
            UUID id,
            int organisation,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    SupervisorList(JdbcClient db) {
        this.db = db;
    }

    /** Who is one on that day or will be. */
    List<Line> from(LocalDate today) {
        return db.sql("""
                select s.id, s.org_id as organisation, s.officer_name as name, s.since, s.until from programme.supervisor s
                where s.until is null or s.until >= :today order by s.org_id, s.since, s.officer_name
                """).param("today", today).query(Line.class).list();
    }

    /** False when the officer is one in that time already. */
    boolean appoint(OrganisationId municipality, Officers.Colleague who, KeepSupervisors.New term, Officer by) {
        return db.sql("""
                        insert into programme.supervisor (org_id, officer_id, officer_name, since, until, appointed_by)
                        values (:org, :officer, :name, :since, cast(:until as date), :by) on conflict do nothing
                        """)
                        .param("org", municipality.value())
                        .param("officer", who.id())
                        .param("name", who.name())
                        .param("since", term.since())
                        .param("until", term.until())
                        .param("by", by.id())
                        .update()
                == 1;
    }

    /** The last day is today, or the first when that has not come. */
    boolean end(SupervisorId id, LocalDate today) {
        return db.sql("""
                        update programme.supervisor set until = greatest(since, cast(:today as date))
                        where id = :id and (until is null or until > :today)
                        """).param("today", today).param("id", id.value()).update() == 1;
    }
}
