package lt.tiltas.permits.correction;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.correction.CorrectPresence.Outcome;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who sees the numbers, who is left alone, who is taken out, and what the database lets nobody do. */
@TiltasTest
class CorrectionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenCorrections corrections;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    CorrectPresence correctPresence;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    LocalDate today;
    Officer first;
    Officer second;
    HouseholdCard family;

    @BeforeEach
    void a_mother_and_a_child_of_whom_nothing_was_heard_for_two_years() {
        today = LocalDate.now(clock);
        first = as.registrar();
        second = givenPermits.colleague("corrects");
        family = corrections.unseen("Puslapenko", "Olha", "Ivan");
    }

    /** One is proposed at a time: the next test proposes its own. */
    @AfterEach
    void answered() {
        corrections.answered();
    }

    @Test
    void an_officer_takes_out_one_person_with_a_reason_and_the_other_stays() {
        corrections.in("made");
        String page = "/households/" + family.id() + "/unseen";
        String olha = family.people().getFirst().value().toString();

        assertThat(mvc.post()
                        .uri(page + "?language=en")
                        .with(signedIn(first))
                        .with(csrf())
                        .param("person", olha))
                .hasStatus(422)
                .bodyText()
                .contains("t-invalid");
        assertThat(mvc.post()
                        .uri(page)
                        .with(signedIn(first))
                        .with(csrf())
                        .param("person", olha)
                        .param("why", "Kalbėjau su savivaldybe"))
                .hasRedirectedUrl(page);

        assertThat(corrections.standing(family)).isEqualTo(1);
        assertThat(mvc.get().uri(page).with(signedIn(as.casemanager(19)))).hasStatus(403);
        CorrectionId again = corrections.in("made");
        assertThat(as.run(
                        first,
                        () -> db.sql("select count(*) from permits.unseen where correction_id = ? and household_id = ?")
                                .params(again.value(), family.id().value())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void protected_families_and_restricted_records_are_left_alone() {
        HouseholdCard hidden = corrections.unseen("Slaptenko", "Iryna", "Petro");
        HouseholdCard restricted = corrections.unseen("Ribotenko", "Halyna");
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into registration.protection (id, person_id, basis, org_id, made_by) values (gen_random_uuid(), ?, 'smurtas', 19, ?)
                    """)
                    .params(hidden.people().getFirst().value(), Officer.SYSTEM.id())
                    .update();
        });
        as.run(first, () -> {
            db.sql("""
                    insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                    values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                    """)
                    .params(restricted.people().getFirst().value(), today.plusDays(30))
                    .update();
        });
        corrections.in("made");

        assertThat(corrections.rows(hidden)).isZero();
        assertThat(corrections.rows(restricted)).isZero();
        assertThat(corrections.rows(family)).isEqualTo(2);
    }

    @Test
    void the_numbers_come_first_and_only_the_department_sees_them() {
        corrections.unseen(
                "Skaičenko",
                IntStream.range(0, 23)
                        .mapToObj(n -> "Vardas" + (char) ('a' + n))
                        .toArray(String[]::new));

        assertThat(corrections.see("/permits/corrections?language=en", first)).contains("See how many they would be");
        assertThat(corrections.see("/permits/corrections/new?language=en&asOf=" + today, first))
                .contains("By municipality", "By age", "Propose the correction", "12 months")
                .doesNotContain("Skaičenko", "permit.correction.s");
        assertThat(corrections.see("/permits/corrections/new?language=en&asOf=" + today.plusDays(1), first))
                .contains("This day cannot be taken");
        assertThat(mvc.post()
                        .uri("/permits/corrections")
                        .with(signedIn(first))
                        .with(csrf())
                        .param("asOf", today + ""))
                .hasStatus(422)
                .bodyText()
                .contains("t-invalid");
        assertThat(mvc.get().uri("/permits/corrections").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/permits/corrections").with(signedIn(as.casemanager(19))))
                .hasStatus(403);
        corrections.propose();
        assertThat(as.run(second, () -> correctPresence.propose(new Correction.New(today, "Dar viena"), second)))
                .isEqualTo(new Outcome.HasOne());
    }

    @Test
    void nobody_is_written_down_without_a_correction_that_is_made() {
        CorrectionId id = corrections.propose();
        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql("""
                                insert into permits.unseen (correction_id, org_id, household_id, person_id, last_seen_on, as_of)
                                values (?, 2, ?, ?, date '2023-03-10', ?)
                                """)
                                .params(
                                        id.value(),
                                        family.id().value(),
                                        family.people().getFirst().value(),
                                        today)
                                .update()))
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"unseen\"");
        assertThat(mvc.post()
                        .uri("/permits/corrections/" + id + "/approval")
                        .with(signedIn(second))
                        .with(csrf())
                        .param("version", "7"))
                .hasStatus(409);
    }
}
