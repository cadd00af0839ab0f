package lt.tiltas.preparedness.readiness;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReadinessPageTests {

    private static final String PAGE = "/preparedness/readiness";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient db;

    @Autowired
    ShowReadiness showReadiness;

    private SiteId site;
    private Officer analyst;
    private Officer agency;

    @BeforeEach
    void a_house_that_stands_ready() {
        analyst = as.at(1, Role.ANALYST);
        agency = as.coordinator();
        site = houses.site(19, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 6, cents_a_night = 1000 where id = ?",
                site.value());
    }

    @AfterEach
    void it_is_gone() {
        houses.change("update reception.site set standby = false, closed_on = current_date where id = ?", site.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_page_speaks_the_language(String language) {
        for (Officer reader : new Officer[] {analyst, agency, as.at(19, Role.COORDINATOR)}) {
            assertThat(get(PAGE + "?places=20000&language=" + language, reader))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"", "id=\"score\"", "id=\"plan\"", "id=\"sites\"")
                    .doesNotContain("style=", "<script>", "gg.jte")
                    .doesNotContainPattern(">(readiness|assumption|rule|scenario)\\.[a-z]");
        }
    }

    @Test
    void a_house_on_standby_adds_its_places_after_its_days_and_costs_what_it_says() {
        houses.site(21, 2);
        Readiness none = show(analyst, 1);
        Readiness all = show(
                analyst, none.now().free() + none.now().returning() + none.now().opening() + none.standbyPlaces());
        assertThat(all.plan().isReached()).isTrue();
        Reach.Step step = all.plan().steps().stream()
                .filter(one -> one.site().id().equals(site))
                .findFirst()
                .orElseThrow();
        assertThat(step.why()).isEqualTo(Reach.Why.NEEDED);
        assertThat(step.site().places()).isEqualTo(8);
        assertThat(step.site().days()).isEqualTo(6);
        assertThat(step.site().weeklyCents()).isEqualTo(8 * 1_000 * 7);
        assertThat(step.site().openingCents()).isEqualTo(8 * 10_000);
        assertThat(get(PAGE + "?places=" + all.plan().wanted() + "&language=en", analyst))
                .bodyText()
                .contains("there are so many places if", step.site().name(), "Without it so many places");
        assertThat(get(PAGE + "?places=" + none.now().free() + "&language=en", analyst))
                .bodyText()
                .contains("nothing has to be opened", "ready only later");
    }

    @Test
    void beds_that_come_back_from_repair_are_counted_on_their_day_and_those_taken_afterwards_are_not() {
        SiteId open = houses.site(21, 3);
        int free = show(analyst, 1).now().free();
        int returning = show(analyst, 1).now().returning();
        block(open, "A", TODAY.plusDays(4));
        block(open, "B", null);
        Readiness now = show(analyst, 1);
        assertThat(now.now().free()).isEqualTo(free - 2);
        assertThat(now.now().returning()).isEqualTo(returning + 1);
        houses.change("update reception.site set closed_on = current_date where id = ?", open.value());
        assertThat(show(analyst, 1).now().returning()).isEqualTo(returning);
    }

    private void block(SiteId open, String bed, LocalDate until) {
        houses.change("""
                insert into reception.stay (site_id, site_org, room_id, bed_id, org_id, state, reason, during, made_by)
                select b.site_id, 21, b.room_id, b.id, 21, 'block', 'repair', daterange(current_date, cast(? as date)), access.officer()
                from reception.bed b where b.site_id = ? and b.label = ?
                """, until, open.value(), bed);
    }

    @Test
    void a_test_changes_what_plans_count_with_and_is_written_once() {
        UUID own = UUID.randomUUID();
        Officer kaunas = as.at(19, Role.COORDINATOR);
        assertThat(record(kaunas, own, TODAY, "9", "7", "1234.56")).hasRedirectedUrl(PAGE);
        assertThat(record(kaunas, own, TODAY, "9", "7", "1234.56")).hasRedirectedUrl(PAGE);
        StandbySite tested = found(analyst);
        assertThat(tested.days()).isEqualTo(9);
        assertThat(tested.places()).isEqualTo(7);
        assertThat(tested.openingCents()).isEqualTo(123_456);
        assertThat(tested.old()).isFalse();
        assertThat(tests()).isOne();
        assertThat(get(PAGE + "?language=en", analyst)).bodyText().contains("said: 6 days");
    }

    @Test
    void a_test_grows_old_by_the_dated_rule() {
        record(agency, UUID.randomUUID(), TODAY.minusMonths(13), "3", "8", "");
        StandbySite old = found(analyst);
        assertThat(old.old()).isTrue();
        assertThat(old.days()).isEqualTo(6);
        assertThat(get(PAGE + "?language=en", analyst)).bodyText().contains("Long ago");
        record(agency, UUID.randomUUID(), TODAY.minusMonths(11), "3", "8", "");
        assertThat(found(analyst).old()).isFalse();
        assertThat(found(analyst).days()).isEqualTo(3);
    }

    @Test
    void another_municipality_does_not_say_how_long_it_took_and_nobody_tells_the_future() {
        Officer klaipeda = as.at(21, Role.COORDINATOR);
        assertThat(record(klaipeda, UUID.randomUUID(), TODAY, "3", "8", "")).hasStatus(422);
        assertThat(record(agency, UUID.randomUUID(), TODAY.plusDays(1), "3", "8", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Išbandymas negali būti ateityje");
        assertThat(record(agency, UUID.randomUUID(), TODAY, "-3", "", "")).hasStatus(422);
        assertThat(record(analyst, UUID.randomUUID(), TODAY, "3", "8", "")).hasStatus(403);
        assertThat(tests()).isZero();
        assertThat(get(PAGE, klaipeda)).bodyText().doesNotContain("value=\"" + site + "\"");
        assertThat(get(PAGE, agency)).bodyText().contains("value=\"" + site + "\"");
    }

    @Test
    void homes_that_were_stated_count_on_a_line_of_their_own() {
        Readiness before = show(analyst, 1);
        UUID statement = UUID.randomUUID();
        houses.change("""
                insert into placement.statement (id, org_id, week, kindergarten, primary_school, basic_school, upper_school, case_capacity, case_load, stated_by)
                values (?, 32, date '2091-01-01', 0, 0, 0, 0, 0, 0, access.officer())
                """, statement);
        houses.change("""
                insert into placement.statement_home (statement_id, org_id, people, step_free, pets, available_on, homes)
                values (?, 32, 4, true, false, current_date + 3, 500)
                """, statement);
        Readiness after = show(agency, 1);
        assertThat(after.now().homes().places())
                .isEqualTo(show(analyst, 1).now().homes().places())
                .isGreaterThanOrEqualTo(2_000);
        assertThat(after.now().free()).isEqualTo(before.now().free());
        Readiness.Goal thousand = after.goals().getFirst();
        assertThat(thousand.withHomes().isReached()).isTrue();
        assertThat(thousand.withHomes().days()).isLessThanOrEqualTo(3);
        houses.change("delete from placement.statement_home where statement_id = ?", statement);
        houses.change("delete from placement.statement where id = ?", statement);
    }

    @Test
    void the_plan_is_a_file_too_and_a_number_that_is_none_is_said_at_the_field() throws Exception {
        byte[] file = get(PAGE + ".csv?places=90000&language=en", analyst)
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8).lines().toList())
                .hasSize(1
                        + (int) show(analyst, 1).sites().stream()
                                .filter(one -> one.places() > 0)
                                .count())
                .anyMatch(line -> line.contains(";8;6;No;800.00;560.00;"));
        assertThat(get(PAGE + "?places=0", analyst)).hasStatus(422).bodyText().contains("aria-invalid=\"true\"");
        assertThat(get(PAGE + "?places=x", analyst)).hasStatus(422);
    }

    private Readiness show(Officer officer, int wanted) {
        return as.run(officer, () -> showReadiness.show(wanted, officer));
    }

    private StandbySite found(Officer officer) {
        return show(officer, 1).sites().stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private int tests() {
        return as.run(
                analyst,
                () -> db.sql("select count(*) from preparedness.site_test where site_id = ?")
                        .param(site.value())
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private MvcTestResult record(Officer officer, UUID own, LocalDate on, String days, String places, String opening) {
        return mvc.post()
                .uri(PAGE + "/tests")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("own", own.toString())
                .param("site", site.toString())
                .param("testedOn", on.toString())
                .param("days", days)
                .param("found", places)
                .param("opening", opening)
                .exchange();
    }
}
