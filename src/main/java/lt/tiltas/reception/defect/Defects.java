package lt.tiltas.reception.defect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.Defect.Order;
import lt.tiltas.reception.defect.Defect.Status;
import lt.tiltas.reception.defect.Defect.Term;
import lt.tiltas.reception.defect.Defect.Where;
import lt.tiltas.reception.defect.Step.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Defects with their course, as far as the officer runs the house or has reported them. */
@Repository
public class Defects {

    /** @param state empty for all that are open; @param site null for all */
    record Filter(@Nullable UUID site, String severity, String state) {}

    private static final String SELECT = """
            select d.*, s.name as site_name, s.address as site_address, r.label as room
            from reception.defect d join reception.site s on s.id = d.site_id left join reception.room r on r.id = d.room_id
            """;

    private static final String MATCHING = """
            where (cast(:site as uuid) is null or d.site_id = :site) and (:severity = '' or d.severity = :severity)
                and case :state when '' then d.state not in ('checked', 'withdrawn') else d.state = :state end
            """;

    private final JdbcClient db;
    private final Clock clock;

    Defects(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** With its first event. */
    void add(Defect defect, @Nullable UUID inspection, Officer officer) {
        db.sql("""
                insert into reception.defect (id, site_id, room_id, org_id, place, severity, words, inspection_id, indicator,
                    reported_on, due_on, reported_by, reported_at, unfit)
                values (:id, :site, :room, :org, :place, :severity, :words, :inspection, :indicator,
                    :reported, :due, :officer, :at, :unfit)
                """)
                .param("id", defect.id().value())
                .param("site", defect.where().site().value())
                .param("room", defect.where().roomId())
                .param("org", officer.organisation().value())
                .param("place", defect.where().place())
                .param("severity", defect.severity())
                .param("words", defect.words())
                .param("inspection", inspection)
                .param("indicator", defect.indicator())
                .param("reported", defect.term().reportedOn())
                .param("due", defect.term().dueOn())
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .param("unfit", defect.where().unfit())
                .update();
        event(defect.id(), 1, "none", "report", State.REPORTED, "", officer);
    }

    /** @return false when somebody has moved or changed it since */
    boolean move(Defect defect, Step step, Order order, String note, Officer officer) {
        int moved = db.sql("""
                update reception.defect set state = :to, assigned_to = :assigned, cost_cents = :cost, expected_on = :expected, version = version + 1
                where id = :id and version = :version
                """)
                .param("to", step.to().code())
                .param("assigned", order.assignedTo())
                .param("cost", order.costCents())
                .param("expected", order.expectedOn())
                .param("id", defect.id().value())
                .param("version", defect.status().version())
                .update();
        if (moved == 1) {
            event(
                    defect.id(),
                    defect.status().version() + 1,
                    defect.status().state().code(),
                    step.code(),
                    step.to(),
                    note,
                    officer);
        }
        return moved == 1;
    }

    /** Where it is, how bad and by when; no step of its course. */
    boolean correct(Defect defect, int version) {
        return db.sql("""
                update reception.defect set room_id = :room, place = :place, severity = :severity, words = :words, due_on = :due, unfit = :unfit
                where id = :id and version = :version
                """)
                        .param("room", defect.where().roomId())
                        .param("place", defect.where().place())
                        .param("severity", defect.severity())
                        .param("words", defect.words())
                        .param("due", defect.term().dueOn())
                        .param("unfit", defect.where().unfit())
                        .param("id", defect.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private void event(DefectId id, int version, String from, String step, State to, String note, Officer officer) {
        db.sql("""
                insert into reception.defect_event (defect_id, version, org_id, from_state, step, to_state, at, by_officer, note)
                values (:id, :version, :org, :from, :step, :to, :at, :officer, :note)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("org", officer.organisation().value())
                .param("from", from)
                .param("step", step)
                .param("to", to.code())
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("note", note)
                .update();
    }

    public Optional<Defect> find(DefectId id) {
        return db.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    List<Defect.Event> events(DefectId id) {
        return db.sql("""
                select step, to_state as "to", at, by_officer as by, org_id as organisation, note
                from reception.defect_event where defect_id = :id order by version desc
                """).param("id", id.value()).query(Defect.Event.class).list();
    }

    /** Late ones first, then by the day by which they are to be mended; those that are over the newest first. */
    List<Defect> list(Filter filter, int from, int most) {
        return db.sql(SELECT + MATCHING + """
                order by d.state in ('checked', 'withdrawn'), case when d.state in ('checked', 'withdrawn') then null else d.due_on end,
                    d.reported_at desc, d.id offset :from limit :most
                """)
                .param("site", filter.site)
                .param("severity", filter.severity)
                .param("state", filter.state)
                .param("from", from)
                .param("most", most)
                .query((rs, n) -> row(rs))
                .list();
    }

    long count(Filter filter) {
        return db.sql("select count(*) from reception.defect d " + MATCHING)
                .param("site", filter.site)
                .param("severity", filter.severity)
                .param("state", filter.state)
                .query(Long.class)
                .single();
    }

    /** The open ones of a house, those to be mended first first. */
    public List<Defect> openAt(SiteId site, int most) {
        return list(new Filter(site.value(), "", ""), 0, most);
    }

    public long late(LocalDate today) {
        return db.sql("""
                select count(*) from reception.defect where state not in ('checked', 'withdrawn') and due_on < :today
                """).param("today", today).query(Long.class).single();
    }

    /** Ids of the defects that were made of an inspection's answers, by indicator. */
    public Map<String, String> ofAnswers(UUID inspection) {
        Map<String, String> made = new HashMap<>();
        db.sql("select indicator, id from reception.defect where inspection_id = :id and indicator is not null")
                .param("id", inspection)
                .query(rs -> {
                    made.put(rs.getString("indicator"), rs.getString("id"));
                });
        return made;
    }

    private static Defect row(ResultSet rs) throws SQLException {
        return new Defect(
                new DefectId(rs.getObject("id", UUID.class)),
                rs.getInt("number"),
                new Where(
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getString("site_name"),
                        rs.getString("site_address"),
                        rs.getObject("room_id", UUID.class),
                        rs.getString("room"),
                        rs.getString("place"),
                        rs.getBoolean("unfit")),
                rs.getString("severity"),
                rs.getString("words"),
                rs.getString("indicator"),
                new Term(rs.getObject("reported_on", LocalDate.class), rs.getObject("due_on", LocalDate.class)),
                new Order(
                        rs.getString("assigned_to"),
                        rs.getObject("cost_cents", Long.class),
                        rs.getObject("expected_on", LocalDate.class)),
                new Status(State.of(rs.getString("state")), rs.getInt("version")));
    }
}
