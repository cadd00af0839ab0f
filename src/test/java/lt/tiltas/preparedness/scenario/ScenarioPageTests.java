package lt.tiltas.preparedness.scenario;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class ScenarioPageTests {

    private static final String PAGE = "/preparedness/scenarios";
    private static final String MANY = "?shape=REPLAY&people=60000&weeks=20&stretch=100&collective=25&hosted=0"
            + "&hands.desks=60&hands.minutes=25&hands.registrars=60&hands.workers=60";
    private static final String OPENED = MANY + "&places.count=3000&places.week=1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    Rules rules;

    @Autowired
    AskWhatIf askWhatIf;

    private Officer analyst;

    @BeforeEach
    void an_analyst_and_a_family() {
        given.household(19, "Scenarenko", "Olha", "Ivan");
        analyst = as.at(1, Role.ANALYST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_page_speaks_the_language_and_names_nobody(String language) {
        for (String question : List.of("?", OPENED + "&", "?people=0&")) {
            assertThat(get(PAGE + question + "language=" + language))
                    .contains(
                            "lang=\"" + language + "\"", "id=\"beds\"", "id=\"queue\"", "id=\"staff\"", "id=\"money\"")
                    .doesNotContain("style=", "<script>", "Scenarenko")
                    .doesNotContainPattern(">(scenario|assumption)\\.[a-z]");
        }
    }

    @Test
    void the_first_page_answers_with_few_runs_at_once_and_the_others_follow() {
        assertThat(get(PAGE + "?language=en"))
                .contains("500 runs reckoned", "data-hx-get=\"/preparedness/scenarios?whole=yes\"", "id=\"decisions\"");
        assertThat(get(PAGE + "?whole=yes&language=en"))
                .contains("10,000 runs reckoned")
                .doesNotContain("?whole=yes\"");
    }

    @Test
    void everybody_in_collective_sites_runs_out_of_beds_and_nobody_does_not() {
        assertThat(get(PAGE + MANY + "&language=en")).contains("Beds run out in week", "of 100 runs");
        assertThat(get(PAGE + "?people=0&language=en")).contains("There are beds enough in all runs");
    }

    @Test
    void opening_places_is_held_beside_not_opening_them_run_by_run() {
        assertThat(get(PAGE + OPENED + "&language=en")).contains("With 3,000 more places");
        Answer answer = as.run(analyst, () -> askWhatIf.ask(question(3_000), 200, analyst));
        assertThat(answer.beds()).isNotNull();
        assertThat(answer.beds().better()).isGreaterThan(0.9);
        assertThat(answer.cost().difference().p5()).isPositive();
    }

    @Test
    void the_map_says_how_surely_each_municipality_lacks_beds_and_its_table_says_it_again() {
        String html = get(PAGE + MANY + "&language=en");
        assertThat(html).contains("id=\"towns\"", "id=\"town-19\"", "href=\"#town-19\"", "of 100 runs");
        assertThat(html.split("id=\"town-")).hasSize(61);
        Answer answer = as.run(analyst, () -> askWhatIf.ask(question(0), 200, analyst));
        List<Lack> lacks = Lack.of(answer.outlook(), answer.ground().places());
        assertThat(lacks).hasSize(60);
        assertThat(lacks.getFirst().chance()).isGreaterThan(90);
        assertThat(lacks.getFirst().p50())
                .isPositive()
                .isLessThan(lacks.getFirst().p95());
        assertThat(get(PAGE + "?people=0&language=en")).contains("Every municipality has beds enough of its own");
    }

    @Test
    void the_same_question_has_the_same_answer() {
        Answer one = as.run(analyst, () -> askWhatIf.ask(question(0), 200, analyst));
        Answer other = as.run(analyst, () -> askWhatIf.ask(question(0), 200, analyst));
        assertThat(one.outlook().bytes()).isEqualTo(other.outlook().bytes());
        assertThat(one.beds()).isNull();
    }

    private static Question question(int places) {
        return new Question(
                Shape.STEP,
                60_000,
                100,
                12,
                BigDecimal.valueOf(25),
                BigDecimal.ZERO,
                null,
                new Question.Places(places, 1, null),
                null);
    }

    @Test
    void drawn_arrivals_are_those_that_were_typed() {
        String drawn = PAGE + "?shape=DRAWN&weeks=4&course.week[0]=700&course.week[1]=&course.week[2]=1400"
                + "&course.start=2027-03-03&language=en";
        assertThat(get(drawn))
                .contains("name=\"course.week[2]\" value=\"1400\"", "name=\"course.week[1]\" value=\"\"")
                .contains("name=\"course.start\" type=\"date\" value=\"2027-03-01\"");
        assertThat(get(PAGE + "?shape=DRAWN&course.week[1]=-5&language=en", 422))
                .contains("id=\"course.week[1]-error\"", "value=\"-5\"");
        Question.Course course = new Question.Course(null, Arrays.asList(700, null, 1_400));
        Question asked = new Question(Shape.DRAWN, null, null, 4, BigDecimal.ZERO, BigDecimal.ZERO, null, null, course);
        Answer answer = as.run(analyst, () -> askWhatIf.ask(asked, 400, analyst));
        assertThat(answer.asked().people()).isEqualTo(2_100);
        assertThat(answer.outlook().band(Measure.ARRIVALS, 1).p95()).isZero();
        assertThat(answer.outlook().band(Measure.ARRIVALS, 0).p50()).isBetween(600.0, 800.0);
        assertThat(answer.outlook().band(Measure.ARRIVALS, 3).p95()).isZero();
    }

    @Test
    void more_than_everybody_is_said_at_the_field() {
        String html = get(PAGE + "?collective=60&hosted=50&language=en", 422);
        assertThat(html).contains("cannot take more than 100 percent", "aria-invalid=\"true\"", "value=\"50\"");
    }

    @Test
    void fewer_than_nobody_is_refused_and_what_was_typed_stays() {
        assertThat(get(PAGE + "?people=-1&language=en", 422)).contains("aria-invalid=\"true\"", "value=\"-1\"");
    }

    @Test
    void each_chart_is_a_file_too() throws Exception {
        for (Chart chart : Chart.values()) {
            byte[] file = mvc.get()
                    .uri(PAGE + ".csv" + MANY + "&chart=" + chart.code())
                    .with(signedIn(analyst))
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(21);
        }
        assertThat(get(PAGE + ".csv" + MANY + "&chart=towns&language=en").lines())
                .hasSize(61);
        assertThat(mvc.get().uri(PAGE + ".csv?chart=none").with(signedIn(analyst)))
                .hasStatus(404);
    }

    @Test
    void what_is_unsure_stands_first_among_the_assumptions() {
        String html = get(PAGE + "?language=en");
        String table = html.substring(html.indexOf("id=\"assumptions\""));
        assertThat(table.indexOf("Free places in offered homes"))
                .isPositive()
                .isLessThan(table.indexOf("Deviation of a day"));
        assertThat(table).contains("€1,798.00", "2.17 %", "6 weeks", "30,000", "Ministry of Social Security");
    }

    @Test
    void pay_is_what_the_law_says() {
        Answer answer = as.run(analyst, () -> askWhatIf.ask(question(0), 50, analyst));
        long base = as.run(analyst, () -> rules.cents("payroll.base-amount", LocalDate.now()));
        assertThat(answer.pay().base()).isEqualTo(base);
        assertThat(answer.assumptions())
                .extracting(Assumption::code)
                .contains("coefficient")
                .doesNotContain("base-amount", "contributions");
        assertThat(get(PAGE + "?language=en")).contains("href=\"/rules/payroll.base-amount\"");
    }

    @Test
    void whoever_moves_a_slider_gets_five_hundred_runs() throws Exception {
        String html = mvc.get()
                .uri(PAGE + "?language=en&moving=yes")
                .with(signedIn(analyst))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("500 runs reckoned");
        assertThat(get(PAGE + "?whole=yes&language=en")).contains("10,000 runs reckoned");
    }

    @Test
    void only_what_changes_is_sent_to_a_page_that_is_there() {
        String moving = part(MANY + "&moving=yes", 200);
        assertThat(moving)
                .contains("500 runs reckoned", "still those of the answer before", "id=\"beds\"", "id=\"towns\"")
                .doesNotContain("<html", "id=\"question\"", "id=\"assumptions\"", "id=\"decisions\"", "moving=yes");
        assertThat(part(MANY + "&whole=yes", 200))
                .contains("10,000 runs reckoned", "id=\"beds\"", "id=\"decisions\"")
                .doesNotContain("<html", "id=\"question\"", "id=\"assumptions\"", "whole=yes");
    }

    @Test
    void what_is_wrong_is_said_in_place_of_the_finding_while_it_is_typed() {
        assertThat(part("?collective=60&hosted=50&moving=yes", 422))
                .contains("id=\"finding\"", "cannot take more than 100 percent", "href=\"#hosted\"")
                .doesNotContain("<html", "runs reckoned");
        assertThat(part("?people=-1", 422)).contains("href=\"#people\"").doesNotContain("runs reckoned");
    }

    private String part(String question, int status) {
        try {
            var response = mvc.get()
                    .uri(PAGE + question + "&language=en")
                    .header("HX-Request", "true")
                    .with(signedIn(analyst))
                    .exchange()
                    .getResponse();
            assertThat(response.getStatus()).as(question).isEqualTo(status);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String get(String address) {
        return get(address, 200);
    }

    private String get(String address, int status) {
        try {
            var response =
                    mvc.get().uri(address).with(signedIn(analyst)).exchange().getResponse();
            assertThat(response.getStatus()).as(address).isEqualTo(status);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
