package lt.tiltas.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** Rows written past every trigger, so that a test can say what happened long ago. */
@Component
class MeasureScene {

    /** A programme and the household whose it is. */
    record Case(UUID id, HouseholdCard card, int org, LocalDate openedOn) {

        UUID person(int n) {
            return card.people().get(n).value();
        }
    }

    private final Given people;
    private final GivenProgramme programmes;
    private final EveryRow rows;
    private final CaseCounts counting;
    private final CountMeasures.Today now;
    private final As as;

    MeasureScene(Given people, GivenProgramme programmes, EveryRow rows, Reckoning reckoning, As as) {
        this.people = people;
        this.programmes = programmes;
        this.rows = rows;
        this.counting = reckoning.counting();
        this.now = reckoning.now();
        this.as = as;
    }

    @Component
    record Reckoning(CaseCounts counting, CountMeasures.Today now) {}

    /** A case manager of the municipality, of whom no other test knows. */
    static Officer colleague(int municipality) {
        UUID id = UUID.randomUUID();
        return new Officer(id, id.toString(), "Rasa", new OrganisationId(municipality), Role.CASEMANAGER, null);
    }

    LocalDate today() {
        return programmes.today();
    }

    Limits limits() {
        return as.run(Officer.SYSTEM, now::limits);
    }

    Case programme(Officer lead, String surname, LocalDate openedOn) {
        HouseholdCard card = people.household(lead.organisation().value(), surname, "Oksana", "Ivan");
        UUID id = UUID.randomUUID();
        row(
                "programme.programme",
                "id, org_id, household_id, opened_on, months, lead_officer, lead_name, created_by",
                """
                '%s', %d, '%s', '%s', 12, '%s', 'Rasa', '%5$s'
                """.formatted(id, lead.organisation().value(), card.id(), openedOn, lead.id()));
        return new Case(id, card, lead.organisation().value(), openedOn);
    }

    UUID goal(Case one, String domain, String words, String language) {
        UUID id = UUID.randomUUID();
        row("programme.goal", "id, programme_id, org_id, domain, words, words_language, created_by", """
                '%s', '%s', %d, '%s', '%s', '%s', '%1$s'
                """.formatted(
                        id, one.id(), one.org(), domain, words, language));
        return id;
    }

    void step(Case one, UUID goal, String state, LocalDate doneOn, Integer level) {
        row(
                "programme.step",
                "goal_id, org_id, words, words_language, owner, proposed_by, state, done_on, doing_level, created_by",
                """
                '%s', %d, 'Žingsnis', 'lt', 'person', 'person', '%s', %s, %s, '%1$s'
                """.formatted(goal, one.org(), state, day(doneOn), level));
    }

    void plan(Case one, LocalDate sharedOn, LocalDate signedOn, String declined) {
        UUID id = UUID.randomUUID();
        row("programme.plan", "id, programme_id, org_id, person_id, language, created_by", """
                '%s', '%s', %d, '%s', 'uk', '%1$s'
                """.formatted(
                        id, one.id(), one.org(), one.person(0)));
        row(
                "programme.plan_version",
                "id, plan_id, org_id, person_id, no, state, content, content_hash, shared_at, declined_at, declined_reason, created_by",
                """
                '%1$s', '%1$s', %2$d, '%3$s', 1, 'shared', '{}', sha256('x'), '%4$s 12:00+02', %5$s, %6$s, '%1$s'
                """.formatted(
                                id,
                                one.org(),
                                one.person(0),
                                sharedOn,
                                declined == null ? "null" : "now()",
                                declined == null ? "null" : "'" + declined + "'"));
        if (signedOn != null) {
            row(
                    "programme.signature",
                    "id, version_id, org_id, person_id, side, name, kind, understood, content_hash, signed_at, signed_by",
                    """
                    '%1$s', '%1$s', %2$d, '%3$s', 'person', 'Oksana', 'device', 'own_language', sha256('x'), '%4$s 12:00+02', '%1$s'
                    """.formatted(id, one.org(), one.person(0), signedOn));
        }
    }

    UUID support(Case one, String domain, LocalDate startsOn, LocalDate endsOn, LocalDate reviewOn) {
        UUID id = UUID.randomUUID();
        row(
                "programme.support",
                "id, programme_id, org_id, kind, domain, act, amount_cents, pattern, starts_on, ends_on, review_on, state, created_by",
                """
                '%s', '%s', %d, 'cash', '%s', 'Aktas', 10000, 'taper', '%s', '%s', '%s', 'granted', '%1$s'
                """.formatted(id, one.id(), one.org(), domain, startsOn, endsOn, reviewOn));
        return id;
    }

    /** @param kind lower or refuse; told forty days before it takes effect */
    UUID decision(Case one, UUID support, String kind, LocalDate takesEffectOn, LocalDate restoredOn) {
        UUID id = UUID.randomUUID();
        row("programme.support_decision", """
                id, support_id, programme_id, org_id, kind, ground, amount_before_cents, amount_after_cents, act, facts, reasons, language, state,
                proposed_by, proposed_name, proposed_on, hear_by, second_by, second_name, notified_on, takes_effect_on, appeal_by, restorable_until,
                restored_on, restored_by
                """, """
                '%1$s', '%2$s', '%3$s', %4$d, '%5$s', %6$s, 10000, 5000, 'Aktas', 'Faktai', 'Priežastys', 'uk', '%7$s',
                '%1$s', 'Rasa', date '%8$s' - 60, date '%8$s' - 50, '%2$s', 'Vyresnioji', date '%8$s' - 40, '%8$s', date '%8$s' + 60, date '%8$s' + 180,
                %9$s, %10$s
                """.formatted(
                        id,
                        support,
                        one.id(),
                        one.org(),
                        kind,
                        kind.equals("lower") ? "'asked'" : "null",
                        restoredOn == null ? "signed" : "restored",
                        takesEffectOn,
                        day(restoredOn),
                        restoredOn == null ? "null" : "'" + id + "'"));
        return id;
    }

    void appeal(Case one, UUID decision, LocalDate filedOn, LocalDate answeredOn, String outcome) {
        boolean answered = answeredOn != null;
        row("programme.appeal", """
                decision_id, programme_id, org_id, words, language, said_by, filed_on, filed_by, proposed_by, second_by, confirm_by, answer_by, state,
                looked_by, looked_name, outcome, answer_words, answered_on
                """, """
                '%1$s', '%2$s', %3$d, 'Ne', 'uk', 'person', '%4$s', '%2$s', '%1$s', '%1$s', date '%4$s' + 2, date '%4$s' + 28, '%5$s', %6$s, %7$s, %8$s, %7$s, %9$s
                """.formatted(
                        decision,
                        one.id(),
                        one.org(),
                        filedOn,
                        answered ? "answered" : "received",
                        answered ? "'" + one.id() + "'" : "null",
                        answered ? "'Kita'" : "null",
                        answered ? "'" + outcome + "'" : "null",
                        day(answeredOn)));
    }

    void assessment(Case one, LocalDate talkedOn, String domain, int byPerson, int byWorker) {
        UUID id = UUID.randomUUID();
        row("programme.assessment", """
                id, programme_id, org_id, person_id, kind, state, language, due_on, talked_on, confirmed_at, confirmed_how, approved_on, approved_by,
                approved_name, created_by
                """, """
                '%1$s', '%2$s', %3$d, '%4$s', 'review', 'approved', 'uk', '%5$s', '%5$s', '%5$s', 'aloud', '%5$s', '%1$s', 'Rasa', '%1$s'
                """.formatted(id, one.id(), one.org(), one.person(0), talkedOn));
        row("programme.domain_rating", "assessment_id, org_id, person_id, domain, by_person, by_worker", """
                '%s', %d, '%s', '%s', %d, %d
                """.formatted(
                        id, one.org(), one.person(0), domain, byPerson, byWorker));
    }

    UUID meeting(Case one, LocalDate on, String state, String movedBy) {
        UUID id = UUID.randomUUID();
        row(
                "programme.meeting",
                "id, programme_id, org_id, at, place, language, state, moved_by, created_by",
                """
                '%1$s', '%2$s', %3$d, '%4$s 10:00+02', 'Kabinetas', 'uk', '%5$s', %6$s, '%1$s'
                """.formatted(id, one.id(), one.org(), on, state, movedBy == null ? "null" : "'" + movedBy + "'"));
        return id;
    }

    void review(Case one, LocalDate dueOn, LocalDate heldOn) {
        String by = heldOn == null ? "null" : "'" + one.id() + "'";
        row(
                "programme.review",
                "programme_id, org_id, kind, due_on, state, held_on, held_by, held_by_name",
                """
                '%s', %d, 'third', '%s', '%s', %s, %s, %6$s
                """.formatted(one.id(), one.org(), dueOn, heldOn == null ? "due" : "held", day(heldOn), by));
    }

    void booking(Case one, UUID meeting, String state) {
        boolean named = !state.equals("unfilled");
        row(
                "programme.interpreter_booking",
                "meeting_id, org_id, language, mode, during, state, interpreter_id, interpreter_name, no_relative, created_by",
                """
                '%s', %d, 'uk', 'phone', tstzrange(now(), now() + interval '1 hour'), '%s', %s, %s, true, '%1$s'
                """.formatted(
                        meeting, one.org(), state, named ? "gen_random_uuid()" : "null", named ? "'Olha'" : "null"));
    }

    void row(String table, String columns, String values) {
        String sql = "insert into " + table + " (" + columns + ") values (" + values + ")";
        assertThat(rows.change(sql)).as(sql).isTrue();
    }

    void change(String sql) {
        assertThat(rows.change(sql)).as(sql).isTrue();
    }

    /** How many of how many, of a municipality of which no other test knows. */
    Figure figure(int org, Measure measure, Limits limits) {
        return figure(org, measure, "all", limits);
    }

    Figure figure(int org, Measure measure, String need, Limits limits) {
        Map<MeasureCell, Figure> exact = as.run(Officer.SYSTEM, () -> counting.count(limits));
        return exact.getOrDefault(new MeasureCell(org, measure, need), new Figure(0, 0));
    }

    private static String day(LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }
}
