package lt.tiltas.permits.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.appeal.Appeal.Ended;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Appeals {

    /**
     * What may be appealed against.
     *
     * @param against refusal or withdrawal; null when there is neither
     * @param appealBy the last day to appeal; null until the person has been told
     */
    record Decided(
            HouseholdId household,
            PersonId person,
            OrganisationId org,
            @Nullable String against,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate appealBy,
            @Nullable UUID withdrawal) {}

    private final JdbcClient db;

    Appeals(JdbcClient db) {
        this.db = db;
    }

    Optional<Decided> decided(ApplicationId application) {
        return db.sql("""
                select a.household_id, a.person_id, a.org_id, w.id as withdrawal,
                    case when w.id is not null then 'withdrawal' when d.id is not null then 'refusal' end as against,
                    coalesce((w.answered_at at time zone 'Europe/Vilnius')::date, d.approved_on, d.decided_on) as decided_on, d.appeal_by
                from permits.application a
                left join permits.decision d on d.application_id = a.id and d.outcome = 'refused' and d.state = 'made'
                left join permits.permit p on p.application_id = a.id
                left join permits.withdrawal w on w.permit_id = p.id and w.state = 'made'
                where a.id = ?
                """)
                .param(application.value())
                .query((rs, n) -> new Decided(
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        new OrganisationId(rs.getInt("org_id")),
                        rs.getString("against"),
                        rs.getObject("decided_on", LocalDate.class),
                        rs.getObject("appeal_by", LocalDate.class),
                        rs.getObject("withdrawal", UUID.class)))
                .optional();
    }

    /** Newest first. */
    List<Appeal> of(ApplicationId application) {
        return db.sql("select * from permits.appeal where application_id = ? order by entered_at desc")
                .param(application.value())
                .query((rs, n) -> row(rs))
                .list();
    }

    /** False when one is open already. */
    boolean file(ApplicationId application, Appeal.New form, @Nullable UUID withdrawal, Officer officer) {
        return db.sql("""
                insert into permits.appeal (org_id, household_id, person_id, application_id, withdrawal_id, body, filed_on, entered_by)
                select org_id, household_id, person_id, id, :withdrawal, :body, :filed, :officer
                from permits.application where id = :application
                on conflict (application_id) where state = 'filed' do nothing
                """)
                        .param("withdrawal", withdrawal)
                        .param("body", form.body())
                        .param("filed", form.filedOn())
                        .param("officer", officer.id())
                        .param("application", application.value())
                        .update()
                == 1;
    }

    /** False when somebody else was quicker. */
    boolean end(Appeal before, Appeal.End form, Officer officer) {
        return db.sql("""
                update permits.appeal set state = :to, outcome_on = :on, outcome_words = :words, closed_by = :officer,
                    closed_at = clock_timestamp(), version = version + 1 where id = :id and version = :version
                """)
                        .param("to", form.as().to())
                        .param("on", form.endedOn())
                        .param("words", form.words().strip())
                        .param("officer", officer.id())
                        .param("id", before.id())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    private static Appeal row(ResultSet rs) throws SQLException {
        LocalDate ended = rs.getObject("outcome_on", LocalDate.class);
        return new Appeal(
                rs.getObject("id", UUID.class),
                rs.getString("state"),
                rs.getString("body"),
                rs.getObject("withdrawal_id") != null,
                rs.getObject("filed_on", LocalDate.class),
                ended == null ? null : new Ended(ended, rs.getString("outcome_words")),
                rs.getInt("version"));
    }
}
