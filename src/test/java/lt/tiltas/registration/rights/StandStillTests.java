package lt.tiltas.registration.rights;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.database.EveryRow;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Restriction of processing holds in every module (article 18). */
@TiltasTest
class StandStillTests {

    private static final String WRITTEN = "src/test/resources/rights/written-while-restricted.txt";

    /** By what it is: a write about one person of one family. */
    private static final Map<String, String> REFUSED = Map.of(
            "a decision on a permit",
            """
            with new as (insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on, due_on, opened_by, opened_by_org)
                values (gen_random_uuid(), 2, :household, :person, :person, 'tp_first', 'submitted', date '2026-11-01', date '2026-11-15', :officer, 2) returning id)
            insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state, by_officer, by_org)
            select id, 2, 2, :household, :person, 'submitted', 'appear', 'attended', :officer, 2 from new
            """,
            "a place looked for",
            "insert into placement.proposal (id, org_id, household_id, made_by) values (gen_random_uuid(), 3, :household, :officer)",
            "a programme",
            "insert into programme.programme (org_id, household_id, opened_on, months, created_by) values (19, :household, date '2026-11-01', 12, :officer)",
            "a home of the family's own",
            """
            insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_by)
            values (:household, 19, 19, 'rented', 'Gatvė 1', daterange('2026-11-02', null), :officer)
            """,
            "a special need",
            """
            insert into registration.vulnerability (id, person_id, kind, basis, from_on, org_id, made_by)
            values (gen_random_uuid(), :person, 'disability', 'pažyma', date '2026-11-21', 19, :officer)
            """,
            "a phone number",
            "update registration.household set phone = '+37060000000' where id = :household and :person is not null");

    private static final Map<String, String> ALLOWED = Map.of(
            "a bed asked for tonight",
            "insert into registration.bed_request (household_id, holder_org, wanted_on, places) values (:household, 19, date '2026-11-21', 1)",
            "a guardian of a child",
            """
            insert into registration.guardianship (id, person_id, kind, guardian_name, basis, from_on, org_id, made_by)
            values (gen_random_uuid(), :person, 'temporary', 'Vaiko teisių tarnyba', 'sprendimas', date '2026-01-01', 19, :officer)
            """,
            "an application for protection",
            """
            insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on, due_on, opened_by, opened_by_org)
            values (gen_random_uuid(), 2, :household, :person, :person, 'tp_first', 'submitted', date '2026-11-01', date '2026-11-15', :officer, 2)
            """,
            "the family handed over",
            "update registration.household set holder_org = 21 where id = :household and :person is not null");

    @Autowired
    PersonalTables tables;

    @Autowired
    EveryRow rows;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    @Test
    void every_table_about_people_stands_still_or_is_written_to_for_a_reason() {
        List<String> guarded = rows.values("""
                select distinct tgrelid::regclass::text from pg_trigger where tgname in ('stands_still', 'person_may_change', 'paper_may_change')
                """);
        List<String> free = PersonalTables.firstWords(WRITTEN);

        assertThat(tables.all())
                .filteredOn(table -> !guarded.contains(table) && !free.contains(table))
                .as("tables about people that are written to while the record is restricted; see " + WRITTEN)
                .isEmpty();
        assertThat(free)
                .filteredOn(table -> guarded.contains(table) || !tables.all().contains(table) || count(free, table) > 1)
                .as("lines that nothing needs")
                .isEmpty();
        assertThat(PersonalTables.lines(WRITTEN)).allMatch(line -> line.split("\\s+").length > 4);
    }

    @Test
    void whatever_module_writes_about_a_restricted_person_is_refused() {
        REFUSED.forEach((what, sql) -> {
            HouseholdCard family = restricted("Stovinska", "Oksana");
            assertThatThrownBy(() -> write(family, sql)).as(what).hasMessageContaining("the record is restricted");
        });
    }

    @Test
    void what_the_person_cannot_wait_for_is_written() {
        ALLOWED.forEach((what, sql) -> assertThat(write(restricted("Stovinska", "Oksana"), sql))
                .as(what)
                .isEqualTo(1));
    }

    @Test
    void one_member_s_request_does_not_stop_the_others() {
        HouseholdCard family = restricted("Stovinska", "Oksana", "Danylo");

        assertThat(write(family, REFUSED.get("a programme"))).isEqualTo(1);
        assertThat(write(family, REFUSED.get("a phone number"))).isEqualTo(1);
        assertThatThrownBy(() -> goal(family, 0)).hasMessageContaining("the record is restricted");
        assertThat(goal(family, 1)).isEqualTo(1);
    }

    /** What people write themselves they consent to. */
    @Test
    void the_person_s_own_steps_go_on() {
        HouseholdCard family = this.given.household(19, "Stovinska", "Oksana", "Danylo");
        write(family, REFUSED.get("a programme"));
        goal(family, 0);
        write(family, """
                insert into programme.step (goal_id, org_id, words, words_language, owner, proposed_by, state, created_by)
                select g.id, g.org_id, 'kursai', 'lt', 'person', 'casemanager', 'agreed', :officer from programme.goal g
                where g.person_id = :person and :household is not null
                """);
        restrict(family);
        String done = "update programme.step t set state = 'done', done_on = date '2026-11-28' from programme.goal g"
                + " where g.id = t.goal_id and g.person_id = ?";
        UUID person = family.people().getFirst().value();

        assertThatThrownBy(() -> as.run(
                        as.casemanager(19), () -> db.sql(done).param(person).update()))
                .hasMessageContaining("the record is restricted");
        assertThat(as.run(as.newcomer(person), () -> db.sql(done).param(person).update()))
                .isEqualTo(1);
    }

    @Test
    void the_pages_of_every_module_show_the_mark_and_a_refusal_says_why() {
        HouseholdCard family = restricted("Stovinska", "Oksana", "Danylo");
        write(family, REFUSED.get("a programme"));

        for (String page : List.of("", "/permits", "/programme", "/accommodation")) {
            assertThat(mvc.get()
                            .uri("/households/" + family.id() + page)
                            .locale(Locale.of("lt"))
                            .with(signedIn(as.casemanager(19))))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Įrašo tvarkymas apribotas: Oksana Stovinska");
        }
        assertThat(mvc.post()
                        .uri("/programmes/" + programme(family) + "/goals")
                        .locale(Locale.of("lt"))
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .param("person", family.people().getFirst().toString())
                        .param("domain", "work")
                        .param("words", "noriu kepti duoną")
                        .param("language", "lt"))
                .hasStatus(409)
                .bodyText()
                .contains("Šio žmogaus įrašo tvarkymas apribotas", "Niekas neįrašyta");
    }

    private HouseholdCard restricted(String surname, String... given) {
        HouseholdCard family = this.given.household(19, surname, given);
        restrict(family);
        return family;
    }

    private void restrict(HouseholdCard family) {
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                """)
                        .params(
                                family.people().getFirst().value(),
                                LocalDate.now(clock).plusDays(30))
                        .update());
    }

    private int write(HouseholdCard family, String sql) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql)
                        .param("household", family.id().value())
                        .param("person", family.people().getFirst().value())
                        .param("officer", Officer.SYSTEM.id())
                        .update());
    }

    private int goal(HouseholdCard family, int member) {
        UUID whose = family.people().get(member).value();
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into programme.goal (programme_id, org_id, person_id, domain, words, words_language, created_by)
                select id, org_id, ?, 'work', 'duona', 'lt', created_by from programme.programme where household_id = ?
                """).params(whose, family.id().value()).update());
    }

    private String programme(HouseholdCard family) {
        return rows.values("select id from programme.programme where household_id = '" + family.id() + "'")
                .getFirst();
    }

    private static long count(List<String> all, String one) {
        return all.stream().filter(one::equals).count();
    }
}
