package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawals that wait for a second officer, the oldest first. */
@Service
public class ListWithdrawals {

    private static final int MOST = 200;

    /**
     * @param ground message key {@code permit.withdrawal.ground.<ground>}
     * @param fromOn from when the permit would hold no longer
     * @param mine whether this officer proposed it, and so may not make it
     */
    public record Row(
            UUID application,
            UUID person,
            String surname,
            String given,
            String ground,
            LocalDate fromOn,
            LocalDate proposedOn,
            boolean mine) {}

    private final Access access;
    private final JdbcClient db;

    ListWithdrawals(Access access, JdbcClient db) {
        this.access = access;
        this.db = db;
    }

    @Transactional
    public List<Row> list(Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        List<Row> rows = db.sql("""
                select a.application_id as application, w.person_id as person, p.surname, p.given, w.ground, w.from_on,
                    (w.proposed_at at time zone 'Europe/Vilnius')::date as proposed_on, w.proposed_by = :officer as mine
                from permits.withdrawal w join permits.permit a on a.id = w.permit_id
                join registration.published_person p on p.id = w.person_id
                where w.org_id = :org and w.state = 'proposed' order by w.proposed_at, w.id limit :most
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("most", MOST)
                .query(Row.class)
                .list();
        access.saw(
                officer,
                DECIDE_PERMIT,
                rows.stream().map(row -> new PersonId(row.person())).toList());
        return rows;
    }
}
