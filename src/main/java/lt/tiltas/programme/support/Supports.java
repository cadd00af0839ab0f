package lt.tiltas.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.Support.StepDown;
import lt.tiltas.programme.SupportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Supports as they were granted, with the steps planned for them. */
@Repository
public class Supports {

    private final JdbcClient db;

    Supports(JdbcClient db) {
        this.db = db;
    }

    /** First what runs longest. */
    public List<Support> of(ProgrammeId programme) {
        Map<UUID, List<Planned>> steps = db
                .sql("select * from programme.step_down where programme_id = :programme order by position")
                .param("programme", programme.value())
                .query((rs, n) -> new Planned(rs.getObject("support_id", UUID.class), step(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Planned::support));
        return db.sql("""
                select * from programme.support where programme_id = :programme
                order by state in ('ended', 'refused'), domain, starts_on, created_at
                """)
                .param("programme", programme.value())
                .query((rs, n) -> support(
                        rs,
                        steps.getOrDefault(rs.getObject("id", UUID.class), List.of()).stream()
                                .map(Planned::step)
                                .toList()))
                .list();
    }

    public Optional<Support> find(SupportId id) {
        return db.sql("select programme_id from programme.support where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(programme -> of(new ProgrammeId(programme)).stream()
                        .filter(support -> support.id().equals(id))
                        .findFirst());
    }

    /** The day of a signed decision to end it has come. */
    boolean endedByDecision(SupportId id, LocalDate today) {
        return db.sql("select exists (select from programme.support where id = :id and ends_early_on < :today)")
                .param("id", id.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    private record Planned(UUID support, StepDown step) {}

    private static StepDown step(ResultSet rs) throws SQLException {
        return new StepDown(
                rs.getString("trigger"),
                rs.getObject("on_date", LocalDate.class),
                rs.getObject("notice_on", LocalDate.class),
                rs.getObject("restorable_until", LocalDate.class),
                rs.getObject("level", Integer.class),
                measure(rs, "amount_cents", "hours_weekly"));
    }

    static Measure measure(ResultSet rs, String cents, String hours) throws SQLException {
        return new Measure(rs.getObject(cents, Integer.class), rs.getObject(hours, Integer.class));
    }

    private static Support support(ResultSet rs, List<StepDown> steps) throws SQLException {
        return new Support(
                new SupportId(rs.getObject("id", UUID.class)),
                new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                new Support.Aim(
                        rs.getString("kind"),
                        rs.getString("domain"),
                        rs.getObject("goal_id", UUID.class),
                        rs.getObject("person_id", UUID.class)),
                new Support.Basis(rs.getString("act"), rs.getString("article"), rs.getString("rule")),
                measure(rs, "amount_cents", "hours_weekly"),
                new Support.Term(
                        rs.getObject("starts_on", LocalDate.class),
                        rs.getObject("ends_on", LocalDate.class),
                        rs.getObject("review_on", LocalDate.class),
                        rs.getString("pattern"),
                        rs.getObject("sheltered_until", LocalDate.class)),
                rs.getString("state"),
                rs.getString("bridge"),
                new Support.Life(
                        rs.getObject("ended_on", LocalDate.class),
                        rs.getString("ended_as"),
                        rs.getObject("reviewed_on", LocalDate.class),
                        rs.getInt("version"),
                        steps));
    }

    /** How it goes on after it was looked at; false when somebody was faster. */
    boolean goOn(Support support, ReviewSupport.Review review, LocalDate today) {
        return db.sql("""
                        update programme.support set ends_on = :ends, review_on = :review, bridge = :bridge,
                            sheltered_until = coalesce(cast(:sheltered as date), sheltered_until), reviewed_on = :today, version = version + 1
                        where id = :id and version = :version and state = 'granted'
                        """)
                        .param("ends", review.endsOn())
                        .param("review", review.reviewOn())
                        .param("bridge", review.bridgeOrNull())
                        .param("sheltered", review.shelteredUntil())
                        .param("today", today)
                        .param("id", support.id().value())
                        .param("version", review.version())
                        .update()
                == 1;
    }

    boolean end(Support support, ReviewSupport.Review review, LocalDate today) {
        return db.sql("""
                        update programme.support set state = 'ended', ended_on = :today, ended_as = :endedAs, bridge = coalesce(:bridge, bridge),
                            reviewed_on = :today, version = version + 1
                        where id = :id and version = :version and state = 'granted'
                        """)
                        .param("today", today)
                        .param("endedAs", review.endedAs())
                        .param("bridge", review.bridgeOrNull())
                        .param("id", support.id().value())
                        .param("version", review.version())
                        .update()
                == 1;
    }
}
