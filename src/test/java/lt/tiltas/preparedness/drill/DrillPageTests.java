package lt.tiltas.preparedness.drill;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class DrillPageTests {

    private static final String PAGE = "/preparedness/drills";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    private final UUID id = UUID.randomUUID();
    private Officer ministry;
    private Officer agency;
    private Officer kaunas;

    @BeforeEach
    void a_drill_is_drafted() {
        ministry = as.at(1, Role.ANALYST);
        agency = as.coordinator();
        kaunas = as.casemanager(19);
        assertThat(draft("Testų banga", PAGE + "?x&people=12000&weeks=8")).hasRedirectedUrl(PAGE + "/" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void every_page_says_that_it_is_a_drill_in_the_readers_language(String language) {
        prepare();
        step("START");
        for (String page : new String[] {PAGE, PAGE + "/new", PAGE + "/" + id, PAGE + "/" + id + "/live"}) {
            assertThat(get(page + "?language=" + language, ministry))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=", "<script>", "gg.jte")
                    .doesNotContainPattern(">(drill|after|trigger)\\.[a-z]");
        }
        for (String page : new String[] {PAGE + "/" + id, PAGE + "/" + id + "/live"}) {
            assertThat(get(page + "?language=" + language, kaunas))
                    .hasStatusOk()
                    .bodyText()
                    .contains("t-drill-mark", "role=\"note\"");
        }
        step("END");
    }

    @Test
    void a_drill_begins_when_somebody_plays_and_something_is_to_be_shown() {
        assertThat(step("START")).hasRedirectedUrl(PAGE + "/" + id);
        assertThat(get(PAGE + "/" + id + "/live", ministry)).hasStatus(404);
        prepare();
        assertThat(step("START")).hasRedirectedUrl(PAGE + "/" + id + "/live");
        assertThat(step("START")).hasRedirectedUrl(PAGE + "/" + id + "/live");
        step("END");
    }

    @Test
    void a_player_learns_of_an_inject_when_its_time_has_come() {
        prepare();
        inject("0", "now-" + id, "", "");
        inject("9", "later-" + id, "", "");
        assertThat(get(PAGE + "/" + id, kaunas)).bodyText().doesNotContain("now-" + id);
        step("START");
        assertThat(get(PAGE + "/" + id + "/live", kaunas))
                .bodyText()
                .contains("now-" + id)
                .doesNotContain("later-" + id);
        assertThat(get(PAGE + "/" + id + "/live", ministry)).bodyText().contains("later-" + id);
        assertThat(get(PAGE + "/" + id + "/live", as.casemanager(21))).hasStatus(404);
        assertThat(get(PAGE, as.casemanager(21))).bodyText().doesNotContain(id.toString());
        step("END");
    }

    @Test
    void readings_of_the_drill_raise_its_own_level_only() {
        prepare();
        inject("0", "flood", "registered", "1500");
        step("START");
        assertThat(get(PAGE + "/" + id + "/live?language=en", agency))
                .bodyText()
                .contains("Emergency");
        assertThat(get("/preparedness/triggers?language=en", agency)).bodyText().doesNotContain("1,500");
        step("END");
    }

    @Test
    void what_is_wrong_is_said_at_the_field() {
        assertThat(post(ministry, PAGE, "own", UUID.randomUUID().toString(), "name", "", "question", ""))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"");
        assertThat(post(ministry, PAGE, "own", UUID.randomUUID().toString(), "name", "A", "question", "weeks=900"))
                .hasStatus(422);
        assertThat(post(
                        as.at(19, Role.COORDINATOR),
                        PAGE,
                        "own",
                        UUID.randomUUID().toString(),
                        "name",
                        "A",
                        "question",
                        ""))
                .hasStatus(422);
        assertThat(inject("0", "no value", "registered", "")).hasStatus(422);
        assertThat(post(
                        ministry,
                        PAGE + "/" + id + "/objectives",
                        "own",
                        UUID.randomUUID().toString(),
                        "words",
                        "Greitai",
                        "measure",
                        "decision"))
                .hasStatus(422);
        assertThat(part("19", "nobody-" + id, "player")).hasStatus(422);
        assertThat(part("19", agency.login(), "player")).hasStatus(422);
    }

    @Test
    void only_its_controllers_lead_it() {
        prepare();
        assertThat(post(agency, PAGE + "/" + id + "/steps", "step", "START")).hasStatus(404);
        assertThat(post(kaunas, PAGE + "/" + id + "/steps", "step", "START")).hasStatus(403);
        assertThat(post(agency, PAGE + "/" + id + "/paces", "rate", "24")).hasStatus(404);
    }

    @Test
    void observers_write_and_time_and_players_do_not() {
        prepare();
        part("3", "", "observer");
        step("START");
        String live = PAGE + "/" + id + "/live";
        assertThat(observe(agency)).hasRedirectedUrl(live + "#observe");
        assertThat(observe(kaunas)).hasStatus(404);
        UUID watch = UUID.randomUUID();
        assertThat(post(agency, PAGE + "/" + id + "/timings", "own", watch.toString(), "people", "3"))
                .hasRedirectedUrl(live + "#desk");
        assertThat(get(live + "?language=en", agency)).bodyText().contains("At the desk a family of 3 people");
        assertThat(post(agency, PAGE + "/" + id + "/timings/ended", "timing", watch.toString()))
                .hasRedirectedUrl(live + "#desk");
        assertThat(get(live + "?language=en", agency)).bodyText().contains("Measured: 1 family");
        step("END");
    }

    private void prepare() {
        assertThat(post(
                        ministry,
                        PAGE + "/" + id + "/objectives",
                        "own",
                        UUID.randomUUID().toString(),
                        "words",
                        "Nusprendžiame greitai",
                        "measure",
                        "decision",
                        "target",
                        "60"))
                .hasRedirectedUrl(PAGE + "/" + id + "#objectives");
        assertThat(part("19", "", "player")).hasRedirectedUrl(PAGE + "/" + id + "#parts");
        assertThat(part("3", "", "player")).hasRedirectedUrl(PAGE + "/" + id + "#parts");
        assertThat(step("ANNOUNCE")).hasRedirectedUrl(PAGE + "/" + id);
    }

    private MvcTestResult draft(String name, String question) {
        return post(ministry, PAGE, "own", id.toString(), "name", name, "question", question);
    }

    private MvcTestResult step(String step) {
        return post(ministry, PAGE + "/" + id + "/steps", "step", step);
    }

    private MvcTestResult part(String org, String login, String part) {
        return post(
                ministry,
                PAGE + "/" + id + "/parts",
                "own",
                UUID.randomUUID().toString(),
                "org",
                org,
                "login",
                login,
                "part",
                part);
    }

    private MvcTestResult observe(Officer officer) {
        return post(
                officer,
                PAGE + "/" + id + "/observations",
                "own",
                UUID.randomUUID().toString(),
                "kind",
                "strength",
                "words",
                "Skambina iš karto");
    }

    private MvcTestResult inject(String hour, String words, String indicator, String value) {
        return post(
                ministry,
                PAGE + "/" + id + "/injects",
                "own",
                UUID.randomUUID().toString(),
                "hour",
                hour,
                "minute",
                "0",
                "kind",
                indicator.isEmpty() ? "news" : "reading",
                "said.lt",
                words,
                "effect.indicator",
                indicator,
                "effect.value",
                value);
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(Officer officer, String address, String... fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
