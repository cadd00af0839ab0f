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
                    first_channel, first_on, second_channel, second_on, waited_until, ended_on, ended_by)
                select id, org_id, household_id, person_id, :ground, :act, :reasons, :first, :firstOn, :second, :secondOn, :waited, :today,
                    :officer
                from permits.application where id = :application
                """)
                .param("application", application.id().value())
                .param("ground", ground.code())
                .param("act", ground.law())
                .param("reasons", form.because().strip())
                .param("first", tried ? form.firstChannel() : null)
                .param("firstOn", tried ? form.firstOn() : null)
                .param("second", tried ? form.secondChannel() : null)
                .param("secondOn", tried ? form.secondOn() : null)
                .param("waited", waitedUntil)
                .param("today", today)
                .param("officer", officer.id())
                .update();
    }
}
