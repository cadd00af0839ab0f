package lt.tiltas.programme;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.signal.FindSignals;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class SupportPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    FindSignals find;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    ProgrammeId programme;
    LocalDate today;

    @BeforeEach
    void a_family() {
        today = given.today();
        rasa = as.casemanager(19);
        family = people.household(19, "Kovalenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
    }

    private MvcTestResult see(String address, Officer officer, String language) {
        return mvc.get()
                .uri(address + "?language=" + language)
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String newest(String table) {
        return as.run(
                rasa,
                () -> db.sql("select id from programme." + table
                                + " where programme_id = ? order by created_at desc limit 1")
                        .param(programme.value())
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    @Test
    void a_support_is_proposed_granted_lowered_and_appealed_against() {
        var fields = new HashMap<>(Map.of(
                "kind", "cash",
                "domain", "money",
                "much.euros", "466,00",
                "much.essentials", "true",
                "pattern", "taper",
                "days.startsOn", today.minusMonths(4).toString(),
                "days.endsOn", today.plusMonths(8).toString(),
                "days.reviewOn", today.plusMonths(3).toString(),
                "why.act", "LRV nutarimas Nr. 998",
                "why.reasons", "Šeima atvyko"));
        String supports = "/programmes/" + programme + "/supports";
        assertThat(see(supports + "/new", rasa, "lt")).hasStatusOk();
        assertThat(post(supports, rasa, Map.of("kind", "cash")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"domain-error\"");
        assertThat(post(supports, rasa, fields)).hasStatus3xxRedirection();
        assertThat(post(supports, rasa, fields)).hasStatus(422).bodyText().contains("id=\"kind-error\"");

        String decision = "/support-decisions/" + newest("support_decision");
        assertThat(see(decision, rasa, "lt")).hasStatusOk().bodyText().contains("Pakanka".toLowerCase());
        assertThat(post(decision + "/signature", rasa, Map.of())).hasStatus3xxRedirection();
        assertThat(see("/households/" + family.id() + "/programme/supports", rasa, "lt"))
                .hasStatusOk()
                .bodyText()
                .contains("Teikiama", "Planuojama:", "466,00")
                .satisfies(page -> assertThat(Pattern.compile("datetime=\"(\\d{4}-\\d\\d-\\d\\d)\"")
                                .matcher(page)
                                .results()
                                .map(found -> found.group(1)))
                        .as("the line of time, by day")
                        .hasSize(4)
                        .isSorted());

        lowering();
    }

    private void lowering() {
        String support = "/supports/" + newest("support");
        assertThat(see(support + "/decisions/new", rasa, "lt")).hasStatusOk();
        var lower = Map.of(
                "kind", "lower",
                "ground", "asked",
                "percent", "80",
                "takesEffectOn", today.plusDays(30).toString(),
                "facts", "Prašymas",
                "reasons", "Žmogus paprašė");
        assertThat(post(support + "/decisions", rasa, Map.of("kind", "lower", "takesEffectOn", today.toString())))
                .hasStatus(422);
        assertThat(post(support + "/decisions", rasa, lower)).hasStatus3xxRedirection();
        String id = newest("support_decision");
        assertThat(see("/support-decisions", rasa, "lt"))
                .hasStatusOk()
                .bodyText()
                .contains("Kovalenko");
        assertThat(see("/my/supports", oksana, "uk")).hasStatusOk().bodyText().contains("Нам важливе ваше слово");
        assertThat(see("/my/support-decisions/" + id, oksana, "uk"))
                .hasStatusOk()
                .bodyText()
                .contains("Що ви думаєте?", "372,80", "93,20");
        assertThat(post("/my/support-decisions/" + id + "/comment", oksana, Map.of("words", " ")))
                .hasStatus(422);
        assertThat(post("/my/support-decisions/" + id + "/comment", oksana, Map.of("words", "Добре")))
                .hasStatus3xxRedirection();
        Officer second = given.supervisor(19);
        assertThat(see("/support-decisions", second, "lt")).bodyText().contains("Galite pasirašyti");
        assertThat(post("/support-decisions/" + id + "/signature", second, Map.of()))
                .hasStatus3xxRedirection();
        appeal(id);
    }

    private void appeal(String decision) {
        assertThat(see("/my/support-decisions/" + decision + "/appeal", oksana, "uk"))
                .hasStatusOk();
        assertThat(post("/my/support-decisions/" + decision + "/appeal", oksana, Map.of("words", "")))
                .hasStatus(422);
        assertThat(post("/my/support-decisions/" + decision + "/appeal", oksana, Map.of("words", "Не згодна")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/supports", oksana, "uk")).bodyText().contains("Зменшення зупинено через скаргу", "466,00");
        String appeal = "/support-appeals/" + newest("appeal");
        assertThat(see(appeal, rasa, "lt")).hasStatusOk().bodyText().contains("nagrinėja kitas pareigūnas");
        assertThat(see("/support-appeals", rasa, "lt")).hasStatusOk().bodyText().contains("Ne Jūs");
        assertThat(post(appeal, rasa, Map.of("step", "look"))).hasStatus(404);
        Officer third = given.colleague(19);
        assertThat(post(appeal, third, Map.of("step", "look"))).hasStatus3xxRedirection();
        assertThat(post(appeal, third, Map.of("step", "answer")))
                .hasStatus(422)
                .bodyText()
                .contains("outcome-error");
        assertThat(post(appeal, third, Map.of("step", "answer", "outcome", "upheld", "words", "Pagrįsta")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/support-decisions/" + decision, oksana, "uk"))
                .bodyText()
                .contains("Ви маєте рацію", "Pagrįsta");
        assertThat(see("/my/record", oksana, "uk")).hasStatusOk();
    }

    @Test
    void a_refused_support_waits_again_after_an_appeal_that_is_right() {
        var fields = new HashMap<>(Map.of(
                "kind", "service",
                "domain", "lithuanian",
                "much.hours", "6",
                "pattern", "sprint",
                "days.startsOn", today.toString(),
                "days.endsOn", today.plusMonths(6).toString(),
                "days.reviewOn", today.plusMonths(3).toString(),
                "why.act", "LRV nutarimas Nr. 998",
                "why.reasons", "Kursai"));
        assertThat(post("/programmes/" + programme + "/supports", rasa, fields)).hasStatus3xxRedirection();
        String support = "/supports/" + newest("support");
        assertThat(see(support + "/decisions/new", rasa, "lt"))
                .hasStatusOk()
                .bodyText()
                .contains("neskirti");
        assertThat(post(
                        support + "/decisions",
                        rasa,
                        Map.of("kind", "refuse", "takesEffectOn", today.toString(), "facts", "F", "reasons", "R")))
                .hasStatus3xxRedirection();
        String id = newest("support_decision");
        assertThat(post("/my/support-decisions/" + id + "/comment", oksana, Map.of("words", "Чому?")))
                .hasStatus3xxRedirection();
        Officer second = given.supervisor(19);
        post("/support-decisions/" + id + "/signature", second, Map.of());
        assertThat(see(support, rasa, "lt")).bodyText().contains("Neskirta");
        assertThat(post("/my/support-decisions/" + id + "/appeal", oksana, Map.of("words", "Потрібні курси")))
                .hasStatus3xxRedirection();
        Officer third = given.colleague(19);
        String appeal = "/support-appeals/" + newest("appeal");
        post(appeal, third, Map.of("step", "look"));
        post(appeal, third, Map.of("step", "answer", "outcome", "upheld", "words", "Skirti"));
        post("/support-decisions/" + newest("support_decision") + "/signature", rasa, Map.of());
        assertThat(see(support, rasa, "lt")).bodyText().contains("Teikiama");
    }

    @Test
    void questions_are_on_both_sides() {
        given.granted(programme, "work", today.minusMonths(5), today.plusDays(40), null);
        as.run(Officer.SYSTEM, find::find);
        String page = "/households/" + family.id() + "/programme/supports";
        assertThat(see(page, rasa, "lt")).hasStatusOk().bodyText().contains("Koks bus tiltas?");
        assertThat(see("/my/supports", oksana, "uk")).hasStatusOk().bodyText().contains("Яким буде місток?");
        String signal = newest("signal");
        assertThat(post(
                        "/support-signals/" + signal + "/answers",
                        rasa,
                        Map.of("answer", "agree", "words", "Ieškome", "language", "lt")))
                .hasStatus3xxRedirection();
        assertThat(post("/my/support-signals/" + signal + "/answers", oksana, Map.of("answer", "agree")))
                .hasStatus(422);
        assertThat(post(
                        "/my/support-signals/" + signal + "/answers",
                        oksana,
                        Map.of("answer", "not_now", "words", "Іспит")))
                .hasStatus3xxRedirection();
        assertThat(see(page, rasa, "lt")).bodyText().contains("Ieškome", "Іспит");
    }

    @Test
    void the_own_line_is_shown_from_three_months_on_and_to_both() {
        String page = "/households/" + family.id() + "/programme/supports";
        for (int n = 1; n <= 3; n++) {
            assertThat(see("/my/supports", oksana, "uk")).bodyText().doesNotContain("25 % зароблено");
            var income = Map.of(
                    "month",
                    today.minusMonths(n).toString().substring(0, 7),
                    "earned",
                    "100",
                    "integration",
                    "300,00",
                    "social",
                    "0");
            assertThat(post("/my/incomes", oksana, income)).hasStatus3xxRedirection();
        }
        assertThat(post(
                        "/my/incomes",
                        oksana,
                        Map.of("month", "2026-01", "earned", "x", "integration", "1", "social", "1")))
                .hasStatus(422);
        assertThat(see("/my/supports", oksana, "uk")).bodyText().contains("25 % зароблено");
        assertThat(see(page, rasa, "lt")).bodyText().contains("25 % uždirbta");
        assertThat(see("/programmes/" + programme + "/incomes/new", rasa, "lt")).hasStatusOk();
        assertThat(post("/my/shortages", oksana, Map.of("what", "rent"))).hasStatus3xxRedirection();
        assertThat(see("/independence", rasa, "lt")).hasStatusOk();
        assertThat(see("/my/incomes/new", oksana, "ru")).hasStatusOk();
    }

    @Test
    void the_person_s_page_is_light() {
        for (String domain : new String[] {"work", "home", "school", "health"}) {
            given.granted(programme, domain, today.minusMonths(5), today.plusMonths(3), null);
        }
        assertThat(see("/my/supports", oksana, "uk"))
                .satisfies(answer -> assertThat(answer.getResponse().getContentAsByteArray().length)
                        .isLessThan(100_000));
    }
}
