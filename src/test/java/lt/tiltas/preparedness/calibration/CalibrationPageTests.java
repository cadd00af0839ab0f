package lt.tiltas.preparedness.calibration;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.engine.learn.Calibration;
import lt.tiltas.preparedness.engine.learn.Score;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CalibrationPageTests {

    private static final String PAGE = "/preparedness/calibration";
    private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    JdbcClient db;

    @Autowired
    ForeseeWeeks foreseeWeeks;

    @Autowired
    Forecasts forecasts;

    @Autowired
    SeeCalibration seeCalibration;

    private Officer analyst;

    @BeforeEach
    void the_weeks_are_foreseen() {
        given.household(19, "Kalibrenko", "Olha", "Ivan");
        analyst = as.at(1, Role.ANALYST);
        as.run(Officer.SYSTEM, () -> foreseeWeeks.until(MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_page_speaks_the_language_and_names_nobody(String language) {
        assertThat(get(PAGE + "?language=" + language, analyst))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "id=\"verdict-registered\"", "id=\"replay\"", "<svg")
                .doesNotContain("style=", "Kalibrenko")
                .doesNotContainPattern(">(calibration|assumption|scenario|trigger)\\.[a-z]");
    }

    @Test
    void half_a_year_is_reckoned_afterwards_and_scored_and_the_next_monday_is_not_yet() {
        List<Forecasts.Judged> all = as.run(analyst, () -> seeCalibration.all(Foreseen.REGISTERED, analyst));
        assertThat(all).hasSize(27 * 4);
        assertThat(all).filteredOn(one -> one.fact() != null).hasSize(26 + 25 + 24 + 23);
        for (Forecasts.Judged one : all) {
            assertThat(one.forecast().afterwards())
                    .isEqualTo(!one.forecast().monday().equals(MONDAY));
            assertThat(one.fact() == null).isEqualTo(one.forecast().target().isAfter(MONDAY));
        }
    }

    @Test
    void a_week_that_has_passed_is_scored_by_what_came_and_twice_changes_nothing() {
        int before = count();
        as.run(Officer.SYSTEM, () -> foreseeWeeks.until(MONDAY));
        assertThat(count()).isEqualTo(before);
        Forecasts.Judged met = as.run(analyst, () -> seeCalibration.all(Foreseen.REGISTERED, analyst)).stream()
                .filter(one -> one.forecast().ahead() == 3 && one.fact() != null)
                .toList()
                .getLast();
        int came =
                as
                        .run(
                                Officer.SYSTEM,
                                () -> forecasts.facts(
                                        Foreseen.REGISTERED, met.forecast().target(), 3))
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        assertThat(met.fact()).isEqualTo(came);
        assertThat(met.score()).isEqualTo(Score.of(met.forecast().values(), came));
    }

    private int count() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*)::int from preparedness.forecast")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void the_file_has_a_line_for_each_forecast() {
        assertThat(get(PAGE + ".csv?of=registered", analyst))
                .bodyText()
                .satisfies(text -> assertThat(text.lines()).hasSize(1 + 27 * 4));
        assertThat(get(PAGE + ".csv?of=none", analyst)).hasStatus(404);
    }

    @Test
    void poorly_calibrated_is_said_with_what_follows() {
        assertThat(part(0.5, 11).calibration().verdict()).isEqualTo(Calibration.Verdict.EARLY);
        assertThat(part(0.5, 11).still()).isOne();
        Part sure = part(0.999, 12);
        assertThat(sure.calibration().verdict()).isEqualTo(Calibration.Verdict.TOO_SURE);
        assertThat(sure.coverage(1)).extracting(Part.Coverage::lay).containsExactly(0L, 0L, 0L);
        CalibrationPage page = as.run(analyst, () -> seeCalibration.see(analyst));
        assertThat(page.widened(sure)).isEqualByComparingTo("0.438");
        assertThat(page.replay().share()).isGreaterThanOrEqualTo(0.8);
        assertThat(page.replay().origins()).isEqualTo(52);
    }

    private static Part part(double pit, int weeks) {
        return new Part(
                Foreseen.REGISTERED,
                IntStream.range(0, weeks)
                        .mapToObj(n -> new Forecasts.Judged(
                                new Forecast(
                                        MONDAY.minusWeeks(weeks - n),
                                        Foreseen.REGISTERED,
                                        1,
                                        Forecast.Kind.FORECAST,
                                        1,
                                        false,
                                        Collections.nCopies(9, 1.0)),
                                5,
                                new Score(pit, 4)))
                        .toList());
    }

    @Test
    void only_who_plans_sees_it_and_only_the_system_writes() {
        assertThat(get(PAGE, as.at(19, Role.PARTNER))).hasStatus(403);
        assertThat(get(PAGE, as.at(3, Role.COORDINATOR))).hasStatusOk();
        assertThatThrownBy(() -> as.run(analyst, () -> forecasts.addFact(MONDAY.plusWeeks(9), Foreseen.BEDS, 1)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> as.run(Officer.SYSTEM, () -> {
                    db.sql("update preparedness.score set fact = fact").update();
                }))
                .hasStackTraceContaining("permission denied");
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }
}
