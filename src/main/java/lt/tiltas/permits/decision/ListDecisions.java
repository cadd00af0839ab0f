package lt.tiltas.permits.decision;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refusals that wait for a second officer, the nearest deadline first. */
@Service
public class ListDecisions {

    private static final int PAGE = 50;

    /**
     * @param basis message key {@code permit.refusal.<basis>}
     * @param dueOn by when it is to be decided
     * @param mine whether this officer proposed or examined it, and so may not make it
     */
    public record Row(
            UUID application,
            UUID person,
            String surname,
            String given,
            String kind,
            String basis,
            LocalDate decidedOn,
            LocalDate dueOn,
            @Nullable Boolean mine) {}

    private final Access access;
    private final JdbcClient db;

    ListDecisions(Access access, JdbcClient db) {
        this.access = access;
        this.db = db;
    }

    @Transactional
    public Paged<Row> list(int page, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        List<Row> rows = db.sql("""
                select a.id as application, a.person_id as person, p.surname, p.given, a.kind, d.basis, d.decided_on, a.due_on,
                    (d.decided_by = :officer or d.examined_by is not distinct from cast(:officer as uuid)) as mine
                from permits.decision d
                join permits.application a on a.id = d.application_id
                join registration.published_person p on p.id = a.person_id
                where d.org_id = :org and d.state = 'proposed'
                order by a.due_on, a.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query(Row.class)
                .list();
        access.saw(
                officer,
                DECIDE_PERMIT,
                rows.stream().map(row -> new PersonId(row.person())).toList());
        long all = db.sql("select count(*) from permits.decision where org_id = :org and state = 'proposed'")
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
        return new Paged<>(rows, Math.max(page, 0), PAGE, all);
    }
}
