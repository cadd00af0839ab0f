package lt.tiltas.permits.mass;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.letter.DeemMany;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is printed goes out in bundles; who is hidden is hidden here too. */
@TiltasTest
class MassBatchTests {

    @Autowired
    GivenMass group;

    @Autowired
    DeemMany deemMany;

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
    void a_bundle_is_printed_and_then_posted_and_counts_as_delivered_by_the_rule() {
        HouseholdCard family = group.family("Pastenko", "Olha", "Petro");
        MassLetterId id = group.proposed();
        group.move(id, MassStep.APPROVE, group.second);

        assertThat(mvc.get()
                        .uri("/permits/mass-letters/" + id + "/letters?batch=1")
                        .with(signedIn(group.first)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(mvc.get()
                        .uri("/permits/mass-letters/" + id + "/letters?batch=2")
                        .with(signedIn(group.first)))
                .hasStatus(404);
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.first))
                .contains("1 letter has no known address");
        group.batch(id, "POSTED");
        assertThat(group.letters(family)).containsExactly("prolonged approved - 1 2 " + group.day.plusDays(100));
        group.batch(id, "PRINTED");
        group.batch(id, "POSTED");
        group.batch(id, "POSTED");
        assertThat(group.letters(family)).containsExactly("prolonged sent post 1 3 " + group.day.plusDays(100));
        assertThat(group.events(family)).containsExactly("drafted", "approved", "sent");

        as.run(Officer.SYSTEM, () -> {
            db.sql("update permits.letter set sent_on = ? where mass_id = ?")
                    .params(group.today.minusDays(30), id.value())
                    .update();
            deemMany.deem();
        });
        assertThat(group.letters(family)).containsExactly("prolonged deemed post 1 4 " + group.day.plusDays(100));
        assertThat(group.events(family)).containsExactly("drafted", "approved", "sent", "deemed");
    }

    @Test
    void a_family_under_protection_is_not_written_to_by_who_may_not_see_it_and_a_restricted_one_is_told() {
        HouseholdCard hidden = group.family("Slaptenko", "Nina");
        HouseholdCard restricted = group.family("Riboenko", "Maria");
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into registration.protection (id, person_id, basis, org_id, made_by)
                    values (gen_random_uuid(), ?, 'test', 19, access.officer())
                    """).param(hidden.people().getFirst().value()).update();
        });
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                """)
                        .params(restricted.people().getFirst().value(), group.today.plusDays(30))
                        .update());
        MassLetterId id = group.proposed();

        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.Written(1));
        assertThat(group.letters(restricted)).hasSize(1);
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select count(*) from permits.letter where household_id = ?")
                                .param(hidden.id().value())
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.first))
                .doesNotContain("joined since");
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into registration.protection_officer (protection_id, officer_id, officer_name, person_id, org_id, made_by)
                    select id, ?, 'Rasa', person_id, 19, access.officer() from registration.protection where person_id = ?
                    """)
                    .params(group.second.id(), hidden.people().getFirst().value())
                    .update();
        });
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.second))
                .contains("1 more has joined since");
        assertThat(group.move(id, MassStep.ADD, group.second)).isEqualTo(new Outcome.Written(1));
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.second))
                .contains("Bundle 2 (PDF)");
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.first))
                .doesNotContain("Bundle 2 (PDF)");
        assertThat(mvc.get()
                        .uri("/permits/mass-letters/" + id + "/letters?batch=2")
                        .with(signedIn(group.first)))
                .hasStatus(404);
    }

    @Test
    void the_households_of_a_round_are_told_their_own_window_in_one_letter_each() {
        HouseholdCard family = group.family("Langenko", "Oksana", "Danylo", "Sofija");
        UUID round = group.round(family);

        assertThat(group.see("/permits/mass-letters/new?language=en&group=window:" + round + ":0", group.first))
                .contains("Чекаємо на вашу родину з " + group.day.minusDays(20) + " до");
        MassLetterId id = group.proposed("window:" + round + ":0");
        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.Written(1));

        assertThat(group.letters(family)).containsExactly("window approved - 1 2 " + group.day.plusDays(20));
        assertThat(mvc.get()
                        .uri("/permits/mass-letters/" + id + "/letters?batch=1")
                        .with(signedIn(group.first)))
                .hasStatusOk();
    }
}
