package lt.tiltas.permits.campaign;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.campaign.PlanCampaign.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is looked at and not kept: who goes first, by counts, and numbers that are only tried. */
@TiltasTest
class CampaignTrialTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    PlanCampaign planCampaign;

    @Autowired
    Campaigns campaigns;

    @Autowired
    GoingFirst goingFirst;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    Officer planner;
    HouseholdCard family;
    HouseholdCard other;
    LocalDate end;
    CampaignId id;

    @BeforeEach
    void a_round_that_is_reckoned() {
        LocalDate today = LocalDate.now(clock);
        end = today.plusDays(103);
        planner = as.registrar();
        family = given.household(19, "Pershenko", "Hanna");
        other = given.household(19, "Druhenko", "Petro", "Mariia");
        givenPermits.permit(family, 0, today.minusDays(30), end);
        givenPermits.permit(other, 0, today.minusDays(30), end);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.person set born_on = date '1940-01-01' where id = ?")
                        .param(family.people().getFirst().value())
                        .update());
        id = ((Outcome.Planned) as.run(
                        planner,
                        () -> planCampaign.plan(
                                new Campaign.Plan("temporary_protection", end, today.plusDays(1), end.minusDays(7)),
                                planner)))
                .id();
        assertThat(as.run(planner, () -> planCampaign.reckon(id, 1, planner))).isInstanceOf(Outcome.Reckoned.class);
    }

    /** One round for an end: the next test plans its own. */
    @AfterEach
    void forgotten() {
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update permits.campaign set ends_on = date '2200-01-01' + (random() * 300000)::int where id = ?")
                        .param(id.value())
                        .update());
    }

    @Test
    void a_family_with_somebody_over_75_goes_before_the_lot_and_is_counted_and_not_named() {
        assertThat(as.run(
                        planner,
                        () -> db.sql(
                                        "select number from permits.campaign_window where campaign_id = ? and household_id = ?")
                                .params(id.value(), family.id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        GoingFirst.Counts counts = as.run(planner, () -> goingFirst.counts(id)).orElseThrow();
        assertThat(counts.old()).isEqualTo(counts.families()).isPositive();
        assertThat(see())
                .contains("Who goes first", "With somebody over 75", "fewer than 10")
                .doesNotContain("Pershenko");
        assertThat(as.run(
                        as.coordinator(),
                        () -> db.sql("""
                                select count(*) from registration.published_going_first(array[?]::uuid[], date '2026-01-01', date '1951-01-01')
                                """)
                                .param(family.id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_permit_of_the_family_that_ends_sooner_brings_it_forward() {
        LocalDate sooner = end.minusDays(40);
        givenPermits.permit(other, 1, end.minusDays(200), sooner);

        assertThat(as.run(
                        planner,
                        () -> db.sql(
                                        "select ends from permits.ending_together('temporary_protection', ?) where household_id = ?")
                                .params(end, other.id().value())
                                .query(LocalDate.class)
                                .single()))
                .isEqualTo(sooner);
    }

    @Test
    void numbers_are_tried_and_the_forecast_runs_anew_and_nothing_is_kept() {
        String tried = post("100");
        assertThat(tried).contains("Tried with these numbers and not kept", "people will most likely be waiting");
        assertThat(post("90")).contains("The three routes have to make 100").doesNotContain("Tried with these numbers");

        Campaign campaign = as.run(planner, () -> campaigns.find(id)).orElseThrow();
        assertThat(campaign.hands().examiners()).isEqualTo(10);
        assertThat(campaign.state()).isEqualTo("simulated");
    }

    private String post(String exchanged) {
        return text(mvc.post()
                .uri("/permits/campaigns/" + id + "/trials?language=en")
                .param("version", "2")
                .param("prolonged", "0")
                .param("exchanged", exchanged)
                .param("other", "0")
                .param("takeUp", "90")
                .param("second", "10")
                .param("hands.deskShare", "50")
                .param("hands.extraDesks", "1")
                .param("hands.overtime", "0")
                .param("hands.examiners", "44")
                .param("hands.deciders", "5")
                .with(signedIn(planner))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private String see() {
        return text(mvc.get()
                .uri("/permits/campaigns/" + id + "?language=en")
                .with(signedIn(planner))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
