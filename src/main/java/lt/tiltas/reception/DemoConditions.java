package lt.tiltas.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.standard.Indicator;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import lt.tiltas.reception.standard.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to conditions: inspections, what is broken, what households need; as the system, under the same constraints as everybody's. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoConditions {

    /**
     * An inspection in which all standards are met but those of which something is noted.
     *
     * @param signed false while it goes on, and then the sections from the third on are not begun
     * @param notMet notes by indicator
     */
    public record DemoInspection(
            UUID id,
            UUID site,
            String kind,
            int organisation,
            LocalDate on,
            UUID inspector,
            boolean signed,
            Map<String, String> notMet) {}

    /**
     * @param place the room with most free beds as {@code room}, or a place of the house
     * @param steps how far it has come, in order
     */
    public record DemoDefect(
            UUID id,
            UUID site,
            String place,
            String severity,
            String words,
            LocalDate on,
            boolean unfit,
            List<DemoStep> steps) {}

    /** @param assigned only of the order, as {@code cents} and {@code expected} */
    public record DemoStep(
            String step,
            String to,
            LocalDate on,
            @Nullable String assigned,
            @Nullable Long cents,
            @Nullable LocalDate expected) {}

    public record DemoNeed(
            UUID household,
            int organisation,
            String kind,
            boolean met,
            String provider,
            @Nullable LocalDate until) {}

    private static final int AGENCY = 3;
    private static final int BEGUN = 2;

    private final JdbcClient db;
    private final Standards standards;
    private final Rules rules;
    private final Clock clock;

    DemoConditions(JdbcClient db, Standards standards, Rules rules, Clock clock) {
        this.db = db;
        this.standards = standards;
        this.rules = rules;
        this.clock = clock;
    }

    public void inspections(List<DemoInspection> inspections) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Section>> byKind = inspections.stream()
                .map(DemoInspection::kind)
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> standards.on(today, kind)));
        inspections.forEach(one -> inspect(one, byKind.getOrDefault(one.kind, List.of())));
    }

    private void inspect(DemoInspection one, List<Section> all) {
        List<Section> sections = one.signed ? all : all.subList(0, BEGUN);
        Map<String, Verdict> verdicts = sections.stream()
                .flatMap(Section::indicators)
                .map(Indicator::code)
                .collect(Collectors.toMap(
                        code -> code, code -> one.notMet.containsKey(code) ? Verdict.NOT_MET : Verdict.MET));
        db.sql("""
                insert into reception.inspection (id, site_id, org_id, inspected_on, begun_by, begun_at, finished_by, finished_at)
                values (:id, :site, :org, :on, :system, :begun, :inspector, :finished)
                """)
                .param("id", one.id)
                .param("site", one.site)
                .param("org", one.organisation)
                .param("on", one.on)
                .param("system", Officer.SYSTEM.id())
                .param("begun", at(one.on, 10))
                .param("inspector", one.signed ? one.inspector : null)
                .param("finished", one.signed ? at(one.on, 13) : null)
                .update();
        db.sql("""
                insert into reception.inspection_answer (inspection_id, indicator, org_id, answered_by, answered_at, answer, note)
                select :id, a.indicator, :org, :system, :at, a.answer, a.note
                from unnest(cast(:indicators as text[]), cast(:answers as text[]), cast(:notes as text[])) a (indicator, answer, note)
                """)
                .param("id", one.id)
                .param("org", one.organisation)
                .param("system", Officer.SYSTEM.id())
                .param("at", at(one.on, 12))
                .param("indicators", verdicts.keySet().toArray(String[]::new))
                .param("answers", verdicts.values().stream().map(Verdict::code).toArray(String[]::new))
                .param(
                        "notes",
                        verdicts.keySet().stream()
                                .map(code -> one.notMet.getOrDefault(code, ""))
                                .toArray(String[]::new))
                .update();
        Score.of(sections, verdicts).sections().forEach(part -> section(one, part));
    }

    private void section(DemoInspection one, Score.Part part) {
        if (one.signed) {
            db.sql(
                            "insert into reception.inspection_score (inspection_id, section, org_id, asked, met) values (?, ?, ?, ?, ?)")
                    .params(one.id, part.section(), one.organisation, part.asked(), part.met())
                    .update();
        } else {
            db.sql(
                            "insert into reception.inspection_section (inspection_id, section, org_id, saved_by, saved_at) values (?, ?, ?, ?, ?)")
                    .params(one.id, part.section(), one.organisation, one.inspector, at(one.on, 12))
                    .update();
        }
    }

    /** As if somebody had gone through the rooms with a measure. */
    public void measure(List<UUID> sites) {
        db.sql("""
                insert into reception.room_measure (room_id, org_id, measured_by, measured_on, height_m)
                select r.id, :org, :system, :on, 2.45 + r.floor * 0.05 from reception.room r where r.site_id = any(:sites)
                """)
                .param("org", AGENCY)
                .param("system", Officer.SYSTEM.id())
                .param("on", LocalDate.now(clock).minusMonths(2))
                .param("sites", sites.toArray(UUID[]::new))
                .update();
    }

    public void defects(List<DemoDefect> defects) {
        defects.forEach(this::defect);
    }

    private void defect(DemoDefect one) {
        DemoStep order = one.steps.stream()
                .filter(step -> step.assigned != null)
                .findFirst()
                .orElse(null);
        db.sql("""
                insert into reception.defect (id, site_id, room_id, org_id, place, severity, words, reported_on, due_on, reported_by, reported_at,
                    unfit, assigned_to, cost_cents, expected_on, state, version)
                values (:id, :site, case when :room then (select p.room_id from reception.room_places(:today, :site) p
                        order by cardinality(p.free) desc, p.beds desc, p.label limit 1) end,
                    :org, :place, :severity, :words, :on, :due, :system, :at, :unfit, :assigned, :cents, :expected, :state, :version)
                """)
                .param("id", one.id)
                .param("site", one.site)
                .param("room", one.place.equals("room"))
                .param("today", LocalDate.now(clock))
                .param("org", AGENCY)
                .param("place", one.place)
                .param("severity", one.severity)
                .param("words", one.words)
                .param("on", one.on)
                .param("due", one.on.plusDays(rules.days("reception.defect-" + one.severity, one.on)))
                .param("system", Officer.SYSTEM.id())
                .param("at", at(one.on, 9))
                .param("unfit", one.unfit)
                .param("assigned", order == null ? null : order.assigned)
                .param("cents", order == null ? null : order.cents)
                .param("expected", order == null ? null : order.expected)
                .param("state", one.steps.isEmpty() ? "reported" : one.steps.getLast().to)
                .param("version", one.steps.size() + 1)
                .update();
        event(one, 1, "none", new DemoStep("report", "reported", one.on, null, null, null));
        for (int n = 0; n < one.steps.size(); n++) {
            event(one, n + 2, n == 0 ? "reported" : one.steps.get(n - 1).to, one.steps.get(n));
        }
        if (one.unfit) {
            block(one, order == null ? null : order.expected);
        }
    }

    private void event(DemoDefect one, int version, String from, DemoStep step) {
        db.sql("""
                insert into reception.defect_event (defect_id, version, org_id, from_state, step, to_state, at, by_officer)
                values (:id, :version, :org, :from, :step, :to, :at, :system)
                """)
                .param("id", one.id)
                .param("version", version)
                .param("org", AGENCY)
                .param("from", from)
                .param("step", step.step)
                .param("to", step.to)
                .param("at", at(step.on, 8 + version))
                .param("system", Officer.SYSTEM.id())
                .update();
    }

    private void block(DemoDefect one, @Nullable LocalDate until) {
        db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by, defect_id)
                select b.id, b.room_id, b.site_id, s.operator_org, :org, 'block', daterange(:from, :until), 'repair', :at, :system, d.id
                from reception.defect d join reception.room_places(:from, d.site_id) p on p.room_id = d.room_id
                join reception.bed b on b.id = any(p.free) join reception.site s on s.id = b.site_id where d.id = :id
                """)
                .param("org", AGENCY)
                .param("from", LocalDate.now(clock))
                .param("until", until)
                .param("at", at(one.on, 9))
                .param("system", Officer.SYSTEM.id())
                .param("id", one.id)
                .update();
    }

    public void needs(List<DemoNeed> needs) {
        needs.forEach(need -> db.sql("""
                insert into reception.need_met (id, household_id, kind, met, provider, until_on, org_id, recorded_by, recorded_at)
                values (gen_random_uuid(), :household, :kind, :met, :provider, :until, :org, :system, :at)
                """)
                .param("household", need.household)
                .param("kind", need.kind)
                .param("met", need.met)
                .param("provider", need.provider)
                .param("until", need.until)
                .param("org", need.organisation)
                .param("system", Officer.SYSTEM.id())
                .param("at", at(LocalDate.now(clock), 9))
                .update());
    }

    /** In the day's hours, and never in the future. */
    private OffsetDateTime at(LocalDate day, int hour) {
        OffsetDateTime moment = day.atTime(hour, 24).atZone(clock.getZone()).toOffsetDateTime();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return moment.isAfter(now) ? now : moment;
    }
}
