package lt.tiltas.placement.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.Offered;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole list placed at once, through its pages. Each test has a day of arrival of its own. */
@TiltasTest
class SurgeTests {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    AskForRun askForRun;

    @Autowired
    ReckonNext reckonNext;

    @Autowired
    JdbcClient db;

    private LocalDate day;
    private Officer coordinator;

    @BeforeEach
    void houses_with_room_and_a_day() {
        day = LocalDate.of(2019, 1, 1).plusDays(DAYS.incrementAndGet());
        coordinator = as.coordinator();
        houses.site(21, 4, 4, 4);
    }

    @Test
    void a_list_is_placed_tried_otherwise_compared_approved_and_printed() {
        HouseholdCard first = arrived("Surgenko", "Olha", "Maksym");
        arrived("Surgiuk", "Iryna");
        String list = taken("Friday");

        assertThat(page(list)).contains("Place everybody", "2 households");
        assertThat(offered.post(coordinator, list + "/runs")).hasRedirectedUrl(list);
        assertThat(page(list)).contains("Of the best possible", "Not decided").doesNotContain("Whom no place fits");
        offered.post(coordinator, list + "/runs", "run", "1", "points[wish]", "200");
        assertThat(page(list + "/comparison?first=1&second=2")).contains("Weight: The family’s wish", "200");
        assertThat(page(list + "/households?run=1")).contains("Surgenko", "Surgiuk");

        assertThat(offered.post(coordinator, list + "/approvals", "run", "1", "household", first.id() + ""))
                .hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(60)).until(() -> outcomes(list), List.of("offered")::equals);
        offered.post(coordinator, list + "/approvals", "run", "1", "all", "true");
        await().atMost(Duration.ofSeconds(60)).until(() -> outcomes(list).size() == 2);
        assertThat(outcomes(list)).containsOnly("offered");
        assertThat(offered.of(first).waitsForHousehold()).isFalse();
        var letters =
                offered.get(coordinator, list + "/letters?run=1").getResponse().getContentAsByteArray();
        assertThat(new String(letters, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_run_is_asked_for_once_and_a_stopped_one_is_taken_up_again() {
        arrived("Waitenko", "Olha", "Maksym");
        String list = taken("Wednesday");
        SurgeId surge = new SurgeId(UUID.fromString(list.substring("/surges/".length())));

        assertThat(as.run(coordinator, () -> askForRun.ask(surge, Map.of(), coordinator)))
                .isInstanceOf(AskForRun.Outcome.Asked.class);
        assertThat(page(list)).contains("Run 1 has been computing since").doesNotContain("Place everybody");
        assertThat(page(list + "/runs")).contains("every 2s").doesNotContain("<html");
        assertThat(as.run(coordinator, () -> askForRun.ask(surge, Map.of("wish", 1), coordinator)))
                .isInstanceOf(AskForRun.Outcome.AlreadyReckoning.class);

        as.run(Officer.SYSTEM, () -> {
            reckonNext.reckon();
            return null;
        });
        assertThat(page(list)).contains("Of the best possible", "Whether it is fair to every group");
        assertThat(offered.get(coordinator, list + "/runs").getResponse().getHeader("HX-Refresh"))
                .isEqualTo("true");
        assertThat(as.run(Officer.SYSTEM, reckonNext::reckon)).isEmpty();
    }

    @Test
    void a_run_that_cannot_be_reckoned_is_told_and_can_be_asked_for_again() {
        arrived("Failenko", "Olha");
        String list = taken("Thursday");
        SurgeId surge = new SurgeId(UUID.fromString(list.substring("/surges/".length())));
        as.run(coordinator, () -> askForRun.ask(surge, Map.of(), coordinator));

        as.run(Officer.SYSTEM, () -> {
            reckonNext.giveUp();
            return null;
        });

        assertThat(page(list)).contains("Run 1 could not be computed", "Place everybody");
        offered.post(coordinator, list + "/runs");
        assertThat(page(list)).contains("Of the best possible").doesNotContain("could not be computed");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_computed() {
        arrived("Wrongenko", "Olha");
        String list = taken("Saturday");

        assertThat(offered.post(coordinator, list + "/runs", "points[wish]", "a lot", "points[jobs]", "20"))
                .bodyText()
                .contains("Write a whole number from 0 to 1000", "a lot");
        assertThat(page(list)).contains("Place everybody");
        assertThat(offered.post(
                        coordinator, "/surges", "name", " ", "arrivedFrom", "2019-05-02", "arrivedUntil", "2019-05-01"))
                .bodyText()
                .contains("The last day cannot be before the first");
        offered.post(coordinator, list + "/runs");
        assertThat(offered.post(coordinator, list + "/approvals", "run", "1")).hasStatus3xxRedirection();
        assertThat(outcomes(list)).isEmpty();
    }

    @Test
    void whom_no_place_fits_is_told_with_the_cause() {
        String[] many = IntStream.range(0, 30).mapToObj(n -> "Vaikas" + n).toArray(String[]::new);
        arrived("Hugenko", many);
        String list = taken("Sunday");

        offered.post(coordinator, list + "/runs");

        assertThat(page(list)).contains("Whom no place fits");
        assertThat(page(list + "/households?run=1&municipality=0")).contains("Hugenko");
    }

    @Test
    void nobody_makes_a_list_of_nobody_and_another_office_sees_none() {
        assertThat(offered.post(
                        coordinator,
                        "/surges",
                        "name",
                        "Nobody",
                        "arrivedFrom",
                        "2018-01-01",
                        "arrivedUntil",
                        "2018-01-01"))
                .hasRedirectedUrl("/surges");
        arrived("Ownenko", "Olha");
        String list = taken("Own");
        assertThat(offered.get(as.at(46, Role.COORDINATOR), list)).hasStatus(404);
        assertThat(offered.post(as.casemanager(21), list + "/runs")).hasStatus(403);
    }

    private HouseholdCard arrived(String surname, String... names) {
        HouseholdCard family = given.household(3, surname, names);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.household set arrived_on = ? where id = ?")
                        .params(day, family.id().value())
                        .update());
        return family;
    }

    private String taken(String name) {
        String where = offered.post(
                        coordinator,
                        "/surges",
                        "name",
                        name,
                        "arrivedFrom",
                        day.toString(),
                        "arrivedUntil",
                        day.toString())
                .getResponse()
                .getRedirectedUrl();
        assertThat(where).startsWith("/surges/");
        return where;
    }

    private List<String> outcomes(String list) {
        return as.run(
                coordinator,
                () -> db.sql("""
                select p.outcome from placement.surge_place p join placement.surge_run r on r.id = p.run_id
                where r.surge_id = cast(? as uuid) and p.outcome is not null
                """)
                        .param(list.substring("/surges/".length()))
                        .query(String.class)
                        .list());
    }

    private String page(String address) {
        var page = offered.get(coordinator, address);
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
