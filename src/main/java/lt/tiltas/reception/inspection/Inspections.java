package lt.tiltas.reception.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.inspection.Inspection.House;
import lt.tiltas.reception.inspection.Inspection.Signed;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inspections with their answers, as far as the officer runs the house. */
@Repository
public class Inspections {

    /** @param version counts the savings of a section */
    public record Saved(int version, UUID by, OffsetDateTime at) {}

    /** A signed inspection with what it came to. */
    public record Past(InspectionId id, int number, LocalDate on, List<Score.Part> parts) {

        public Score score() {
            return new Score(parts);
        }
    }

    private static final String SELECT = """
            select i.id, i.number, i.site_id, s.name, s.kind, i.inspected_on, i.note, i.offline, i.finished_by, i.finished_at
            from reception.inspection i join reception.site s on s.id = i.site_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    Inspections(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Open houses that this officer looks over, by name. */
    List<House> houses() {
        return db.sql("""
                select id, name, kind from reception.site
                where reception.runs(municipality, operator_org) and (closed_on is null or closed_on > :today)
                order by name collate "lt-x-icu"
                """)
                .param("today", LocalDate.now(clock))
                .query((rs, n) -> new House(
                        new SiteId(rs.getObject("id", UUID.class)), rs.getString("name"), rs.getString("kind")))
                .list();
    }

    /** Empty also when the house is not this officer's to look over, or is closed. */
    Optional<House> house(SiteId site) {
        return houses().stream().filter(house -> house.id().equals(site)).findFirst();
    }

    void add(InspectionId id, SiteId site, LocalDate on, boolean offline, Officer officer) {
        db.sql("""
                insert into reception.inspection (id, site_id, org_id, inspected_on, offline, begun_by, begun_at)
                values (:id, :site, :org, :on, :offline, :officer, :at)
                """)
                .param("id", id.value())
                .param("site", site.value())
                .param("org", officer.organisation().value())
                .param("on", on)
                .param("offline", offline)
                .param("officer", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Whoever begins one at the same house at the same moment waits. */
    void lock(UUID what) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 67))")
                .param("id", what.toString())
                .query((rs, n) -> 0)
                .list();
    }

    Optional<Inspection> find(InspectionId id) {
        return db.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    public Optional<Inspection> open(SiteId site) {
        return db.sql(SELECT + "where i.site_id = :site and i.finished_at is null")
                .param("site", site.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    Map<String, Answer> answers(InspectionId id) {
        Map<String, Answer> answers = new HashMap<>();
        db.sql("select indicator, answer, note from reception.inspection_answer where inspection_id = :id")
                .param("id", id.value())
                .query(rs -> {
                    answers.put(
                            rs.getString("indicator"),
                            new Answer(Verdict.answered(rs.getString("answer")).orElse(null), rs.getString("note")));
                });
        return answers;
    }

    Map<String, Saved> sections(InspectionId id) {
        Map<String, Saved> sections = new HashMap<>();
        db.sql(
                        "select section, version, saved_by, saved_at from reception.inspection_section where inspection_id = :id")
                .param("id", id.value())
                .query(rs -> {
                    sections.put(
                            rs.getString("section"),
                            new Saved(
                                    rs.getInt("version"),
                                    rs.getObject("saved_by", UUID.class),
                                    rs.getObject("saved_at", OffsetDateTime.class)));
                });
        return sections;
    }

    /** Signed ones of a house, the newest first. */
    public List<Past> past(SiteId site) {
        Map<InspectionId, Past> past = new LinkedHashMap<>();
        db.sql("""
                select i.id, i.number, i.inspected_on, c.section, c.asked, c.met
                from reception.inspection i join reception.inspection_score c on c.inspection_id = i.id
                join reception.standard_section n on n.code = c.section
                where i.site_id = :site and i.finished_at is not null
                order by i.inspected_on desc, i.finished_at desc, i.id, n.position
                """).param("site", site.value()).query(rs -> {
            var id = new InspectionId(rs.getObject("id", UUID.class));
            if (!past.containsKey(id)) {
                past.put(
                        id,
                        new Past(
                                id,
                                rs.getInt("number"),
                                rs.getObject("inspected_on", LocalDate.class),
                                new ArrayList<>()));
            }
            past.get(id).parts().add(new Score.Part(rs.getString("section"), rs.getInt("asked"), rs.getInt("met"), 0));
        });
        return List.copyOf(past.values());
    }

    private static Inspection row(ResultSet rs) throws SQLException {
        UUID by = rs.getObject("finished_by", UUID.class);
        return new Inspection(
                new InspectionId(rs.getObject("id", UUID.class)),
                rs.getInt("number"),
                new House(new SiteId(rs.getObject("site_id", UUID.class)), rs.getString("name"), rs.getString("kind")),
                rs.getObject("inspected_on", LocalDate.class),
                rs.getString("note"),
                rs.getBoolean("offline"),
                by == null ? null : new Signed(by, rs.getObject("finished_at", OffsetDateTime.class)));
    }
}
