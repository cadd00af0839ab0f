package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The Agency tries a house that stands ready, and the ministry sees what that changes. */
class ReadinessJourney {

    private static final String HOUSE = "Jonavos sporto mokyklos bendrabutis";

    @Test
    void a_test_of_a_house_changes_in_how_many_days_there_are_places() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/preparedness/readiness");
            coordinator.look("readiness");
            page.locator("form[action$='/tests'] button").click();
            coordinator.look("readiness-wrong");
            page.locator("#site").selectOption(HOUSE);
            page.locator("#days").fill("8");
            page.locator("#found").fill("60");
            page.locator("#opening").fill("5400");
            page.locator("form[action$='/tests'] button").click();
            assertThat(page.locator("main").innerText()).contains("„" + HOUSE + "“ išbandymas įrašytas");
            assertThat(page.locator("#sites tr", new Page.LocatorOptions().setHasText(HOUSE))
                            .innerText())
                    .contains("8 dienas", "pasakyta: 5 dienos", "60", "5\u00a0400 Eur");
        }
        try (Visitor analyst = Visitor.atDesk("uk").signIn("analyst")) {
            Page page = analyst.page();
            page.locator("nav a[href='/preparedness/readiness']").first().click();
            assertThat(page.locator("#score tbody tr").count()).isEqualTo(3);
            assertThat(page.locator("form[action$='/tests']").count()).isZero();
            page.locator("#places").fill("100000");
            page.keyboard().press("Enter");
            page.waitForURL("**/preparedness/readiness?places=100000**");
            assertThat(page.locator("#plan").innerText()).contains("Недосяжно", HOUSE);
            analyst.look("readiness-plan");
            assertThat(page.request()
                            .get("/preparedness/readiness.csv?places=100000")
                            .text())
                    .contains(HOUSE + ";");
        }
    }

    @Test
    void the_page_is_read_on_a_phone() {
        try (Visitor analyst = Visitor.onPhone("lt").signIn("analyst")) {
            analyst.page().navigate("/preparedness/readiness?places=5000");
            analyst.look("readiness");
        }
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            analyst.page().navigate("/preparedness/readiness");
            analyst.look("readiness");
        }
    }
}
