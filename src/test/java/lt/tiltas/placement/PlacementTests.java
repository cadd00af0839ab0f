package lt.tiltas.placement;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
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
    Offered offered;

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
        assertThat(page(family)).bodyText().contains("Waiting for the municipality");
        offered.municipalityCan(family);
        assertThat(page(family)).bodyText().contains("Waiting for the family");
        String moves = LocalDate.of(2030, 1, 2).toString();
        assertThat(post(family, "/placement/answer", "answer", "accepted", "movesOn", moves, "version", "2"))
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
        offered.municipalityCan(family);

        assertThat(post(family, "/placement/answer", "answer", "accepted", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Give the day on which the family moves");
        assertThat(post(family, "/placement/answer", "answer", "declined", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose why the family says no");
    }

    @Test
    void a_no_frees_the_beds_at_once() {
        HouseholdCard family = given.household(3, "Nienko", "Olha");
        post(family, "/placement/proposals");
        post(family, "/placement/offers", "rank", "1");
        offered.municipalityCan(family);
        assertThat(as.run(coordinator, () -> stays.held(family.id()))).isPresent();

        post(family, "/placement/answer", "answer", "declined", "reason", "wants_city", "version", "2");

        assertThat(as.run(coordinator, () -> stays.held(family.id()))).isEmpty();
        assertThat(page(family)).bodyText().contains("Wants to live in a city");
    }

    @Test
    void who_waits_is_listed_for_the_own_organisation_only() {
        given.household(3, "Waitenko", "Olha");

        assertThat(list(coordinator, "page=" + (waiting(3) - 1) / 50))
                .hasStatusOk()
                .bodyText()
                .contains("Waitenko");
        assertThat(list(as.at(46, Role.COORDINATOR), ""))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Waitenko");
        assertThat(mvc.get().uri("/placements").with(signedIn(as.casemanager(21))))
                .hasStatus(403);
    }

    @Test
    void a_long_list_says_how_long_it_is_and_goes_on_on_the_next_page() {
        for (int n = waiting(3); n <= 50; n++) {
            given.household(3, "Longenko" + n, "Olha");
        }
        int waiting = waiting(3);
        String all = NumberFormat.getInstance(Locale.ENGLISH).format(waiting);

        assertThat(list(coordinator, ""))
                .bodyText()
                .contains("1–50 of " + all, "href=\"/placements?page=1\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(list(coordinator, "page=1")).bodyText().contains("51–" + Math.min(waiting, 100) + " of " + all);
        assertThat(list(coordinator, "page=-7")).bodyText().contains("1–50 of " + all);
        assertThat(list(coordinator, "page=99999")).hasStatusOk().bodyText().contains("rel=\"prev\"");
    }

    private int waiting(int organisation) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select count(*) from registration.published_household where holder_org = ? and state = 'registered'")
                        .param(organisation)
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult list(Officer officer, String query) {
        return mvc.get().uri("/placements?" + query).with(signedIn(officer)).exchange();
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
