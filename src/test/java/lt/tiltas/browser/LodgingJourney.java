package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Whoever asks for asylum is registered and has a time for lodging; the family's own page of visits moves it. */
class LodgingJourney {

    @Test
    void a_person_is_registered_on_a_phone_and_has_a_time_for_lodging_within_the_clock() {
        try (Visitor officer = Visitor.onPhone("uk").signIn("registrar")) {
            Page page = officer.page();
            open(page, "Заявлено");
            page.locator("button[name=step][value=REGISTER]").click();
            page.locator("a[href$='/visit']").click();
            assertThat(page.locator("main").textContent()).contains("Подати до", "Запропонований день");
            officer.look("lodging-choose-phone");
        }
        try (Visitor officer = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = officer.page();
            page.navigate("/asylum/cases");
            page.locator("main tbody tr:has-text('Registruota') th a").last().click();
            page.locator("a[href$='/visit']").click();
            officer.look("lodging-choose");
            page.locator("button[name=at]").first().click();
            assertThat(page.locator("#lodging + p").textContent()).contains("užrašytas");
            officer.look("lodging-case");
            page.locator("section[aria-labelledby=lodging] a[href$='/visits']").click();
            assertThat(page.locator("main").textContent()).contains("Prieglobsčio prašymo pateikimas");
            page.locator("a[href$='?moving=true']").click();
            officer.look("lodging-move");
            page.locator("button[name=at]").last().click();
            assertThat(page.locator("main").textContent()).contains("Vizitas perkeltas");
        }
    }

    private static void open(Page page, String state) {
        page.navigate("/asylum/cases");
        Locator rows = page.locator("main tbody tr:has-text('" + state + "') th a");
        assertThat(rows.count()).isPositive();
        rows.first().click();
    }
}
