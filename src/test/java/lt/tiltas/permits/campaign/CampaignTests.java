package lt.tiltas.permits.campaign;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.StepTable;
import lt.tiltas.permits.campaign.PlanCampaign.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A round from its plan to its invitations. The pairs are generated from the table. */
@TiltasTest
class CampaignTests {

    private static final List<String> STATES =
            List.of("planned", "simulated", "approved", "inviting", "open", "late_care", "closed");

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
    JdbcClient db;

    @Autowired
    Clock clock;

    LocalDate today;
    LocalDate end;
    Officer planner;
    Officer second;
    HouseholdCard family;
    CampaignId id;

    @BeforeEach
    void a_round() {
        today = LocalDate.now(clock);
        end = today.plusDays(97);
        planner = as.registrar();
        second = givenPermits.colleague("campaigns");
        family = given.household(19, "Kvietimenko", "Oksana", "Danylo");
        givenPermits.permit(family, 0, today.minusDays(30), end);
        givenPermits.permit(family, 1, today.minusDays(30), end);
        id = ((Outcome.Planned) as.run(
                        planner,
                        () -> planCampaign.plan(
                                new Campaign.Plan("temporary_protection", end, today.plusDays(1), end.minusDays(7)),
                                planner)))
                .id();
    }

    /** One round for an end: the next test plans its own. */
    @AfterEach
    void closed() {
        as.run(Officer.SYSTEM, () -> {
            for (String state : List.of("simulated", "approved", "inviting", "open", "late_care", "closed")) {
                db.sql("""
                        update permits.campaign set state = :state, version = version + 1,
                            approved_by = case when :state = 'simulated' then null else cast(:second as uuid) end,
                            approved_at = case when :state = 'simulated' then null else now() end
                        where id = :id and exists (select from permits.campaign_transition t
                            where t.from_state = campaign.state and t.to_state = :state)
                        """)
                        .param("state", state)
                        .param("second", second.id())
                        .param("id", id.value())
                        .update();
            }
        });
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return StepTable.pairsNotIn(STATES, CampaignStep.values());
    }

    @Test
    void the_database_holds_the_same_table() {
        assertThat(StepTable.inTheDatabase(db, "permits.campaign_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(CampaignStep.values()));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(String from, String to) {
        in(from);

        assertThatThrownBy(() -> as.run(
                        planner,
                        () -> db.sql("update permits.campaign set state = ? where id = ?")
                                .params(to, id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("campaign_moves_by_the_table");
    }

    @Test
    void it_is_approved_by_another_and_the_household_sees_its_window_once_it_is_invited() {
        Officer oksana = as.newcomer(family.people().getFirst().value());
        assertThat(move(CampaignStep.SIMULATE, planner)).isInstanceOf(Outcome.Reckoned.class);
        assertThat(move(CampaignStep.APPROVE, planner)).isEqualTo(new Outcome.NotByTheSame());
        assertThat(move(CampaignStep.APPROVE, second)).isEqualTo(new Outcome.Moved(CampaignStep.APPROVE));
        assertThat(see("/my/visit?language=uk", oksana)).doesNotContain("Запрошуємо вашу родину");

        assertThat(move(CampaignStep.INVITE, planner)).isEqualTo(new Outcome.Moved(CampaignStep.INVITE));
        assertThat(see("/my/visit?language=uk", oksana)).contains("Запрошуємо вашу родину");
        assertThat(see("/households/" + family.id() + "/visits?language=en", planner))
                .contains("The household is invited to renew");
        assertThat(move(CampaignStep.OPEN, planner)).isEqualTo(new Outcome.TooEarly(today.plusDays(1)));
    }

    @Test
    void reckoned_twice_the_windows_are_the_same_and_each_household_has_one() {
        move(CampaignStep.SIMULATE, planner);
        Map<UUID, Integer> first = windows();
        move(CampaignStep.SIMULATE, planner);
        assertThat(windows()).isEqualTo(first).containsKey(family.id().value());
    }

    @Test
    void other_numbers_are_reckoned_and_approved_anew() {
        in("approved");
        assertThat(change(50, 60, 0)).isEqualTo(new Outcome.NotAHundred());
        assertThat(change(100, 0, 0)).isEqualTo(new Outcome.Changed());
        assertThat(campaign().state()).isEqualTo("planned");
        assertThat(campaign().by().approved()).isNull();

        assertThat(as.run(
                        second,
                        () -> planCampaign.plan(
                                new Campaign.Plan("temporary_protection", end, today.plusDays(1), end), second)))
                .isEqualTo(new Outcome.HasOne());
        assertThat(as.run(
                        second,
                        () -> planCampaign.plan(
                                new Campaign.Plan("work", end, today.plusDays(1), end.plusDays(1)), second)))
                .isEqualTo(new Outcome.WrongDays());
    }

    @Test
    void the_page_says_how_many_will_wait_and_what_each_lever_changes() {
        move(CampaignStep.SIMULATE, planner);

        assertThat(see("/permits/campaigns/" + id + "?language=en", planner))
                .contains("people will most likely be waiting", "One more desk", "Waits for a decision")
                .doesNotContain("Kvietimenko");
        assertThat(mvc.post()
                        .uri("/permits/campaigns/" + id + "/steps")
                        .param("step", "SIMULATE")
                        .param("version", "1")
                        .with(signedIn(planner))
                        .with(csrf()))
                .hasStatus(409);
    }

    private Outcome move(CampaignStep step, Officer officer) {
        int version = campaign().version();
        return as.run(
                officer,
                () -> step == CampaignStep.SIMULATE
                        ? planCampaign.reckon(id, version, officer)
                        : planCampaign.move(id, version, step, officer));
    }

    private Outcome change(int prolonged, int exchanged, int other) {
        var hired = new Campaign.Numbers.Hired(80, 1, 30, 5, 2);
        var form = new Campaign.Numbers(campaign().version(), prolonged, exchanged, other, 90, 10, hired);
        return as.run(planner, () -> planCampaign.change(id, form, planner));
    }

    /** Past the days that a step waits for. */
    private void in(String state) {
        for (String one : STATES.subList(1, STATES.indexOf(state) + 1)) {
            as.run(
                    Officer.SYSTEM,
                    () -> db.sql("""
                            update permits.campaign set state = :state, version = version + 1,
                                approved_by = case when :state = 'simulated' then null else cast(:second as uuid) end,
                                approved_at = case when :state = 'simulated' then null else now() end
                            where id = :id
                            """)
                            .param("state", one)
                            .param("second", second.id())
                            .param("id", id.value())
                            .update());
        }
    }

    private Campaign campaign() {
        return as.run(planner, () -> campaigns.find(id).orElseThrow());
    }

    private Map<UUID, Integer> windows() {
        return as.run(
                planner,
                () -> Map.ofEntries(
                        db.sql("select household_id, number from permits.campaign_window where campaign_id = ?")
                                .param(id.value())
                                .query((rs, n) -> Map.entry(rs.getObject(1, UUID.class), rs.getInt(2)))
                                .list()
                                .toArray(Map.Entry[]::new)));
    }

    private String see(String address, Officer officer) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(signedIn(officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
