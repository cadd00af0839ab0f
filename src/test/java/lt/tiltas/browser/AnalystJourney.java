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
    void an_administrator_sees_accounts_and_the_dated_rules() {
        try (Visitor administrator = Visitor.atDesk("lt").signIn("admin").look("accounts")) {
            administrator.page().navigate("/rules");
            administrator.look("rules");
            administrator.page().navigate("/account");
            administrator.look("account");
        }
    }
}
