package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** On a phone, in Ukrainian: no to the first place, another is offered, an objection to it, and somebody else answers. */
class DeclineJourney {

    @Test
    void she_says_no_to_one_place_and_objects_to_the_next() {
        try (Visitor she = Visitor.onPhone("uk");
                Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            signIn(she.page());
            she.look("my-offered");
            says(she);
            offersAnother(coordinator.page());
            objects(she);
            answered(she, coordinator);
        }
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in?language=uk");
        page.locator("input[name=username]").fill("newcomer-offered");
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/my");
    }

    private static void says(Visitor she) {
        Page page = she.page();
        page.navigate("/my/wishes");
        she.look("my-wishes");
        page.navigate("/my");
        page.locator(".n-hero a[href='/my/offer']").click();
        she.look("my-offer");
        assertThat(page.locator("main").textContent()).contains("Вирішують люди, а не комп’ютер");
        page.locator("a[href='/my/offer/refusal']").click();
        she.look("my-refusal");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".ds-error-summary").textContent()).contains("Виберіть, що найважливіше");
        page.locator("input[name=reason][value=far_from_relatives]").check();
        page.locator("[name=words]").fill("Мама живе сама, їй потрібна моя допомога щодня.");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main").textContent()).contains("Ви відмовилися. Шукаємо інше місце");
        she.look("my-offer-declined");
    }

    /** The reason has come back; the next best place is offered, and the municipality says yes on the telephone. */
    private static void offersAnother(Page page) {
        page.navigate("/offers?show=ended");
        page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Šeima atsisakė"))
                .first()
                .locator("a")
                .click();
        assertThat(page.locator("#said-household").textContent()).contains("Toli nuo artimųjų", "Мама живе сама");
        page.locator("nav.ds-breadcrumbs a[href$='/placement']").click();
        page.locator("form[action$='/placement/proposals'] button").first().click();
        page.locator("form[action$='/offers'] button").last().click();
        page.locator("#offer a[href^='/offers/']").click();
        page.locator("#municipality-answer input[name=answer][value=can]").check();
        page.locator("[name=fromOn]")
                .fill(LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(4).toString());
        page.locator("[name=contact]").fill("Jonas Petraitis");
        page.locator("#municipality-answer button[type=submit]").click();
    }

    private static void objects(Visitor she) {
        Page page = she.page();
        page.navigate("/my/offer");
        assertThat(page.locator("main").textContent()).contains("Jonas Petraitis");
        page.locator("a[href='/my/offer/objection']").click();
        she.look("my-objection");
        page.locator("[name=words]").fill("Ми просили бути ближче до мами. Чому знову так далеко?");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main").textContent()).contains("Відповість інша людина", "Місце зберігається за вами");
        she.look("my-offer-objected");
    }

    /** Who offered reads the objection and may not answer it. */
    private static void answered(Visitor she, Visitor coordinator) {
        Page page = coordinator.page();
        page.navigate("/offers?show=objected");
        coordinator.look("offers-objected");
        page.locator("tbody a[href^='/objections/']").last().click();
        coordinator.look("objection");
        assertThat(page.locator("main").textContent())
                .contains("Чому знову так далеко", "kas siūlė, apie prieštaravimą nesprendžia");
        assertThat(page.locator("main form").count()).isZero();
    }
}
