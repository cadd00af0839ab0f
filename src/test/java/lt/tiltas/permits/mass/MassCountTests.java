package lt.tiltas.permits.mass;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A group is counted once, and what was counted is said with its hour; what is written is counted when it is written. */
@TiltasTest
class MassCountTests {

    private static final String KEPT =
            "select count(*) from permits.mass_count where of_id = ? and languages = '{uk}' and own = '{0}' and printed = '{1}'";

    @Autowired
    GivenMass group;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void an_act_in_force() {
        group.begin();
    }

    @AfterEach
    void taken_back() {
        group.takenBack();
    }

    @Test
    void what_was_counted_stays_until_it_is_counted_again_and_the_writing_counts_for_itself() {
        group.family("Skaitenko", "Olha");
        String blank = "/permits/mass-letters/new?language=en&group=prolonged:" + group.act;
        assertThat(group.see(blank, group.first)).contains("Counted " + group.today, "Count again");
        MassLetterId id = group.proposed();
        String page = "/permits/mass-letters/" + id + "?language=en";
        assertThat(group.see(page, group.second)).contains("1 letter is written");

        group.family("Velesnenko", "Vira");
        assertThat(group.see(page, group.second)).contains("1 letter is written");
        assertThat(counted(group.second)).isEqualTo("/permits/mass-letters/" + id);
        assertThat(group.see(page, group.second)).contains("2 letters are written");
        group.family("Trecenko", "Iryna");

        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.Written(3));
        assertThat(group.see(page, group.first)).contains("3 letters");
    }

    @Test
    void a_group_that_nobody_has_proposed_is_counted_again_where_it_was_chosen() {
        String blank = "/permits/mass-letters/new?language=en&group=prolonged:" + group.act;
        assertThat(group.see(blank, group.first)).contains("There is nobody in this group now.", "Count again");
        group.family("Pirmesnenko", "Olha");

        assertThat(counted(group.first)).isEqualTo("/permits/mass-letters/new?group=prolonged:" + group.act);
        assertThat(group.see(blank, group.first)).doesNotContain("There is nobody in this group now.");
        assertThat(mvc.post()
                        .uri("/permits/mass-letters/counts")
                        .param("group", "prolonged:" + UUID.randomUUID())
                        .with(csrf())
                        .with(signedIn(group.first)))
                .hasStatus(404);
    }

    @Test
    void an_officer_sees_what_was_counted_with_the_own_eyes_and_nobody_else_does() {
        group.family("Akenko", "Olha");
        group.see("/permits/mass-letters/new?group=prolonged:" + group.act, group.first);

        assertThat(kept(group.first)).isOne();
        assertThat(kept(group.second)).isZero();
        assertThatThrownBy(() -> as.run(
                        group.second,
                        () -> db.sql("""
                        insert into permits.mass_count (counted_by, of_id, org_id, counted_at, languages, own, printed, phoned)
                        values (?, ?, 2, now(), '{}', '{}', '{}', '{}')
                        """)
                                .params(group.first.id(), UUID.randomUUID())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void many_permits_last_as_each_of_them_does() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int n = 0; n < 12; n++) {
            HouseholdCard family = group.family("Trukenko" + (char) ('a' + n), "Olha");
            as.run(Officer.SYSTEM, () -> {
                one(family, random);
                one(family, random);
            });
        }
        for (int act = 0; act < 4; act++) {
            LocalDate from = group.day.plusDays(random.nextInt(80) - 40L);
            prolonged(from, from.plusDays(1L + random.nextInt(90)));
        }

        List<String> differ =
                as.run(group.first, () -> db.sql("""
                select p.id || ' ' || p.valid || ' ' || l.until_on || ' ' || permits.valid_until(p) from permits.permit p
                left join permits.lasting((select array_agg(id) from permits.permit)) l on l.permit_id = p.id
                where l.until_on is distinct from permits.valid_until(p) or l.by_act is distinct from permits.prolonged_by(p)
                """).query(String.class).list());
        assertThat(differ).as("seed " + seed).isEmpty();
        assertThat(as.run(
                        group.first,
                        () -> db.sql("""
                        select count(distinct permits.valid_until(p) - upper(p.valid)) from permits.permit p
                        where p.ground = 'study' and lower(p.valid) >= ?
                        """)
                                .param(group.day.minusDays(60))
                                .query(Long.class)
                                .single()))
                .isGreaterThan(2);
    }

    /** A further permit of the same person: it begins later and may be replaced, withdrawn or neither. */
    private void one(HouseholdCard family, Random random) {
        UUID person = family.people().getFirst().value();
        LocalDate from = db.sql("select max(upper(valid)) from permits.permit where person_id = ?")
                .param(person)
                .query(LocalDate.class)
                .single()
                .plusDays(random.nextInt(20));
        db.sql("""
                with made as (
                    insert into permits.application (org_id, household_id, person_id, filed_by, kind, ground, state, submitted_on, attended_on,
                        decide_by, due_on, decided_on, opened_by, opened_by_org)
                    values (2, :household, :person, :person, 'after_protection', 'study', 'granted', :today, :today, :today, :today, :today,
                        :officer, 2) returning id)
                insert into permits.permit (org_id, household_id, person_id, application_id, ground, valid, granted_by, replaced_on)
                select 2, :household, :person, id, 'study', daterange(:from, :until), :officer, cast(:replaced as date) from made
                """)
                .param("household", family.id().value())
                .param("person", person)
                .param("today", group.today)
                .param("officer", Officer.SYSTEM.id())
                .param("from", from)
                .param("until", from.plusDays(1L + random.nextInt(30)))
                .param("replaced", random.nextInt(4) == 0 ? from.plusDays(random.nextInt(40)) : null)
                .update();
    }

    private void prolonged(LocalDate validOn, LocalDate to) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.prolongation (id, ground, valid_on, to_on, act, certainty, checked_on, entered_by, approved_by, approved_at)
                        values (gen_random_uuid(), 'study', ?, ?, 'Nutarimas 8', 'V', ?, gen_random_uuid(), gen_random_uuid(), now())
                        """).params(validOn, to, group.today).update());
    }

    private String counted(Officer officer) {
        var answer = mvc.post()
                .uri("/permits/mass-letters/counts")
                .param("group", "prolonged:" + group.act)
                .with(csrf())
                .with(signedIn(officer))
                .exchange();
        return answer.getResponse().getHeader("Location");
    }

    private long kept(Officer officer) {
        return as.run(
                officer, () -> db.sql(KEPT).param(group.act).query(Long.class).single());
    }
}
