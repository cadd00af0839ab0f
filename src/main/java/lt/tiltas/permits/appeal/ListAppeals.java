package lt.tiltas.permits.appeal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals that wait for an answer, the oldest first. */
@Service
public class ListAppeals {

    private static final int PAGE = 50;

    /** @param against refusal or withdrawal */
    public record Row(
            UUID application,
            UUID person,
            String surname,
            String given,
            String against,
            String body,
            LocalDate filedOn) {}

    private final Access access;
    private final JdbcClient db;

    ListAppeals(Access access, JdbcClient db) {
        this.access = access;
        this.db = db;
    }

    @Transactional
    public Paged<Row> list(int page, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        List<Row> rows = db.sql("""
                select l.application_id as application, l.person_id as person, p.surname, p.given,
                    case when l.withdrawal_id is null then 'refusal' else 'withdrawal' end as against, l.body, l.filed_on
                from permits.appeal l join registration.published_person p on p.id = l.person_id
                where l.org_id = :org and l.state = 'filed' order by l.filed_on, l.id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("size", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query(Row.class)
                .list();
        access.saw(
                officer,
                DECIDE_PERMIT,
                rows.stream().map(row -> new PersonId(row.person())).toList());
        long all = db.sql("select count(*) from permits.appeal where org_id = :org and state = 'filed'")
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
        return new Paged<>(rows, Math.max(page, 0), PAGE, all);
    }
}
