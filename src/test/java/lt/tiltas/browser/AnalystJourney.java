package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An analyst's question: how is the country, and where is it full. */
class AnalystJourney {

    @Test
    void the_country_is_seen_as_figures_a_map_a_table_and_a_file() {
        try (Visitor analyst = Visitor.atDesk("en").signIn("analyst").look("country")) {
            Page page = analyst.page();
            assertThat(page.locator("svg.t-map a").count()).isEqualTo(60);
            page.locator("a[href*='measure=people']").first().click();
            analyst.look("country-people");
            String csv = page.request().get("/country.csv").text();
            assertThat(csv.lines().count()).isEqualTo(61);
            assertThat(csv).contains("<10");

            page.navigate("/country/19");
            analyst.look("country-municipality");
            assertThat(page.request().get("/households").status()).isEqualTo(403);
        }
    }

    @Test
    void what_if_many_came_is_asked_by_keys_and_answered_beside_the_question() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness/scenarios");
            analyst.look("what-if");
            String before = page.locator("#finding").innerText();
            page.locator("#people").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("60000");
            page.keyboard().press("Tab");
            page.waitForFunction("before => document.querySelector('#finding').innerText !== before", before);

            page.locator("[id='places.count']").fill("3000");
            page.locator("#collective").fill("25");
            page.locator("#hosted").fill("5");
            page.locator("form[action='/preparedness/scenarios'] button").click();
            assertThat(page.locator("#finding").innerText()).contains("Lovos baigiasi", "Atidarius 3\u00a0000 vietų");
            assertThat(page.locator("#pictures svg").count()).isEqualTo(5);
            analyst.look("what-if-answered");
            assertThat(page.request()
                            .get(page.locator("a[href*='chart=money']").getAttribute("href"))
                            .text()
                            .lines())
                    .hasSize(21);
        }
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            analyst.page().navigate("/preparedness/scenarios");
            analyst.look("what-if");
        }
    }

    @Test
    void an_administrator_sees_accounts_and_the_dated_rules() {
        try (Visitor administrator = Visitor.atDesk("lt").signIn("admin").look("accounts")) {
            administrator.page().navigate("/rules");
            administrator.look("rules");
            administrator.page().navigate("/account");
            administrator.look("account");
        }
    }
}
