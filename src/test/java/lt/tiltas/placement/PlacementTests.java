package lt.tiltas.placement;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class PlacementTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Stays stays;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Officer coordinator;

    @BeforeEach
    void a_house_with_room() {
        coordinator = as.coordinator();
        houses.site(21, 4, 4, 4);
    }

    @Test
    void places_are_compared_offered_and_accepted_and_the_municipality_takes_over() {
        HouseholdCard family = given.household(3, "Placenko", "Olha", "Maksym");

        assertThat(post(family, "/placement/proposals")).hasStatus3xxRedirection();
        assertThat(page(family)).hasStatusOk().bodyText().contains("All would live in one room");
        assertThat(post(family, "/placement/offers", "rank", "1")).hasStatus3xxRedirection();
        assertThat(page(family)).bodyText().contains("Waiting for the family");
        String moves = LocalDate.of(2030, 1, 2).toString();
        assertThat(post(family, "/placement/answer", "answer", "accepted", "movesOn", moves, "version", "1"))
                .hasStatus3xxRedirection();

        int holder = as.run(
                Officer.SYSTEM,
                () -> db.sql("select holder_org from registration.published_household where id = ?")
                        .param(family.id().value())
                        .query(Integer.class)
                        .single());
        assertThat(holder).isNotEqualTo(3);
        assertThat(as.run(as.casemanager(holder), () -> stays.current(family.id())))
                .get()
                .satisfies(stay -> assertThat(stay.municipality()).isEqualTo(holder));
    }

    @Test
    void a_yes_without_a_day_and_a_no_without_a_reason_are_asked_again() {
        HouseholdCard family = given.household(3, "Askenko", "Olha");
        post(family, "/placement/proposals");
        post(family, "/placement/offers", "rank", "1");

        assertThat(post(family, "/placement/answer", "answer", "accepted", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Give the day on which the family moves");
        assertThat(post(family, "/placement/answer", "answer", "declined", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why the family says no");
    }

    @Test
    void a_no_frees_the_beds_at_once() {
        HouseholdCard family = given.household(3, "Nienko", "Olha");
        post(family, "/placement/proposals");
        post(family, "/placement/offers", "rank", "1");
        assertThat(as.run(coordinator, () -> stays.held(family.id()))).isPresent();

        post(family, "/placement/answer", "answer", "declined", "reason", "wants_city", "version", "1");

        assertThat(as.run(coordinator, () -> stays.held(family.id()))).isEmpty();
        assertThat(page(family)).bodyText().contains("Wants to live in a city");
    }

    @Test
    void who_waits_is_listed_for_the_own_organisation_only() {
        given.household(46, "Waitenko", "Olha");
        Officer local = as.at(46, Role.COORDINATOR);

        assertThat(mvc.get().uri("/placements").with(signedIn(local)))
                .hasStatusOk()
                .bodyText()
                .contains("Waitenko");
        assertThat(mvc.get().uri("/placements").with(signedIn(as.casemanager(21))))
                .hasStatus(403);
    }

    private MvcTestResult page(HouseholdCard family) {
        return mvc.get()
                .uri("/households/" + family.id() + "/placement")
                .with(signedIn(coordinator))
                .exchange();
    }

    private MvcTestResult post(HouseholdCard family, String address, String... parameters) {
        var request = mvc.post()
                .uri("/households/" + family.id() + address)
                .with(signedIn(coordinator))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int n = 0; n < parameters.length; n += 2) {
            request.param(parameters[n], parameters[n + 1]);
        }
        return request.exchange();
    }
}
