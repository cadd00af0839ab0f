package lt.tiltas.administration.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class TokenTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Keys keys;

    @Autowired
    IssueToken issue;

    @Autowired
    ListTokens list;

    @Autowired
    WithdrawToken withdraw;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final Token.New wanted = new Token.New(
            new OrganisationId(3), Role.REGISTRAR, List.of(TokenScope.HOUSEHOLDS_WRITE), LocalDate.of(2099, 1, 1));

    @Test
    void the_secret_is_nowhere_and_its_issue_is_in_the_trail() {
        String secret = keys.of(3, Role.REGISTRAR, "households:write").substring("Bearer ".length());
        assertThat(secret).matches("tlt_[A-Za-z0-9_-]{43}");
        assertThat(new Token(secret).toString()).doesNotContain(secret.substring(4));
        assertThat(as.run(
                        as.at(1, Role.ADMIN),
                        () -> db.sql("select count(*) from access.api_token where secret_hash = ?")
                                .param(new Token(secret).hash())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(as.run(
                        as.at(1, Role.DPO),
                        () -> db.sql("select count(*) from access.look where action = 'ISSUE_TOKEN'")
                                .query(Integer.class)
                                .single()))
                .isPositive();
    }

    @Test
    void only_an_administrator_issues_one_and_only_to_an_organisation_that_is_there() {
        var registrar = as.registrar();
        assertThatThrownBy(() -> as.run(registrar, () -> issue.issue(wanted, registrar)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keys.of(9999, Role.REGISTRAR, "households:write"))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void nobody_signs_in_to_an_account_without_a_password() {
        keys.of(3, Role.REGISTRAR, "households:write");
        for (String password : List.of("nobody", "", "demo")) {
            assertThat(mvc.post()
                            .uri("/sign-in")
                            .param("username", "api-3-registrar")
                            .param("password", password)
                            .with(csrf()))
                    .hasRedirectedUrl("/sign-in?wrong");
        }
    }

    @Test
    void a_token_opens_no_page() {
        assertThat(mvc.get().uri("/households").header("Authorization", keys.of(3, Role.REGISTRAR, "households:read")))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_withdrawn_token_opens_nothing_from_that_moment_and_stays_in_the_list() {
        var admin = as.at(1, Role.ADMIN);
        String key = keys.of(3, Role.REGISTRAR, "households:read");
        Issued issued = as.run(admin, () -> list.list(admin)).getFirst();
        assertThat(issued.line(LocalDate.of(2030, 1, 1)))
                .startsWith(issued.id() + "  api-3-registrar  households:read  issued ")
                .endsWith("until 2099-01-01  valid");
        assertThat(issued.state(LocalDate.of(2099, 1, 2))).isEqualTo("expired");
        assertThat(household(key)).hasStatus(404);

        assertThat(as.run(admin, () -> withdraw.withdraw(issued.id(), admin)))
                .isInstanceOf(WithdrawToken.Outcome.Withdrawn.class);

        assertThat(household(key)).hasStatus(401);
        assertThat(as.run(admin, () -> list.list(admin)).stream()
                        .filter(token -> token.id().equals(issued.id()))
                        .map(token -> token.state(LocalDate.of(2030, 1, 1))))
                .singleElement()
                .asString()
                .startsWith("withdrawn ");
        assertThat(as.run(admin, () -> withdraw.withdraw(issued.id(), admin)))
                .isInstanceOf(WithdrawToken.Outcome.NothingToWithdraw.class);
        assertThatThrownBy(() -> as.run(as.registrar(), () -> list.list(as.registrar())))
                .isInstanceOf(Denied.class);
    }

    private MvcTestResult household(String key) {
        return mvc.get()
                .uri("/api/v1/households/" + UUID.randomUUID())
                .header("Authorization", key)
                .exchange();
    }

    @Test
    void the_command_refuses_in_one_sentence_what_it_does_not_know() {
        assertThatThrownBy(() -> command("everything", "registrar"))
                .hasMessageContaining("There is no scope everything.");
        assertThatThrownBy(() -> command("households:write", "partner"))
                .hasMessageContaining("The role partner has no right to households:write.");
        assertThatThrownBy(() -> command("households:read", "king")).hasMessageContaining("There is no role king.");
    }

    private static void command(String scope, String role) {
        new OrderedToken(3, role, List.of(scope), 1).issue(new TokenDesk("admin", new String[0]));
    }
}
