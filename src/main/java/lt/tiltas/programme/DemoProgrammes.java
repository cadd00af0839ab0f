package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to programmes: whole ones, in bulk, as the system's actor. */
@Service
@Profile("demo")
public class DemoProgrammes {

    /** @param closedOn null while it is open */
    public record Plan(
            UUID household,
            int municipality,
            LocalDate openedOn,
            int months,
            UUID lead,
            String leadName,
            @Nullable LocalDate closedOn,
            List<Wanted> goals,
            List<Talk> talks) {}

    /** @param person null for the whole family; without open steps the goal is reached */
    public record Wanted(String domain, @Nullable UUID person, Words words, LocalDate setOn, List<ToDo> steps) {}

    /** @param owner person, casemanager or other */
    public record ToDo(
            String owner,
            Words words,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** @param state planned, held or missed; language in which it is held */
    public record Talk(
            OffsetDateTime at,
            String place,
            String state,
            @Nullable String about,
            String language) {}

    private static final String PROGRAMME = """
            insert into programme.programme (id, org_id, household_id, opened_on, months, lead_officer, lead_name, state, closed_on, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String GOAL = """
            insert into programme.goal (id, programme_id, org_id, person_id, domain, words, words_language, translation_lt,
                position, state, due_on, reached_on, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?)
            """;
    private static final String STEP = """
            insert into programme.step (goal_id, org_id, words, words_language, translation_lt, owner, proposed_by, due_on, state, done_on, created_by)
            values (?, ?, ?, ?, ?, ?, 'casemanager', ?, ?, ?, ?)
            """;
    private static final String MEETING = """
            insert into programme.meeting (programme_id, org_id, at, place, about, language, with_officer, with_name, state, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate db;

    DemoProgrammes(JdbcTemplate db) {
        this.db = db;
    }

    /** Four statements in batches, whatever the number of programmes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Plan> plans) {
        Rows rows = new Rows();
        plans.forEach(rows::add);
        db.batchUpdate(PROGRAMME, rows.programmes);
        db.batchUpdate(GOAL, rows.goals);
        db.batchUpdate(STEP, rows.steps);
        db.batchUpdate(MEETING, rows.meetings);
    }

    private static final class Rows {

        private static final UUID SYSTEM = Officer.SYSTEM.id();

        private final List<Object[]> programmes = new ArrayList<>();
        private final List<Object[]> goals = new ArrayList<>();
        private final List<Object[]> steps = new ArrayList<>();
        private final List<Object[]> meetings = new ArrayList<>();

        void add(Plan plan) {
            UUID id = UUID.randomUUID();
            int org = plan.municipality();
            String state = plan.closedOn() == null ? "open" : "closed";
            programmes.add(new Object[] {
                id,
                org,
                plan.household(),
                plan.openedOn(),
                plan.months(),
                plan.lead(),
                plan.leadName(),
                state,
                plan.closedOn(),
                SYSTEM
            });
            for (int n = 0; n < plan.goals().size(); n++) {
                add(id, org, n, plan.goals().get(n));
            }
            for (Talk talk : plan.talks()) {
                meetings.add(new Object[] {
                    id,
                    org,
                    talk.at(),
                    talk.place(),
                    talk.about(),
                    talk.language(),
                    plan.lead(),
                    plan.leadName(),
                    talk.state(),
                    SYSTEM
                });
            }
        }

        private void add(UUID programme, int org, int position, Wanted goal) {
            UUID id = UUID.randomUUID();
            boolean reached = !goal.steps().isEmpty() && goal.steps().stream().allMatch(step -> step.doneOn() != null);
            LocalDate dueOn = goal.steps().stream()
                    .map(ToDo::dueOn)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            LocalDate reachedOn = !reached
                    ? null
                    : goal.steps().stream()
                            .map(ToDo::doneOn)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            Words words = goal.words();
            goals.add(new Object[] {
                id,
                programme,
                org,
                goal.person(),
                goal.domain(),
                words.own(),
                words.language(),
                words.lt(),
                position,
                reached ? "reached" : "active",
                dueOn,
                reachedOn,
                goal.setOn(),
                SYSTEM
            });
            boolean doing = true;
            for (ToDo step : goal.steps()) {
                boolean done = step.doneOn() != null;
                add(id, org, step, done ? "done" : doing ? "doing" : "agreed");
                doing = doing && done;
            }
        }

        private void add(UUID goal, int org, ToDo step, String state) {
            steps.add(new Object[] {
                goal,
                org,
                step.words().own(),
                step.words().language(),
                step.words().lt(),
                step.owner(),
                step.dueOn(),
                state,
                step.doneOn(),
                SYSTEM
            });
        }
    }
}
