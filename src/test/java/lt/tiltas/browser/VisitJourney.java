package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A family of four is served at the desk, in few clicks; and a mother books and moves a visit on her phone in Ukrainian. */
class VisitJourney {

    private static final int MOST_CLICKS = 12;

    private int clicks;

    @Test
    void a_visit_of_a_family_of_four_takes_few_clicks() {
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/desk");
            click(page.locator("nav a[href='/permits/desk']").first());
            registrar.look("permit-desk-which");
            click(page.locator("a[href*='/permits/desk?unit='][href$='desk=1']").first());
            registrar.look("permit-desk-free");
            String desk = page.url();
            click(page.locator("form[action$='/calls'] button"));
            registrar.look("permit-desk-serving");
            assertThat(page.locator("main").textContent()).contains("4 asmenys", "4 prašymai");
            String household = page.locator("h3 a[href$='/permits']").getAttribute("href");
            assertThat(page.locator("h2#now").count()).isEqualTo(1);
            click(page.locator("button[name=ending][value=served]"));
            assertThat(page.url()).isEqualTo(desk);
            assertThat(page.locator("body").textContent())
                    .contains("Langelis laisvas", "Šeima aptarnauta, 4 prašymai pažymėti");
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);

            page.navigate(household.replace("/permits", "/visits"));
            registrar.look("household-visits");
            assertThat(page.locator("#past").textContent()).contains("aptarnautas");
        }
    }

    @Test
    void a_head_of_the_office_sees_how_full_it_is_and_why_more_are_taken() {
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/permits/capacity");
            registrar.look("capacity");
            page.locator("main a[href^='/units/']").first().click();
            registrar.look("capacity-unit");
            assertThat(page.locator("#half-hours").textContent()).contains("Reikia langelių");
        }
    }

    @Test
    void a_visit_is_booked_and_moved_on_a_phone() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page page = oksana.page();
            page.navigate("/my/visit");
            oksana.look("my-visit-choose");
            page.locator("form[action='/my/visit'] button[name=at]").first().click();
            oksana.look("my-visit-held");
            page.locator("form[action='/my/visit/confirmation'] button").click();
            oksana.look("my-visit");
            String first = page.locator(".n-hero .n-when").textContent();

            page.locator("a[href='/my/visit?moving=true']").click();
            page.locator("form[action='/my/visit/time'] button[name=at]").last().click();
            assertThat(page.locator(".n-hero .n-when").textContent()).isNotEqualTo(first);
            page.locator("form[action='/my/visit/cancellation'] button").click();
            assertThat(page.locator("main").textContent()).contains("Оберіть час");
        }
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }
}
