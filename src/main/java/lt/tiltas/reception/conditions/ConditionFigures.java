package lt.tiltas.reception.conditions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.law.Holidays;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Span;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.standard.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By house: when it was looked over, what came of it, what is broken. The Agency and the ministry see all, others the houses they run. */
@Repository
class ConditionFigures {

    /** @param asked standards that applied; null together with the day when nobody has looked yet */
    record Row(
            UUID siteId,
            @Nullable LocalDate inspectedOn,
            @Nullable Integer asked,
            @Nullable Integer met,
            @Nullable Integer beforeAsked,
            @Nullable Integer beforeMet,
            int openDefects,
            int lateDefects,
            int dangers) {

        @Nullable
        Integer percent() {
            return asked == null || met == null ? null : Score.percent(met, asked);
        }

        @Nullable
        Integer before() {
            return beforeAsked == null || beforeMet == null ? null : Score.percent(beforeMet, beforeAsked);
        }
    }

    /** A house with its figures. */
    record House(SiteId id, String name, String kind, int municipality, LocalDate openedOn, Row figures) {}

    private static final String EVERY = "reception.inspection-every";

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    ConditionFigures(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    List<House> houses() {
        return db.sql("""
                select s.name, s.kind, s.municipality, s.opened_on, f.*
                from reception.condition_figures(:today) f join reception.site s on s.id = f.site_id
                order by s.name collate "lt-x-icu"
                """)
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new House(
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("kind"),
                        rs.getInt("municipality"),
                        rs.getObject("opened_on", LocalDate.class),
                        new Row(
                                rs.getObject("site_id", UUID.class),
                                rs.getObject("inspected_on", LocalDate.class),
                                rs.getObject("asked", Integer.class),
                                rs.getObject("met", Integer.class),
                                rs.getObject("before_asked", Integer.class),
                                rs.getObject("before_met", Integer.class),
                                rs.getInt("open_defects"),
                                rs.getInt("late_defects"),
                                rs.getInt("dangers"))))
                .list();
    }

    /** By when a house is to be looked over next: after the last time, or after it opened or the rule began. */
    Due due() {
        LocalDate today = LocalDate.now(clock);
        return new Due(
                rules.span(EVERY, today),
                rules.holidays(),
                rules.since(EVERY),
                today,
                rules.days("reception.inspection-due-soon", today));
    }

    /** @param soon from how many days before it is soon */
    record Due(Span every, Holidays holidays, LocalDate since, LocalDate today, int soon) {

        LocalDate of(LocalDate openedOn, @Nullable LocalDate inspectedOn) {
            LocalDate from = inspectedOn != null ? inspectedOn : openedOn.isBefore(since) ? since : openedOn;
            return every.due(from, holidays);
        }

        /** late, soon or normal. */
        String tone(LocalDate due) {
            return due.isBefore(today) ? "late" : due.minusDays(soon).isBefore(today) ? "soon" : "normal";
        }
    }
}
