package lt.tiltas.preparedness.assume;

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
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class AssumptionPageTests {

    private static final String PAGE = "/preparedness/assumptions";
    private static final String THRESHOLD = "/preparedness/thresholds/staff-watch";

    /** Long before any day that other tests ask about; and long after. */
    private static final LocalDate PAST = LocalDate.of(2023, 5, 1);

    private static final LocalDate LATER = LocalDate.of(2050, 5, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Assumptions assumptions;

    @Autowired
    ThresholdRows thresholds;

    private Officer analyst;

    @BeforeEach
    void an_analyst_of_the_ministry() {
        analyst = as.at(1, Role.ANALYST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_pages_speak_the_language(String language) {
        for (String address : List.of(PAGE, PAGE + "/collective", THRESHOLD)) {
            assertThat(get(address + "?language=" + language, analyst))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=")
                    .doesNotContainPattern(">(assume|assumption|scenario|trigger)\\.[a-z]");
        }
    }

    @Test
    void who_came_and_where_they_were_registered_stands_there_for_coordinators_too() {
        for (Officer reader : List.of(analyst, as.coordinator())) {
            assertThat(get(PAGE + "?language=en", reader)).bodyText().contains("7,964", "52.5%", "Vilnius");
        }
    }

    @Test
    void a_new_value_is_a_new_row_and_of_one_day_the_later_row_counts() {
        LocalDate day = PAST;
        assertThat(write("moves", "0,015", "0.01", "0.03", day)).hasRedirectedUrl(PAGE + "/moves");
        assertThat(value("moves", day)).isEqualByComparingTo("0.015");
        assertThat(write("moves", "0.025", "0.01", "0.03", day)).hasRedirectedUrl(PAGE + "/moves");
        assertThat(value("moves", day)).isEqualByComparingTo("0.025");
        assertThat(value("moves", LocalDate.now())).isEqualByComparingTo("0.02");
        assertThat(get(PAGE + "/moves?language=en", analyst))
                .bodyText()
                .contains("0.015 a month", "0.025 a month", "0.02 a month", "Came with the program", analyst.name());
    }

    @Test
    void the_same_form_is_one_row() {
        UUID own = UUID.randomUUID();
        int before = rows("sick");
        write("sick", own, "0.05", "0.03", "0.12", LATER);
        write("sick", own, "0.05", "0.03", "0.12", LATER);
        assertThat(rows("sick")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "collective, nothing, 0, 1, no number",
        "collective, 0.1, 0.2, 0.3, outside of its range",
        "collective, 0.1, 0, 1.5, more than the whole",
        "per-worker, 0, 0, 60, nobody for each",
        "per-supervisor, 0, 0, 60, nobody for each",
        "household, 0.5, 0, 3, half a person",
        "host-to-own, 0.99, 0, 1, shares that belong together"
    })
    void what_cannot_be_is_said_at_its_field_and_stays_typed(
            String code, String value, String low, String high, String why) {
        int before = rows(code);
        assertThat(write(code, value, low, high, LATER))
                .as(why)
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"", "value=\"" + value + "\"");
        assertThat(rows(code)).isEqualTo(before);
    }

    @Test
    void a_source_and_a_day_are_asked_for() {
        assertThat(post(
                        PAGE + "/sick",
                        analyst,
                        "own",
                        UUID.randomUUID().toString(),
                        "value",
                        "0.05",
                        "low",
                        "0",
                        "high",
                        "1"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "mark-error", "source-error");
    }

    @Test
    void a_threshold_is_kept_in_the_same_way() {
        assertThat(threshold("20", "12", PAST)).hasRedirectedUrl(THRESHOLD);
        assertThat(threshold("25", "12", PAST)).hasRedirectedUrl(THRESHOLD);
        ThresholdRow then = as.run(analyst, () -> thresholds.on(PAST)).getFirst();
        assertThat(then.onAt()).isEqualByComparingTo("25");
        assertThat(threshold("10", "12", LATER)).hasStatus(422).bodyText().contains("off-error");
        assertThat(threshold("1.234", "1", LATER)).hasStatus(422).bodyText().contains("on-error");
    }

    @Test
    void only_who_answers_writes_and_nobody_changes() {
        Officer coordinator = as.at(3, Role.COORDINATOR);
        assertThat(get(PAGE + "/sick", coordinator)).hasStatusOk().bodyText().doesNotContain("id=\"new-value\"");
        assertThat(get(PAGE + "/sick", as.at(19, Role.ANALYST))).bodyText().doesNotContain("id=\"new-value\"");
        assertThat(get(PAGE + "/sick", as.at(1, Role.ADMIN))).bodyText().contains("id=\"new-value\"");
        for (Officer officer : List.of(coordinator, as.at(19, Role.ANALYST), as.at(19, Role.PARTNER))) {
            assertThat(post(
                            PAGE + "/sick",
                            officer,
                            "own",
                            UUID.randomUUID().toString(),
                            "value",
                            "0.05",
                            "low",
                            "0",
                            "high",
                            "1",
                            "from",
                            LATER.toString(),
                            "mark",
                            "D",
                            "source",
                            "Bandymas"))
                    .hasStatus(403);
        }
        assertThatThrownBy(() -> as.run(as.at(19, Role.ANALYST), () -> {
                    db.sql("""
                            insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner, recorded_by, recorded_by_name)
                            values ('sick', date '2050-01-01', 0, 0, 1, 'share', 'D', 'Bandymas', date '2050-01-01', 'tiltas', access.officer(), 'x')
                            """).update();
                }))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> as.run(analyst, () -> {
                    db.sql("update preparedness.assumption set value = value").update();
                }))
                .hasStackTraceContaining("permission denied");
        assertThat(get(PAGE + "/none", analyst)).hasStatus(404);
        assertThat(get(PAGE, as.at(19, Role.PARTNER))).hasStatus(403);
    }

    private BigDecimal value(String code, LocalDate day) {
        List<Assumption> rows = as.run(analyst, () -> assumptions.on(day));
        return Assumptions.row(rows, code).value();
    }

    private int rows(String code) {
        return as.run(
                analyst,
                () -> db.sql("select count(*)::int from preparedness.assumption where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult write(String code, String value, String low, String high, LocalDate from) {
        return write(code, UUID.randomUUID(), value, low, high, from);
    }

    private MvcTestResult write(String code, UUID own, String value, String low, String high, LocalDate from) {
        return post(
                PAGE + "/" + code,
                analyst,
                "own",
                own.toString(),
                "value",
                value,
                "low",
                low,
                "high",
                high,
                "from",
                from.toString(),
                "mark",
                "D",
                "source",
                "Bandymas");
    }

    private MvcTestResult threshold(String on, String off, LocalDate from) {
        return post(
                THRESHOLD,
                analyst,
                "own",
                UUID.randomUUID().toString(),
                "on",
                on,
                "off",
                off,
                "days",
                "2",
                "from",
                from.toString(),
                "mark",
                "D",
                "source",
                "Bandymas");
    }

    private MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }
}
