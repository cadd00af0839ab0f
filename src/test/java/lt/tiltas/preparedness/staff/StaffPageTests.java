package lt.tiltas.preparedness.staff;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class StaffPageTests {

    private static final String PAGE = "/preparedness/staff";
    private static final String POOLS = "/preparedness/pools";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    ReckonStaff reckonStaff;

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_pages_speak_the_language(String language) {
        assertThat(get(PAGE + "?language=" + language, as.at(1, Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "id=\"need\"", "id=\"norms\"")
                .doesNotContain("style=")
                .doesNotContainPattern(">(staff|assumption|rule|scenario)\\.[a-z]");
        assertThat(get(POOLS + "?language=" + language, as.at(21, Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"")
                .doesNotContainPattern(">staff\\.[a-z]");
    }

    @Test
    void who_is_on_call_in_time_takes_from_the_gap_and_the_last_word_counts() {
        Officer kaunas = as.at(19, Role.COORDINATOR);
        UUID own = UUID.randomUUID();
        assertThat(state(kaunas, own, "social", "30", "3")).hasRedirectedUrl(POOLS);
        assertThat(state(kaunas, own, "social", "30", "3")).hasRedirectedUrl(POOLS);
        StaffNeed.Line late = social(2);
        StaffNeed.Line inTime = social(3);
        assertThat(inTime.called()).isEqualTo(late.called() + 30);
        assertThat(inTime.needed()).isEqualTo(44);
        assertThat(inTime.gap()).isEqualTo(Math.max(0, 44 - inTime.called()));
        assertThat(inTime.centsAMonth()).isEqualTo(44 * 165_331L);
        assertThat(get(PAGE + "?language=en", as.at(1, Role.ANALYST)))
                .bodyText()
                .contains("1,618.20 + 35.11 = €1,653.31");
        state(kaunas, UUID.randomUUID(), "social", "0", "0");
        assertThat(social(3).called()).isEqualTo(late.called());
        assertThat(get(POOLS + "?language=en", as.at(32, Role.PARTNER)))
                .bodyText()
                .contains("Nothing yet");
    }

    @Test
    void what_is_no_number_is_said_at_the_field_and_who_may_not_state_does_not() {
        assertThat(state(as.at(19, Role.COORDINATOR), UUID.randomUUID(), "cook", "-1", ""))
                .hasStatus(422)
                .bodyText()
                .contains("aria-invalid=\"true\"", "value=\"-1\"");
        assertThat(state(as.at(1, Role.ANALYST), UUID.randomUUID(), "social", "1", "1"))
                .hasStatus(403);
        assertThat(get(PAGE + "?people=0", as.at(1, Role.ANALYST))).hasStatus(422);
        assertThat(get(PAGE, as.at(19, Role.PARTNER))).hasStatus(403);
    }

    private StaffNeed.Line social(int days) {
        Officer analyst = as.at(1, Role.ANALYST);
        var asked = new StaffQuestion(null, null, days, null, null);
        return as.run(analyst, () -> reckonStaff.reckon(asked, analyst)).lines().stream()
                .filter(line -> line.work() == Work.SOCIAL)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private MvcTestResult state(Officer officer, UUID own, String work, String people, String days) {
        return mvc.post()
                .uri(POOLS)
                .with(signedIn(officer))
                .with(csrf())
                .param("own", own.toString())
                .param("work", work)
                .param("people", people)
                .param("days", days)
                .exchange();
    }
}
