package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInJourney {

    @Test
    void the_door_is_right_for_everybody() {
        try (Visitor visitor = Visitor.atDesk("ru")) {
            visitor.page().navigate("/sign-in");
            visitor.look("sign-in");
        }
    }

    @Test
    void a_wrong_password_is_said_and_the_name_can_be_tried_again() {
        try (Visitor visitor = Visitor.atDesk("en")) {
            visitor.page().navigate("/sign-in");
            visitor.page().getByLabel("Account name").fill("registrar");
            visitor.page().getByLabel("Password").fill("not this one");
            visitor.page()
                    .getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(visitor.page().getByRole(AriaRole.ALERT).textContent()).contains("not right");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registrar",
                "coordinator",
                "casemanager",
                "partner",
                "finance",
                "analyst",
                "dpo",
                "admin",
                "newcomer"
            })
    void each_role_comes_in_with_one_click(String account) {
        try (Visitor visitor = Visitor.atDesk("lt").signIn(account)) {
            assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
        }
    }
}
