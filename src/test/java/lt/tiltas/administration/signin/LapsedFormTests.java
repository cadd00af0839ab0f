package lt.tiltas.administration.signin;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a person sees whose session ended while a form lay open. */
@TiltasTest
class LapsedFormTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Test
    void a_form_of_ours_is_shown_again_and_one_of_another_site_is_not() {
        assertThat(late("/goals/1/steps", "http://localhost")).hasStatus(403).hasForwardedUrl("/lapsed");
        assertThat(late("/goals/1/steps", "http://elsewhere")).hasRedirectedUrl("/sign-in?lapsed");
    }

    @Test
    void at_the_door_there_is_nothing_to_keep() {
        assertThat(late("/sign-in", "http://localhost")).hasRedirectedUrl("/sign-in?lapsed");
        assertThat(late("/account/password", "http://localhost")).hasRedirectedUrl("/sign-in?lapsed");
        assertThat(mvc.get().uri("/sign-in?lapsed=&language=en")).bodyText().contains("open for too long");
    }

    @Test
    void what_was_typed_is_kept_and_secrets_are_not() {
        assertThat(mvc.post()
                        .uri("/lapsed?language=en")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(signedIn(as.casemanager(19)))
                        .requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, "/goals/1/steps")
                        .param("words", "Sing in a choir")
                        .param("current", "my old password"))
                .bodyText()
                .contains("action=\"/goals/1/steps\"", "Sing in a choir", "Send again")
                .doesNotContain("my old password");
    }

    @Test
    void the_door_says_that_a_page_waits_behind_it() {
        var session = new MockHttpSession();
        assertThat(mvc.get().uri("/households").session(session)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/sign-in?language=en").session(session))
                .bodyText()
                .contains("the page you asked for will open");
    }

    private MvcTestResult late(String address, String origin) {
        return mvc.post()
                .uri(address)
                .header("Origin", origin)
                .param("words", "Sing in a choir")
                .exchange();
    }
}
