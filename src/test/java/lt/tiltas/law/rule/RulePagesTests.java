package lt.tiltas.law.rule;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class RulePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    Rules rules;

    Officer admin;

    @BeforeEach
    void signIn() {
        admin = as.at(1, Role.ADMIN);
    }

    @Test
    void rules_are_listed_by_topic_with_their_act_and_certainty() {
        assertThat(mvc.get().uri("/rules?language=lt").with(signedIn(admin)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Laikinosios apsaugos pabaiga",
                        "2027-03-04",
                        "20 darbo dienų",
                        "233,00",
                        "Tikslintina",
                        "Vėlinės")
                .doesNotContain("rule.", "unit.", "holiday.");
    }

    @Test
    void a_new_value_ends_the_one_before_and_the_past_stays() {
        var answer = post("reception.short-stay", "96", "2031-05-01");

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/rules/reception.short-stay");
        assertThat(rules.hours("reception.short-stay", LocalDate.of(2031, 4, 30)))
                .isEqualTo(72);
        assertThat(rules.hours("reception.short-stay", LocalDate.of(2031, 5, 1)))
                .isEqualTo(96);
    }

    @Test
    void a_value_from_the_same_day_is_corrected_and_the_wrong_one_stays_visible() {
        post("reception.food-ration", "33", "2032-01-01");
        post("reception.food-ration", "4", "2032-01-01");

        assertThat(rules.days("reception.food-ration", LocalDate.of(2032, 1, 1)))
                .isEqualTo(4);
        assertThat(mvc.get().uri("/rules/reception.food-ration").with(signedIn(admin)))
                .bodyText()
                .contains("<del>33");
    }

    @Test
    void a_value_before_the_first_lasts_until_it() {
        post("programme.length", "6", "2010-01-01");

        assertThat(rules.months("programme.length", LocalDate.of(2016, 10, 4))).isEqualTo(6);
        assertThat(rules.months("programme.length", LocalDate.of(2016, 10, 5))).isEqualTo(12);
    }

    @Test
    void what_is_not_a_date_is_said_beside_the_field() {
        assertThat(post("protection.ends-on", "kovo 4", "2033-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"value-error\"", "kovo 4", "pavyzdžiui, 2027-03-04");
    }

    @Test
    void an_empty_form_says_what_is_missing() {
        assertThat(post("reception.bed-hold", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"value-error\"", "id=\"from-error\"");
    }

    @Test
    void an_analyst_reads_and_has_no_form() {
        assertThat(mvc.get().uri("/rules/permit.decide-by").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/values");
        assertThat(mvc.post()
                        .uri("/rules/permit.decide-by/values")
                        .with(signedIn(as.at(1, Role.ANALYST)))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void a_rule_nobody_knows_is_not_here() {
        assertThat(mvc.get().uri("/rules/permit.nothing").with(signedIn(admin))).hasStatus(404);
    }

    private MvcTestResult post(String code, String value, String from) {
        return mvc.post()
                .uri("/rules/" + code + "/values")
                .with(signedIn(admin))
                .with(csrf())
                .header("Accept-Language", "lt")
                .param("value", value)
                .param("from", from)
                .param("act", "LRV nutarimas")
                .param("article", "")
                .param("source", "")
                .param("certainty", "K")
                .exchange();
    }
}
