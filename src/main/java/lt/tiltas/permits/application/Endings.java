package lt.tiltas.permits.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.decision.Decision.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Endings {

    private final JdbcClient db;

    Endings(JdbcClient db) {
        this.db = db;
    }

    List<Ground> grounds(LocalDate on) {
        return db.sql("""
                select code, act, article from permits.termination_ground
                where daterange(valid_from, valid_until, '[]') @> cast(:on as date) order by place
                """).param("on", on).query(Ground.class).list();
    }

    /** Newest first, since the application was filed; whoever was reached later was not looked for in vain. */
    List<Ending.Attempt> attempts(Application application) {
        return db.sql("""
                select c.id, c.channel, c.answer, c.called_on as "on" from permits.call c
                where c.household_id = :household and c.answer in ('no_answer', 'wrong_number', 'passed_on') and c.called_on >= :since
                    and not exists (select from permits.call later where later.household_id = c.household_id
                        and later.answer in ('reached', 'will_come') and later.called_at > c.called_at)
                order by c.called_at desc limit 20
                """)
                .param("household", application.household().value())
                .param("since", application.dates().submittedOn())
                .query(Ending.Attempt.class)
                .list();
    }

    /** An application that was taken up again may have ended before; the last comes first. */
    List<Ended> of(ApplicationId application) {
        return db.sql(
                        "select * from permits.termination where application_id = :id order by ended_on desc, written_at desc")
                .param("id", application.value())
                .query((rs, n) -> new Ended(
                        rs.getString("ground"),
                        rs.getString("legal_basis"),
                        rs.getString("reasons"),
                        rs.getObject("ended_on", LocalDate.class),
                        tried(rs)))
                .list();
    }

    private static Ended.@Nullable Tried tried(ResultSet rs) throws SQLException {
        return rs.getString("first_channel") == null
                ? null
                : new Ended.Tried(
                        rs.getString("first_channel"),
                        rs.getObject("first_on", LocalDate.class),
                        rs.getString("second_channel"),
                        rs.getObject("second_on", LocalDate.class),
                        rs.getObject("waited_until", LocalDate.class));
    }

    /** @param waitedUntil null when nobody had to be waited for */
    void add(
            Application application,
            Ending form,
            Ground ground,
            @Nullable LocalDate waitedUntil,
            LocalDate today,
            Officer officer) {
        boolean tried = waitedUntil != null;
        db.sql("""
                insert into permits.termination (application_id, org_id, household_id, person_id, ground, legal_basis, reasons,
                    first_call, first_channel, first_on, second_call, second_channel, second_on, waited_until, ended_on, ended_by)
                select id, org_id, household_id, person_id, :ground, :act, :reasons, :firstCall, :first, :firstOn, :secondCall, :second,
                    :secondOn, :waited, :today, :officer
                from permits.application where id = :application
                """)
                .param("application", application.id().value())
                .param("ground", ground.code())
                .param("act", ground.law())
                .param("reasons", form.because().strip())
                .param("firstCall", tried ? form.firstCall() : null)
                .param("first", tried ? form.firstChannel() : null)
                .param("firstOn", tried ? form.firstOn() : null)
                .param("secondCall", tried ? form.secondCall() : null)
                .param("second", tried ? form.secondChannel() : null)
                .param("secondOn", tried ? form.secondOn() : null)
                .param("waited", waitedUntil)
                .param("today", today)
                .param("officer", officer.id())
                .update();
    }
}
