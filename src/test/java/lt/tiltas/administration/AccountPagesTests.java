package lt.tiltas.administration;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class AccountPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer admin;
    String login = "r." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void an_administrator() {
        admin = as.at(1, Role.ADMIN);
    }

    @Test
    void the_one_time_password_is_shown_once_and_must_be_changed_before_anything_else() {
        MvcTestResult opened = open("19", "casemanager");
        String page = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        String password = String.valueOf(opened.getMvcResult().getFlashMap().get("password"));

        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(mvc.get().uri(page).with(signedIn(admin))).bodyText().contains(login, "Account opened");

        MockHttpSession session = signIn(password);
        assertThat(mvc.get().uri("/households").session(session)).hasRedirectedUrl("/account");
        assertThat(change(session, "wrong wrong wrong", "ilgas naujas sakinys", "ilgas naujas sakinys"))
                .hasStatus(422)
                .bodyText()
                .contains("The current password is not right");
        assertThat(change(session, password, "ilgas naujas sakinys", "kitas naujas sakinys"))
                .hasStatus(422)
                .bodyText()
                .contains("The two passwords differ");
        assertThat(change(session, password, "trumpas", "trumpas")).hasStatus(422);
        assertThat(change(session, password, "ilgas naujas sakinys", "ilgas naujas sakinys"))
                .hasRedirectedUrl("/account");
        assertThat(mvc.get().uri("/households").session(session)).hasStatusOk();
        signIn("ilgas naujas sakinys");
    }

    @Test
    void each_empty_field_is_named_once_in_the_order_of_the_form() {
        String text = text(mvc.post()
                .uri("/accounts")
                .with(signedIn(admin))
                .with(csrf())
                .param("name", "")
                .param("login", "")
                .param("role", "")
                .param("language", "lt")
                .exchange());
        String summary = text.substring(text.indexOf("ds-error-summary"), text.indexOf("</section>"));
        assertThat(summary)
                .containsSubsequence(
                        "Write the name and surname",
                        "Write the name of the account",
                        "Choose the organisation",
                        "Choose the role")
                .doesNotContain("3–40", "none of the values");
    }

    @Test
    void a_closed_account_loses_access_at_its_next_request() {
        MvcTestResult opened = open("19", "casemanager");
        String page = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        MockHttpSession session =
                signIn(String.valueOf(opened.getMvcResult().getFlashMap().get("password")));
        assertThat(mvc.get().uri("/account").session(session)).hasStatusOk();

        assertThat(post(page + "/closure")).hasRedirectedUrl(page);

        assertThat(mvc.get().uri("/account").session(session)).hasRedirectedUrl("/sign-in?closed");
        assertThat(session.isInvalid()).isTrue();
        assertThat(mvc.get().uri(page).with(signedIn(admin))).bodyText().contains("Account closed", "admin-1");
        assertThat(post(page + "/reopening")).hasRedirectedUrl(page);
        String password = String.valueOf(
                post(page + "/password").getMvcResult().getFlashMap().get("password"));
        signIn(password);
    }

    @Test
    void a_taken_name_and_a_wrong_organisation_are_said_in_words() {
        open("19", "casemanager");

        assertThat(open("19", "casemanager")).hasStatus(422).bodyText().contains("This account name is taken");
        login = login + "x";
        assertThat(open("1", "casemanager")).hasStatus(422).bodyText().contains("This role belongs to another");
        assertThat(open("", "")).hasStatus(422).bodyText().contains("Choose the organisation", "Choose the role");
    }

    @Test
    void nobody_closes_the_own_account() {
        String page = "/accounts/" + admin.id();

        assertThat(post(page + "/closure")).hasRedirectedUrl(page);

        assertThat(mvc.get().uri("/accounts").with(signedIn(admin))).hasStatusOk();
    }

    @Test
    void the_search_finds_by_login_name_organisation_and_role_and_shows_no_newcomer() {
        open("19", "casemanager");
        as.newcomer(UUID.randomUUID());
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.post()
                        .uri("/accounts/search")
                        .session(session)
                        .with(signedIn(admin))
                        .with(csrf())
                        .param("words", login)
                        .param("organisation", "19")
                        .param("role", "casemanager"))
                .hasRedirectedUrl("/accounts");

        assertThat(mvc.get().uri("/accounts").session(session).with(signedIn(admin)))
                .bodyText()
                .contains(login)
                .doesNotContain("newcomer-3");
    }

    @Test
    void every_write_leaves_a_row_in_the_trail() {
        open("19", "casemanager");

        int rows = as.run(
                admin,
                () -> db.sql("select count(*) from access.look where officer_id = ? and action = ?")
                        .params(admin.id(), "OPEN_ACCOUNT")
                        .query(Integer.class)
                        .single());
        assertThat(rows).isPositive();
    }

    @Test
    void the_language_of_the_account_is_spoken_after_signing_in() {
        MvcTestResult opened = open("19", "casemanager");
        String password = String.valueOf(opened.getMvcResult().getFlashMap().get("password"));
        MockHttpSession session = signIn(password);
        change(session, password, "ilgas naujas sakinys", "ilgas naujas sakinys");

        assertThat(mvc.post().uri("/account").session(session).with(csrf()).param("language", "uk"))
                .hasRedirectedUrl("/account");

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("username", login)
                        .param("password", "ilgas naujas sakinys"))
                .hasStatus(302)
                .cookies()
                .hasValue("language", "uk");
    }

    private MvcTestResult open(String organisation, String role) {
        return mvc.post()
                .uri("/accounts")
                .with(signedIn(admin))
                .with(csrf())
                .param("name", "Rasa Kazlauskienė")
                .param("login", login)
                .param("organisation", organisation)
                .param("role", role)
                .param("language", "lt")
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(signedIn(admin)).with(csrf()).exchange();
    }

    private MvcTestResult change(MockHttpSession session, String current, String wanted, String again) {
        return mvc.post()
                .uri("/account/password")
                .session(session)
                .with(csrf())
                .param("current", current)
                .param("wanted", wanted)
                .param("again", again)
                .exchange();
    }

    private MockHttpSession signIn(String password) {
        MvcTestResult in = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("username", login)
                .param("password", password)
                .exchange();
        assertThat(in).hasStatus(302).hasRedirectedUrl("/");
        return (MockHttpSession) Objects.requireNonNull(in.getRequest().getSession(false));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
