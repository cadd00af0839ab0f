package lt.tiltas.preparedness.trigger;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
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
class TriggerPageTests {

    private static final String PAGE = "/preparedness/triggers";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    JdbcClient db;

    @Autowired
    TakeReadings takeReadings;

    @Autowired
    Readings readings;

    @Autowired
    SeeWarning seeWarning;

    private Officer analyst;

    @BeforeEach
    void a_morning_is_read() {
        analyst = as.at(1, Role.ANALYST);
        as.run(Officer.SYSTEM, () -> takeReadings.take(TODAY));
    }

    @AfterEach
    void the_figures_are_as_they_were() {
        change("registered", TODAY, 0);
        change("registered", TODAY.minusDays(1), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_page_speaks_the_language_and_names_nobody(String language) {
        given.household(19, "Trigerenko", "Olha", "Ivan");
        change("registered", TODAY.minusDays(1), 600);
        change("registered", TODAY, 600);
        assertThat(get(PAGE + "?language=" + language, analyst))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "lang=\"" + language + "\"",
                        "id=\"registered\"",
                        "id=\"shortage\"",
                        "id=\"queue\"",
                        "id=\"staff\"",
                        "<svg")
                .doesNotContain("style=", "Trigerenko")
                .doesNotContainPattern(">(trigger|assumption|scenario|work)\\.[a-z]");
    }

    @Test
    void what_many_arrivals_raise_stands_on_the_first_page_of_who_answers_for_the_country() {
        assertThat(get("/desk?language=en", as.coordinator())).bodyText().contains("Level of alert: quiet");
        assertThat(get("/desk?language=en", as.at(19, Role.COORDINATOR)))
                .bodyText()
                .doesNotContain("Level of alert: ");
        change("registered", TODAY.minusDays(1), 600);
        change("registered", TODAY, 600);
        assertThat(get("/desk?language=en", as.coordinator())).bodyText().contains("Level of alert: alert");
        assertThat(get("/desk?language=en", as.at(19, Role.COORDINATOR)))
                .bodyText()
                .contains("Level of alert: alert");
        assertThat(get(PAGE + "?language=en", analyst))
                .bodyText()
                .contains("Alert: get ready to open", "Since " + TODAY, "below 400 2 times in a row");
    }

    @Test
    void a_morning_is_read_once_and_earlier_mornings_of_registration_with_it() {
        List<Reading> before = as.run(analyst, () -> readings.since(TODAY.minusDays(40)));
        given.household(19, "Trigerenko", "Iryna", "Petro");
        as.run(Officer.SYSTEM, () -> takeReadings.take(TODAY));
        assertThat(as.run(analyst, () -> readings.since(TODAY.minusDays(40)))).isEqualTo(before);
        assertThat(before).extracting(Reading::indicator).contains("registered", "shortage", "queue", "staff", "free");
        assertThat(before)
                .filteredOn(one -> one.indicator().equals("registered"))
                .hasSizeGreaterThanOrEqualTo(29);
    }

    @Test
    void people_registered_are_counted_on_their_day() {
        int before = as.run(Officer.SYSTEM, () -> readings.registered(TODAY.plusDays(1), 3))
                .getFirst();
        given.household(19, "Trigerenko", "Lesia", "Taras", "Nina");
        List<Integer> after = as.run(Officer.SYSTEM, () -> readings.registered(TODAY.plusDays(1), 3));
        assertThat(after).hasSize(3);
        assertThat(after.getFirst()).isEqualTo(before + 3);
    }

    @Test
    void only_who_answers_for_places_sees_it_and_only_the_system_writes() {
        assertThat(get(PAGE, as.at(19, Role.PARTNER))).hasStatus(403);
        assertThat(get(PAGE, as.registrar())).hasStatus(403);
        assertThatThrownBy(() ->
                        as.run(analyst, () -> readings.add(new Reading("queue", TODAY.minusDays(50), BigDecimal.ONE))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_signal_from_outside_raises_the_level_and_the_newest_of_a_day_counts() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(enter(analyst, "border", yesterday, "1200")).hasRedirectedUrl(PAGE + "#border");
        enter(analyst, "border", TODAY, "1300");
        assertThat(standing("border").level()).isEqualTo(Level.ALERT);
        assertThat(standing("border").since()).isEqualTo(TODAY);
        enter(analyst, "border", TODAY, "13");
        assertThat(standing("border").level()).isEqualTo(Level.QUIET);
        assertThat(standing("border").value()).isEqualByComparingTo("13");
        assertThat(enter(analyst, "border", TODAY.plusDays(1), "1"))
                .hasStatus(422)
                .bodyText()
                .contains("day-error");
        assertThat(enter(analyst, "border", TODAY, "-1"))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"");
        assertThat(enter(as.coordinator(), "border", TODAY, "1")).hasStatus(403);
        enter(analyst, "border", yesterday, "13");
    }

    @Test
    void what_is_read_each_month_follows_the_month_before() {
        enter(analyst, "euaa", TODAY.minusDays(31), "2");
        assertThat(standing("euaa").level()).isEqualTo(Level.WATCH);
        enter(analyst, "euaa", TODAY, "0");
        assertThat(standing("euaa").level()).isEqualTo(Level.QUIET);
    }

    private Standing standing(String indicator) {
        return as.run(analyst, () -> seeWarning.see(analyst)).standings().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult enter(Officer officer, String indicator, LocalDate day, String value) {
        return mvc.post()
                .uri(PAGE + "/signals")
                .with(signedIn(officer))
                .with(csrf())
                .param("own", UUID.randomUUID().toString())
                .param("indicator", indicator)
                .param("day", day.toString())
                .param("value", value)
                .param("source", "vsat.lt")
                .exchange();
    }

    private void change(String indicator, LocalDate day, int value) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update preparedness.reading set value = ? where indicator = ? and day = ?")
                        .params(BigDecimal.valueOf(value), indicator, day)
                        .update());
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }
}
