package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A case manager's morning: who is late, a household's page, a new goal in the family's own words. */
class CaseManagerJourney {

    @Test
    void a_goal_is_written_down_in_the_persons_own_words() {
        try (Visitor manager = Visitor.atDesk("uk").signIn("casemanager").look("casemanager-desk")) {
            Page page = manager.page();
            page.navigate("/households");
            manager.look("households");
            page.navigate("/programmes");
            manager.look("programmes");
            page.locator("main a[href^='/households/']").first().click();
            String household = page.url().replaceAll("/programme.*", "");
            page.navigate(household);
            manager.look("household");
            page.navigate(household + "/programme");
            manager.look("programme");

            page.locator("a[href$='/goals/new']").first().click();
            manager.look("goal-new");
            page.locator("main form[action*='/goals'] button[type=submit]")
                    .first()
                    .click();
            assertThat(page.locator(".ds-error-summary").count()).isEqualTo(1);
            page.locator("textarea[name=words]").fill("Хочу знову співати в хорі");
            page.locator("textarea[name=lt]").fill("Noriu vėl dainuoti chore");
            page.locator("main [name=domain]").selectOption("belonging");
            page.locator("main form[action*='/goals'] button[type=submit]")
                    .first()
                    .click();
            assertThat(page.locator("main").textContent()).contains("Хочу знову співати в хорі");

            page.navigate(household);
            assertThat(page.locator("#programme").textContent()).contains("Хочу знову співати в хорі");
        }
    }

    @Test
    void a_partner_sees_an_empty_desk_and_no_way_into_households_of_others() {
        try (Visitor partner = Visitor.atDesk("en").signIn("partner").look("partner-desk")) {
            partner.page().navigate("/households");
            assertThat(partner.page()
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Households"))
                            .count())
                    .isEqualTo(1);
            assertThat(partner.page().locator("tbody tr").count()).isZero();
        }
    }
}
