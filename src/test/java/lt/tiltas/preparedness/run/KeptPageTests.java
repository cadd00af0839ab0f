package lt.tiltas.preparedness.run;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.scenario.Chart;
import lt.tiltas.preparedness.scenario.Documents;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class KeptPageTests {

    private static final String SCENARIOS = "/preparedness/scenarios";
    private static final String RUNS = "/preparedness/runs";
    private static final String QUESTION = "shape=STEP&people=40000&weeks=6&collective=25&hosted=0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Given given;

    private Officer analyst;

    @BeforeEach
    void an_analyst_and_a_family() {
        given.household(19, "Laikytenko", "Olha", "Ivan");
        analyst = as.at(1, Role.ANALYST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_pages_speak_the_language_and_name_nobody(String language) {
        String run = keep("Banga " + UUID.randomUUID(), "today");
        post(run + "/repeats", "own", UUID.randomUUID().toString());
        String scenario = body(run).replaceAll("(?s).*href=\"(/preparedness/scenarios/[0-9a-f-]{36})\".*", "$1");
        for (String address :
                new String[] {RUNS, run, scenario, SCENARIOS + "/new?" + QUESTION, SCENARIOS, comparison(run, run)}) {
            String and = address.contains("?") ? "&" : "?";
            assertThat(body(address + and + "language=" + language))
                    .as(address)
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=", "Laikytenko")
                    .doesNotContainPattern(">(kept|compare|scenario|assumption|rule)\\.[a-z]");
        }
    }

    private static String comparison(String a, String b) {
        return "/preparedness/comparisons?a=" + a.substring(RUNS.length() + 1) + "&b=" + b.substring(RUNS.length() + 1);
    }

    @Test
    void a_question_is_kept_from_its_page_and_repeated_by_a_button() {
        assertThat(body(SCENARIOS + "?" + QUESTION + "&language=en"))
                .contains("href=\"/preparedness/scenarios/new?" + QUESTION.replace("&", "&amp;"));
        String form = body(SCENARIOS + "/new?" + QUESTION + "&language=en");
        assertThat(form).contains("action=\"/preparedness/scenarios?" + QUESTION.replace("&", "&amp;") + "\"");
        String name = "Bandymas " + UUID.randomUUID();
        String run = keep(name, "today");
        String html = body(run + "?language=en");
        assertThat(html).contains(name, "This country as it is today", "40,000", "id=\"beds\"", "id=\"money\"");
        post(run + "/repeats", "own", UUID.randomUUID().toString());
        assertThat(body(run + "?language=en")).contains("Same to the byte");
        assertThat(body(RUNS + "?language=en")).contains(name);
        assertThat(body(comparison(run, run) + "&language=en"))
                .contains("The same in all runs")
                .contains("<svg");
    }

    @Test
    void the_inputs_are_a_file_with_the_fingerprint_that_is_shown() {
        String run = keep("Bandymas " + UUID.randomUUID(), "invented");
        String inputs = body(run + "/inputs");
        assertThat(inputs).startsWith("{\"asked\":{").contains("\"assumptions\":[", "\"world\":{", "\"plan\":{");
        assertThat(body(run)).contains(Documents.sha256(inputs));
        for (Chart chart : Chart.values()) {
            assertThat(body(run + "/weeks?chart=" + chart.code()).lines()).hasSize(7);
            assertThat(body(comparison(run, run).replace("?", ".csv?") + "&chart=" + chart.code())
                            .lines())
                    .hasSize(7);
        }
        assertThat(get(run + "/weeks?chart=none")).hasStatus(404);
    }

    @Test
    void a_name_is_asked_for_at_its_field_and_a_question_without_answer_is_not_kept() {
        assertThat(keep(QUESTION, " ", "today"))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"", "name-error");
        assertThat(keep(QUESTION, "Ilgas", "mars")).hasStatus(422);
        assertThat(keep("people=-1", "Neatsakomas", "today")).hasStatus(404);
        assertThat(keep("collective=60&hosted=60", "Neatsakomas", "today")).hasStatus(404);
    }

    @Test
    void a_note_is_locked_for_good() {
        String run = keep("Bandymas " + UUID.randomUUID(), "invented");
        assertThat(post(run + "/notes", "note", "x".repeat(1_001))).hasStatus(422);
        post(run + "/notes", "note", "Posėdžiui");
        assertThat(body(run)).contains("Posėdžiui", "textarea");
        post(run + "/notes", "note", "Posėdžiui, galutinis", "lock", "true");
        post(run + "/notes", "note", "Kitas");
        assertThat(body(run)).contains("Posėdžiui, galutinis").doesNotContain("<textarea", "Kitas");
    }

    @Test
    void who_may_not_ask_keeps_and_sees_nothing() {
        String run = keep("Bandymas " + UUID.randomUUID(), "invented");
        Officer partner = as.at(19, Role.PARTNER);
        for (String address : new String[] {RUNS, run, run + "/inputs", SCENARIOS + "/new"}) {
            assertThat(mvc.get().uri(address).with(signedIn(partner))).hasStatus(403);
        }
        assertThat(get(RUNS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(SCENARIOS + "/" + UUID.randomUUID())).hasStatus(404);
    }

    private String keep(String name, String country) {
        String address = keep(QUESTION, name, country).getResponse().getRedirectedUrl();
        assertThat(address).startsWith(RUNS + "/");
        return address;
    }

    private MvcTestResult keep(String question, String name, String country) {
        return post(SCENARIOS + "?" + question, "own", UUID.randomUUID().toString(), "name", name, "country", country);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedIn(analyst)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedIn(analyst)).exchange();
    }

    private String body(String address) {
        var response = get(address).getResponse();
        try {
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
