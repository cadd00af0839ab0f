package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.proposal.Scales;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.WorkOutPrices;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class RunTests {

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Scales scales;

    @Autowired
    WorkOutPrices prices;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Test
    void a_run_is_made_when_the_country_changes_and_not_again_while_it_stays() {
        as.run(Officer.SYSTEM, prices::ifChanged);
        int before = runs();

        as.run(Officer.SYSTEM, prices::ifChanged);
        assertThat(runs()).isEqualTo(before);

        houses.site(29, 2);
        as.run(Officer.SYSTEM, prices::ifChanged);
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void what_a_run_keeps_names_nobody_and_holds_below_its_bound() {
        given.household(3, "Runenko", "Olha", "Taras");
        UUID run = as.run(Officer.SYSTEM, prices::asked);

        as.run(as.coordinator(), () -> {
            double[] figures = db.sql("select value, bound, online from placement.run where id = ?")
                    .params(run)
                    .query((rs, n) -> new double[] {rs.getDouble(1), rs.getDouble(2), rs.getDouble(3)})
                    .single();
            assertThat(figures[0]).isLessThanOrEqualTo(figures[1] + 1e-6);
            assertThat(figures[2]).isLessThanOrEqualTo(figures[1] + 1e-6);
            assertThat(db.sql("select count(*) from placement.run_price where run_id = ? and price < 0")
                            .params(run)
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void the_agency_and_the_ministry_may_ask_for_a_run_and_a_case_manager_may_only_look() {
        int before = runs();

        assertThat(offered.post(as.at(1, Role.ANALYST), "/placement-runs")).hasRedirectedUrl("/placement-runs");
        assertThat(runs()).isEqualTo(before + 1);
        assertThat(offered.post(as.casemanager(21), "/placement-runs")).hasStatus(403);
        assertThat(offered.get(as.casemanager(21), "/placement-runs")).hasStatusOk();
    }

    @Test
    void the_country_in_memory_is_swapped_whole_when_something_opens() {
        Moment before = as.run(as.coordinator(), scales::now);
        assertThat(as.run(as.coordinator(), scales::now)).isSameAs(before);

        houses.site(27, 3);

        Moment after = as.run(as.coordinator(), scales::now);
        assertThat(after).isNotSameAs(before);
        assertThat(beds(after)).isEqualTo(beds(before) + 3);
        assertThat(as.run(as.casemanager(21), scales::now)).isSameAs(after);
    }

    @Test
    void where_a_place_was_offered_a_moment_ago_the_country_is_read_anew_before_it_is_proposed_again() {
        houses.site(27, 4);
        HouseholdCard first = given.household(3, "Firstenko", "Olha");
        int there = offered.offer(first).where().municipality();
        Moment before = as.run(as.coordinator(), scales::now);
        houses.site(there, 4);
        assertThat(profile(as.run(as.coordinator(), scales::now), there)).isSameAs(profile(before, there));

        offered.post(
                as.coordinator(),
                "/households/" + given.household(3, "Secondenko", "Olha").id() + "/placement/proposals");

        assertThat(profile(as.run(as.coordinator(), scales::now), there)).isNotSameAs(profile(before, there));
    }

    private static Profile profile(Moment moment, int municipality) {
        return moment.now().profiles().stream()
                .filter(profile -> profile.code() == municipality)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_weight_holds_from_its_day_with_who_decided_it_and_why() {
        Officer ministry = as.at(1, Role.ANALYST);
        String day = LocalDate.now(clock).plusDays(100 + runs() % 50).toString();
        String[] form = {
            "code", "jobs", "value", "31", "from", day, "decidedBy", "Ministro pavedimas Nr. 5", "reason", ""
        };

        assertThat(offered.post(ministry, "/placement-weights", form)).hasStatus(422);
        form[9] = "Trūksta slaugytojų";
        assertThat(offered.post(ministry, "/placement-weights", form)).hasRedirectedUrl("/placement-weights");
        assertThat(offered.get(ministry, "/placement-weights"))
                .hasStatusOk()
                .bodyText()
                .contains("Ministro pavedimas Nr. 5", "Trūksta slaugytojų", "The learned model is off");
        assertThat(offered.post(ministry, "/placement-weights", form)).hasStatus(422);
        form[5] = LocalDate.now(clock).toString();
        assertThat(offered.post(ministry, "/placement-weights", form))
                .hasStatus(422)
                .bodyText()
                .contains("after today");
        form[5] = LocalDate.now(clock).plusDays(500).toString();
        assertThat(offered.post(as.at(21, Role.COORDINATOR), "/placement-weights", form))
                .hasStatus(422)
                .bodyText()
                .contains("The ministry or the Agency sets weights");
    }

    @Test
    void of_few_choices_nothing_is_told() {
        assertThat(offered.get(as.coordinator(), "/placement-choices")).hasStatusOk();
        assertThat(offered.get(as.at(1, Role.ANALYST), "/placement-choices")).hasStatusOk();
        assertThat(offered.get(as.casemanager(21), "/placement-choices")).hasStatus(403);
    }

    private int beds(Moment moment) {
        return moment.now().homes().stream()
                .filter(home -> home.places() != null)
                .mapToInt(home -> home.site().units())
                .sum();
    }

    private int runs() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from placement.run")
                        .query(Integer.class)
                        .single());
    }
}
