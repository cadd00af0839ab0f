package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Whoever was not seen for long: a correction that a colleague proposed is made, a quiet family is looked for, and one of them turns out to be here. */
class QuietJourney {

    @Test
    void a_correction_is_made_a_quiet_family_is_looked_for_and_is_here_after_all() {
        try (Visitor officer = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = officer.page();
            page.navigate("/permits/statistics");
            page.locator(".t-actions a[href='/permits/corrections']").click();
            officer.look("corrections");
            page.locator("#corrections tbody a").first().click();
            officer.look("correction-proposed");
            press(page, "Padaryti pataisą");
            assertThat(page.locator("main").textContent()).contains("Pažymėta iš viso", "Prašyti atšaukti");
            officer.look("correction-made");
            page.navigate("/permits/corrections");
            press(page, "Rodyti skaičius");
            officer.look("correction-numbers");
            press(page, "Siūlyti");
            assertThat(page.locator("#reasons-error").count()).isEqualTo(1);
            officer.look("correction-without-reasons");
        }
        try (Visitor officer = Visitor.atDesk("lt").signIn("registrar")) {
            lookedFor(officer, officer.page());
            hereAfterAll(officer, officer.page());
        }
        try (Visitor phone = Visitor.onPhone("uk").signIn("registrar")) {
            phone.page().navigate("/permits/corrections");
            phone.look("corrections-phone");
            phone.page().navigate("/permits/statistics?measure=present");
            phone.look("statistics-present-phone");
        }
    }

    private static void lookedFor(Visitor officer, Page page) {
        page.navigate("/permits/campaigns");
        page.locator("#rounds tbody a").first().click();
        if (page.locator("a[href$='/quiet']").count() == 0) {
            press(page, "Apskaičiuoti langus");
        }
        page.locator(".t-actions a[href$='/quiet']").click();
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(5);
        officer.look("quiet");
        page.locator("tbody td:last-child a").first().click();
        officer.look("quiet-family");
        page.locator("#channel").selectOption("municipality");
        page.locator("#answer").selectOption("passed_on");
        page.locator("#note").fill("Paklausta socialinio darbuotojo");
        press(page, "Įrašyti");
        assertThat(page.locator("main").textContent()).contains("Laukti atsakymo");
    }

    private static void hereAfterAll(Visitor officer, Page page) {
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main").textContent()).contains("Nepastebėta nuo");
        officer.look("household-not-seen");
        page.locator("a[href$='/unseen']").first().click();
        officer.look("household-unseen");
        page.locator("#why").fill("Savivaldybė patvirtino, kad šeima gyvena pas seserį");
        if (page.locator("#person option[value='']").count() > 0) {
            page.locator("#person").selectOption(new SelectOption().setIndex(1));
        }
        press(page, "Vėl skaičiuoti");
        assertThat(page.locator("main").textContent()).contains("Darbuotojas išėmė");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
