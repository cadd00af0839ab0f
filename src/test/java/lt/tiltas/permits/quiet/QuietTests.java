package lt.tiltas.permits.quiet;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is quiet in a round, what was tried, what comes next. */
@TiltasTest
class QuietTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    ListQuiet listQuiet;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    LocalDate today;
    Officer officer;
    HouseholdCard quiet;
    HouseholdCard heard;
    CampaignId round;

    @BeforeEach
    void a_round_with_a_quiet_family_and_one_that_was_heard_of() {
        today = LocalDate.now(clock);
        officer = as.registrar();
        quiet = family("Tylitenko");
        heard = family("Girditenko");
        givenPermits.application(heard, 0, "attended", today.plusDays(20));
        round = new CampaignId(UUID.randomUUID());
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, state, prolonged, exchanged, other, take_up,
                        second_visits, desk_share, extra_desks, overtime, examiners, deciders, planned_by)
                    values (:id, 2, 'study', :end, :opens, :closes, 'simulated', 0, 100, 0, 90, 10, 100, 0, 0, 1, 1, :officer)
                    """)
                    .param("id", round.value())
                    .param("end", today.plusYears(3).plusDays((long) (Math.random() * 100000)))
                    .param("opens", today)
                    .param("closes", today.plusDays(30))
                    .param("officer", officer.id())
                    .update();
            for (HouseholdCard one : List.of(quiet, heard)) {
                db.sql("""
                        insert into permits.campaign_window (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes)
                        values (?, ?, 2, 0, ?, ?, 2, 20)
                        """)
                        .params(round.value(), one.id().value(), today, today.plusDays(5))
                        .update();
            }
        });
    }

    @Test
    void only_the_family_of_which_nothing_was_heard_is_listed() {
        assertThat(listed()).containsExactly("Tylitenko");
        assertThat(figures()).isEqualTo(new Quiet.Figures(1, 0, 0));
        assertThat(see(""))
                .bodyText()
                .contains("Tylinčios šeimos", "Klausti savivaldybės", "Dar neieškota")
                .doesNotContain("Girditenko", "quiet.c");
    }

    @Test
    void what_was_tried_is_noted_once_and_tells_what_comes_next() {
        String key = UUID.randomUUID().toString();
        assertThat(note(key, "municipality", "passed_on", "Klausta seniūnijos")).hasStatus3xxRedirection();
        assertThat(note(key, "municipality", "passed_on", "Klausta seniūnijos")).hasStatus3xxRedirection();
        assertThat(figures()).isEqualTo(new Quiet.Figures(1, 1, 0));
        assertThat(see("")).bodyText().contains("Per savivaldybę: Paprašyta perduoti", "Laukti atsakymo");

        note(UUID.randomUUID().toString(), "municipality", "no_answer", "");
        assertThat(see("/" + quiet.id())).bodyText().contains("Klausti nevyriausybinės organizacijos");
        note(UUID.randomUUID().toString(), "ngo", "reached", "");
        assertThat(figures()).isEqualTo(new Quiet.Figures(1, 1, 1));
        assertThat(see("")).bodyText().contains("Nieko: šeima atsiliepė");
    }

    @Test
    void a_form_that_is_not_whole_keeps_what_was_written() {
        assertThat(note(UUID.randomUUID().toString(), "phone", "passed_on", "Mano pastaba"))
                .hasStatus(422)
                .bodyText()
                .contains("Only a municipality or an organisation", "Mano pastaba");
        assertThat(note(UUID.randomUUID().toString(), "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("t-invalid");
        assertThat(figures().tried()).isZero();
    }

    @Test
    void the_sheet_leaves_a_row_in_the_trail_about_each_of_them() {
        assertThat(see(".xlsx")).hasStatusOk();

        assertThat(as.run(
                        officer,
                        () -> db.sql("""
                                select count(*) from access.look l join access.look_subject s on s.look_id = l.id and s.at = l.at
                                where l.action = 'CALL_PEOPLE' and s.person_id = ?
                                """)
                                .param(quiet.people().getFirst().value())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void a_protected_family_is_hidden_and_others_do_not_look() {
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into registration.protection (id, person_id, basis, org_id, made_by) values (gen_random_uuid(), ?, 'smurtas', 19, ?)
                    """)
                    .params(quiet.people().getFirst().value(), Officer.SYSTEM.id())
                    .update();
        });

        assertThat(listed()).isEmpty();
        assertThat(figures().quiet()).isZero();
        assertThat(see("/" + quiet.id())).hasStatus(404);
        assertThat(mvc.get().uri("/permits/campaigns/" + round + "/quiet").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatus(403);
    }

    private HouseholdCard family(String surname) {
        HouseholdCard card = given.household(19, surname, "Olha", "Ivan");
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set registered_at = timestamptz '2023-03-10 12:00+02' where id = ?")
                    .param(card.id().value())
                    .update();
        });
        return card;
    }

    private List<String> listed() {
        return as.run(
                officer,
                () -> listQuiet.list(round, 0, officer).paged().rows().stream()
                        .map(line -> line.card().name())
                        .toList());
    }

    private Quiet.Figures figures() {
        return as.run(officer, () -> listQuiet.list(round, 0, officer).figures());
    }

    private MvcTestResult see(String after) {
        return mvc.get()
                .uri("/permits/campaigns/" + round + "/quiet" + after + (after.startsWith(".") ? "" : "?language=lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult note(String key, String channel, String answer, String note) {
        return mvc.post()
                .uri("/permits/campaigns/" + round + "/quiet/" + quiet.id() + "?language=lt")
                .with(signedIn(officer))
                .with(csrf())
                .param("key", key)
                .param("channel", channel)
                .param("answer", answer)
                .param("note", note)
                .exchange();
    }
}
