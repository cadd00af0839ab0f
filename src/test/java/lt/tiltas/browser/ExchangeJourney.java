package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A family of four comes to the desk because their permits have ended: found, applied for, called and served. Each click is counted. */
class ExchangeJourney {

    private static final int MOST_CLICKS = 12;

    private static final String FAMILY = """
            select h.number from registration.household h join registration.person m on m.household_id = h.id
            where h.state = 'registered'
                and not exists (select from permits.application a where a.household_id = h.id and a.decided_on is null)
                and not exists (select from permits.permit p where p.household_id = h.id and permits.valid_until(p) >= current_date)
            group by h.id having count(*) = 4
                and count(*) = (select count(distinct p.person_id) from permits.permit p where p.household_id = h.id)
            order by h.number limit 1
            """;

    private int clicks;

    @Test
    void a_family_of_four_exchanges_its_permits_in_at_most_twelve_clicks() throws SQLException {
        String number = family();
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/desk");
            page.locator("header input[type=search], header input[name=words]")
                    .first()
                    .fill(number);
            page.keyboard().press("Enter");
            clicks++;
            if (!page.url().contains("/households/")) {
                click(page.locator("main a[href*='/households/']").first());
            }
            click(page.locator(".t-tabs a[href$='/permits']"));
            registrar.look("exchange-permits");
            String permits = page.url();
            assertThat(page.locator("main").textContent()).contains("Baigėsi");
            click(page.locator("form[action$='/permits'] button[type=submit]"));
            registrar.look("exchange-draft");
            assertThat(page.locator("input[name=people]:checked").count()).isEqualTo(4);
            assertThat(page.locator("main").textContent()).contains("Leidimo keitimas");
            click(page.locator("button[name=handIn][value=true]"));
            assertThat(page.url()).isEqualTo(permits);

            click(page.locator(".t-tabs a[href$='/visits']"));
            registrar.look("exchange-visit");
            click(page.locator("section:has(> #now) form button"));
            registrar.look("exchange-desk");
            callThoseBefore(page, number);
            clicks++;
            registrar.look("exchange-called");
            assertThat(page.locator(".t-serving").textContent()).contains("4 asmenys", "4 prašymai");
            click(page.locator("button[name=ending][value=served]"));
            assertThat(page.locator("body").textContent()).contains("4 prašymai pažymėti");
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);

            page.navigate(permits);
            assertThat(page.locator("main table").textContent()).contains("Leidimo keitimas");
        }
    }

    /** Who came earlier is called first: their clicks are not this family's. The last call is. */
    private static void callThoseBefore(Page page, String number) {
        page.locator("form[action$='/calls'] button").click();
        while (!page.locator(".t-serving").textContent().contains(number)) {
            page.locator("button[name=ending][value=served]").click();
            page.locator("form[action$='/calls'] button").click();
        }
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    private static String family() throws SQLException {
        try (Connection db = Program.running().superuser();
                Statement ask = db.createStatement();
                ResultSet rows = ask.executeQuery(FAMILY)) {
            assertThat(rows.next())
                    .as("a family of four whose permits have ended")
                    .isTrue();
            return rows.getString(1);
        }
    }
}
