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
                    .contains("8 dienas", "pasakyta: 5 dienos", "60", "5\u00a0400\u00a0€");
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
    void an_office_says_whom_it_can_send_and_the_ministry_sees_who_is_missing() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/preparedness/pools");
            page.locator("#work").selectOption("social");
            page.locator("#people").fill("25");
            page.locator("#days").fill("5");
            page.locator("form[action$='/pools'] button").click();
            assertThat(page.locator("#own-pools").innerText()).contains("Socialinis darbuotojas", "25");
            coordinator.look("people-on-call");
        }
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness/staff");
            assertThat(page.locator("#need").innerText()).contains("44", "25", "19");
            analyst.look("staff");
            page.locator("#people").fill("10000");
            page.locator("#contract").selectOption("permanent");
            page.locator("form[action='/preparedness/staff'] button").click();
            assertThat(page.locator("#pay").innerText()).contains("1,45 %", "641,66");
        }
    }

    @Test
    void the_level_stands_where_the_day_begins() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            analyst.look("country-with-level");
            page.locator("#today a[href='/preparedness/triggers']").click();
            assertThat(page.locator("main svg").count()).isEqualTo(7);
            page.locator("#registered summary").click();
            assertThat(page.locator("#registered details tbody tr").count()).isGreaterThan(28);
            analyst.look("triggers");
        }
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            analyst.page().navigate("/preparedness/triggers");
            analyst.look("triggers-phone");
            analyst.page().navigate("/preparedness/staff");
            analyst.look("staff-phone");
            analyst.page().navigate("/preparedness/readiness");
            analyst.look("readiness-phone");
        }
    }
}
