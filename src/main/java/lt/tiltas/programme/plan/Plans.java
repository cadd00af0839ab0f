package lt.tiltas.programme.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads programmes whole: with goals and steps, late or not as of today. */
@Repository
public class Plans {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> OPEN = Set.of("agreed", "doing", "stuck");

    /** What was due before today, when no pause has carried it on and none stands now. */
    private static final String OVERDUE = """
            case when %1$s.due_on < :today then programme.due_after_pauses(g.programme_id, %1$s.due_on) < :today
                and not programme.paused(g.programme_id, :today) else false end as overdue
            """;

    private final JdbcClient db;
    private final Clock clock;

    Plans(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<ProgrammeCard> open(HouseholdId household) {
        return db.sql("select * from programme.programme where household_id = :household and state = 'open'")
                .param("household", household.value())
                .query((rs, n) -> card(rs))
                .optional();
    }

    public Optional<ProgrammeCard> find(ProgrammeId id) {
        return db.sql("select * from programme.programme where id = :id and state = 'open'")
                .param("id", id.value())
                .query((rs, n) -> card(rs))
                .optional();
    }

    public List<HouseholdId> ledBy(Officer officer) {
        return db
                .sql(
                        "select household_id from programme.programme where org_id = :org and state = 'open' and lead_officer = :officer")
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }

    /** Its clocks stand still today. */
    public boolean paused(ProgrammeId id) {
        return db.sql("select programme.paused(:id, :today)")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> lead(ProgrammeId id) {
        return db.sql("select lead_officer from programme.programme where id = :id and lead_officer is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The programme a goal belongs to. */
    public Optional<ProgrammeCard> with(GoalId goal) {
        return db.sql("select programme_id from programme.goal where id = :id")
                .param("id", goal.value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new)
                .flatMap(this::find);
    }

    /** The programme a step belongs to. */
    public Optional<ProgrammeCard> with(StepId step) {
        return db.sql("""
                select g.programme_id from programme.step s join programme.goal g on g.id = s.goal_id where s.id = :id
                """)
                .param("id", step.value())
                .query(UUID.class)
                .optional()
                .map(ProgrammeId::new)
                .flatMap(this::find);
    }

    private ProgrammeCard card(ResultSet rs) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        UUID id = rs.getObject("id", UUID.class);
        return new ProgrammeCard(
                new ProgrammeId(id),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getObject("opened_on", LocalDate.class),
                rs.getInt("months"),
                rs.getString("lead_name"),
                goals(id, today),
                today,
                rs.getInt("version"));
    }

    private List<Goal> goals(UUID programme, LocalDate today) {
        Map<UUID, List<Row>> steps = steps(programme, today);
        return db.sql("select g.*, " + OVERDUE.formatted("g")
                        + " from programme.goal g where g.programme_id = :programme order by g.position, g.created_at")
                .param("programme", programme)
                .param("today", today)
                .query((rs, n) -> goal(rs, steps.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private record Row(UUID goal, Step step) {}

    private Map<UUID, List<Row>> steps(UUID programme, LocalDate today) {
        return db
                .sql("""
                select s.*, t.told, %s from programme.step s join programme.goal g on g.id = s.goal_id
                left join lateral (
                    select jsonb_build_object('words', t.words, 'language', t.language, 'origin', t.origin, 'by', t.by_name,
                        'stale', t.of_words <> s.words) as told
                    from programme.step_translation t where t.step_id = s.id order by t.kept_at desc limit 1) t on true
                where g.programme_id = :programme
                order by s.state = 'dropped', s.state = 'idea', s.done_on nulls last, s.due_on nulls last, s.created_at
                """.formatted(OVERDUE.formatted("s")))
                .param("programme", programme)
                .param("today", today)
                .query((rs, n) -> new Row(rs.getObject("goal_id", UUID.class), step(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::goal));
    }

    private static Goal goal(ResultSet rs, List<Row> rows) throws SQLException {
        UUID person = rs.getObject("person_id", UUID.class);
        LocalDate dueOn = rs.getObject("due_on", LocalDate.class);
        List<Step> steps = rows.stream().map(Row::step).toList();
        boolean late = rs.getBoolean("overdue") || steps.stream().anyMatch(Step::late);
        return new Goal(
                new GoalId(rs.getObject("id", UUID.class)),
                words(rs),
                rs.getString("domain"),
                person == null ? null : new PersonId(person),
                rs.getString("state"),
                dueOn,
                rs.getInt("version"),
                Goal.tone(rs.getString("state"), late),
                steps);
    }

    private static Step step(ResultSet rs) throws SQLException {
        String state = rs.getString("state");
        boolean open = OPEN.contains(state);
        return new Step(
                new StepId(rs.getObject("id", UUID.class)),
                told(rs),
                new Step.Owner(rs.getString("owner"), rs.getString("owner_name")),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("done_on", LocalDate.class),
                state,
                rs.getString("proposed_by"),
                open && rs.getBoolean("overdue"),
                rs.getInt("version"));
    }

    private static Words told(ResultSet rs) throws SQLException {
        Words words = words(rs);
        String told = rs.getString("told");
        return told == null
                ? words
                : new Words(words.own(), words.language(), words.lt(), JSON.readValue(told, Words.Told.class));
    }

    static Words words(ResultSet rs) throws SQLException {
        return new Words(rs.getString("words"), rs.getString("words_language"), rs.getString("translation_lt"));
    }
}
