package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A coordinator's evening: a bed for who has none, and a municipality for who waits. */
class CoordinatorJourney {

    @Test
    void a_family_without_a_bed_gets_one_held_and_then_sleeps_in_it() {
        try (Visitor coordinator = Visitor.atDesk("en").signIn("coordinator").look("coordinator-desk")) {
            Page page = coordinator.page();
            page.navigate("/sites");
            coordinator.look("sites");
            page.locator("tbody a[href^='/sites/']").first().click();
            coordinator.look("site");
            page.navigate("/beds/requests");
            coordinator.look("bed-requests");
            page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("No bed yet"))
                    .first()
                    .locator("a")
                    .click();
            coordinator.look("accommodation");

            page.locator("input[name=site]").first().check();
            page.locator("button[name=kind][value=hold]").click();
            assertThat(page.locator("button[name=kind][value=stay]").count()).isPositive();
            page.locator(".ds-alert button[name=kind][value=stay]").click();
            coordinator.look("accommodation-given");
            assertThat(page.locator("#now a[href^='/sites/']").count()).isEqualTo(1);
        }
    }

    @Test
    void three_places_are_compared_one_is_offered_and_the_family_moves() {
        try (Visitor coordinator = Visitor.atDesk("ru").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/placements");
            coordinator.look("placements");
            page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Не предложено"))
                    .last()
                    .locator("a")
                    .first()
                    .click();
            button(page, "Показать три места");
            coordinator.look("placement-proposed");
            assertThat(page.locator("form[action$='/offers']").count()).isBetween(1, 3);
            page.locator("form[action$='/offers'] button").first().click();
            coordinator.look("placement-offered");

            page.locator("#offer a[href^='/offers/']").click();
            coordinator.look("offer-asked");
            page.locator("#municipality-answer input[name=answer][value=can]").check();
            page.locator("[name=fromOn]")
                    .fill(LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(1).toString());
            page.locator("[name=contact]").fill("Rasa Kazlauskienė");
            button(page, "Ответить");
            assertThat(page.locator("#said-municipality").textContent()).contains("Rasa Kazlauskienė");

            button(page, "Записать согласие");
            assertThat(page.locator("main").textContent()).contains("Укажите день переезда");
            page.locator("[name=movesOn]")
                    .fill(LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(1).toString());
            button(page, "Записать согласие");
            assertThat(page.locator("main").textContent()).contains("Дело принимает муниципалитет");
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
