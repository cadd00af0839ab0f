package lt.tiltas.preparedness.scenario;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.engine.money.Category;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an answer asks to be decided, what a named house changes, what matters most, and who would pay. */
@TiltasTest
class DecisionTests {

    private static final String PAGE = "/preparedness/scenarios";
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final int RUNS = 300;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Houses houses;

    @Autowired
    AskWhatIf askWhatIf;

    private Officer analyst;
    private SiteId site;

    @BeforeEach
    void a_house_that_stands_ready() {
        analyst = as.at(1, Role.ANALYST);
        site = houses.site(11, 4, 4, 4, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 10, cents_a_night = 900 where id = ?",
                site.value());
    }

    @AfterEach
    void it_is_gone() {
        houses.change("update reception.site set standby = false, closed_on = current_date where id = ?", site.value());
    }

    @Test
    void a_house_is_to_be_decided_its_days_before_it_is_needed_and_costs_what_it_says() {
        Answer answer = ask(40_000, 25, Question.Places.NONE);
        Decision open = answer.decisions().list().stream()
                .filter(one -> one.site() != null && one.site().id().equals(site))
                .findFirst()
                .orElseThrow();
        assertThat(open.amount()).isEqualTo(20);
        assertThat(open.by()).isEqualTo(open.from().minusDays(10)).isAfterOrEqualTo(START);
        assertThat(open.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        long weeks = (open.cents() - 20 * 10_000) / (20 * 900 * 7);
        assertThat(open.cents()).isEqualTo(20 * 10_000 + weeks * 20 * 900 * 7);
        assertThat(open.chance()).isGreaterThan(90);
        Decisions.Plan plan = answer.decisions().plan();
        assertThat(plan).isNotNull();
        assertThat(plan.bound()).isPositive().isLessThanOrEqualTo(plan.cents());
        assertThat(plan.gap()).isBetween(0.0, 1.0);
    }

    @Test
    void hands_homes_and_municipalities_are_asked_the_soonest_first() {
        List<Decision> list = ask(60_000, 25, Question.Places.NONE).decisions().list();
        assertThat(list)
                .extracting(Decision::kind)
                .contains(Decision.Kind.WORKERS, Decision.Kind.PLACES, Decision.Kind.REGISTRARS);
        assertThat(list).isSortedAccordingTo((a, b) -> a.by().compareTo(b.by()));
        assertThat(decision(list, Decision.Kind.PLACES).towns()).hasSize(5);
        Question hosts = new Question(
                Shape.STEP,
                80_000,
                100,
                12,
                BigDecimal.ONE,
                BigDecimal.valueOf(30),
                null,
                Question.Places.NONE,
                new Question.Course(START, null));
        List<Decision> homes = as.run(analyst, () -> askWhatIf.ask(hosts, RUNS, analyst))
                .decisions()
                .list();
        assertThat(decision(homes, Decision.Kind.HOMES).amount()).isBetween(10_000L, 40_000L);
    }

    @Test
    void when_nobody_comes_nothing_has_to_be_decided() {
        assertThat(ask(0, 0, Question.Places.NONE).decisions().list()).isEmpty();
        assertThat(get(PAGE + "?people=0&language=en", 200)).contains("Nothing has to be decided");
    }

    @Test
    void a_named_house_brings_its_own_places_and_is_not_offered_again() {
        Answer answer = ask(40_000, 25, new Question.Places(0, 2, site.value()));
        assertThat(answer.beds()).isNotNull();
        assertThat(answer.beds().better()).isGreaterThan(0.9);
        assertThat(answer.beds().difference().p50()).isCloseTo(-20, within(0.5));
        assertThat(answer.cost().difference().p50()).isPositive();
        assertThat(answer.decisions().list())
                .noneMatch(one -> one.site() != null && one.site().id().equals(site));
        String html = get(
                PAGE + "?collective=25&hosted=0&places.site=" + site.value()
                        + "&places.week=2&places.count=0&language=en",
                200);
        assertThat(html).contains("If in week 2 it is decided to open", "value=\"" + site.value() + "\" selected");
        assertThat(get(PAGE + "?places.site=" + UUID.randomUUID() + "&places.week=2&places.count=0&language=en", 422))
                .contains("no longer stands ready");
    }

    @Test
    void the_assumption_that_matters_most_stands_first_and_the_unsure_one_is_named() {
        Question question = question(40_000, 5, Question.Places.NONE);
        Moves moves = as.run(analyst, () -> new Levers(askWhatIf.inputs(question, analyst), RUNS).moves());
        assertThat(moves.bars()).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b.length() - a.length());
        assertThat(moves.bars())
                .extracting(bar -> bar.assumption().code())
                .contains("collective-weeks", "wave-level")
                .doesNotContain("food-day", "desk-use", "people");
        assertThat(moves.unsure())
                .hasValueSatisfying(bar -> assertThat(bar.assumption().mark()).isIn("U", "D"));
        String page = get(PAGE + "/levers?collective=5&language=en", 200);
        assertThat(page)
                .contains("id=\"moves\"", "id=\"levers\"", "moves it most")
                .doesNotContain(">assumption.");
        assertThat(get(PAGE + "/levers?collective=500", 404)).doesNotContain("id=\"levers\"");
    }

    @Test
    void what_nobody_pays_stands_first_and_a_closed_scheme_pays_no_host() {
        Answer answer = ask(30_000, 5, Question.Places.NONE);
        Spending spending = Spending.of(answer.outlook().cents(), answer.ground());
        assertThat(spending.uncovered()).isEqualTo(spending.cents()).isPositive();
        assertThat(spending.lines()).isSortedAccordingTo((a, b) -> Long.compare(b.uncovered(), a.uncovered()));
        assertThat(spending.lines())
                .extracting(Spending.Line::category)
                .contains(Category.SCHOOL, Category.HEALTH, Category.FOOD);
        assertThat(spending.lines())
                .allSatisfy(line -> assertThat(line.budget()).isNotEqualTo("none"));
        assertThat(answer.outlook().cents().get(Category.HOSTS)).containsOnly(0L);
        assertThat(get(PAGE + "?language=en&course.start=" + START, 200))
                .contains("Hosts are paid nothing", "2023-12-31");
    }

    @Test
    void a_scheme_that_is_open_pays_hosts() {
        Question then = new Question(
                Shape.STEP,
                30_000,
                100,
                12,
                BigDecimal.ONE,
                BigDecimal.valueOf(20),
                null,
                Question.Places.NONE,
                new Question.Course(LocalDate.of(2023, 3, 6), null));
        Answer answer = as.run(analyst, () -> askWhatIf.ask(then, RUNS, analyst));
        List<Long> weeks = answer.outlook().cents().get(Category.HOSTS);
        assertThat(weeks.subList(0, 3)).containsOnly(0L);
        assertThat(weeks.getLast()).isPositive();
    }

    @Test
    void what_a_purse_has_been_granted_covers_its_share() {
        Answer answer = ask(30_000, 5, Question.Places.NONE);
        Ground now = answer.ground();
        Purse granted = new Purse("amif-emergency", Set.of(Category.FOOD), 1, Long.MAX_VALUE, "V");
        Ground then = new Ground(
                now.places(), now.sites(), now.pools(), now.pay(), now.hosts(), now.lines(), List.of(granted));
        Spending spending = Spending.of(answer.outlook().cents(), then);
        long food = answer.outlook().cents().get(Category.FOOD).stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(food).isPositive();
        assertThat(spending.uncovered()).isEqualTo(spending.cents() - food);
    }

    private Answer ask(int people, int collective, Question.Places places) {
        return as.run(analyst, () -> askWhatIf.ask(question(people, collective, places), RUNS, analyst));
    }

    private static Question question(int people, int collective, Question.Places places) {
        return new Question(
                Shape.REPLAY,
                people,
                100,
                16,
                BigDecimal.valueOf(collective),
                BigDecimal.ZERO,
                null,
                places,
                new Question.Course(START.plusDays(2), null));
    }

    private static Decision decision(Answer answer, Decision.Kind kind) {
        return decision(answer.decisions().list(), kind);
    }

    private static Decision decision(List<Decision> list, Decision.Kind kind) {
        return list.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
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
