package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A head of unit plans December: a round of renewal is reckoned, given more hands, approved, and the households are invited. */
class RoundJourney {

    @Test
    void a_round_is_reckoned_given_more_hands_and_approved() {
        try (Visitor head = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = head.page();
            page.navigate("/permits/capacity");
            page.navigate("/permits/campaigns");
            head.look("rounds");
            page.locator("#rounds tbody a").first().click();
            head.look("round-planned");
            press(page, "Apskaičiuoti langus");
            head.look("round-reckoned");
            assertThat(page.locator("#forecast").textContent()).contains("greičiausiai lauks", "Tikimybė");
            assertThat(page.locator("#levers tbody tr").count()).isEqualTo(7);
            tryNumbers(head, page);
            String before = page.locator(".t-facts").first().textContent();

            page.locator("[name='exchanged']").fill("80");
            press(page, "Keisti skaičius");
            assertThat(page.locator("[id=prolonged-error]").textContent()).contains("turi būti 100");
            page.locator("[name='prolonged']").fill("10");
            page.locator("[name='hands.examiners']").fill("9");
            press(page, "Keisti skaičius");
            press(page, "Apskaičiuoti langus");
            assertThat(page.locator(".t-facts").first().textContent()).isNotEqualTo(before);

            press(page, "Patvirtinti kampaniją");
            press(page, "Pakviesti šeimas");
            assertThat(page.locator("main").textContent()).contains("Kviečiama");
        }
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            oksana.page().navigate("/my/visit");
            oksana.look("my-visit-window");
            assertThat(oksana.page().locator("#window").textContent()).contains("Черга вашої родини");
            assertThat(oksana.page().locator("main").textContent()).contains("Запрошуємо вашу родину обміняти дозволи");
        }
        try (Visitor phone = Visitor.onPhone("uk").signIn("registrar")) {
            phone.page().navigate("/permits/campaigns");
            phone.page().locator("#rounds tbody a").first().click();
            phone.look("round-phone");
        }
    }

    /** A number is pushed, the forecast runs anew, and nothing is kept. */
    private static void tryNumbers(Visitor head, Page page) {
        assertThat(page.locator("#first").textContent()).contains("Kas eina pirmiau", "Iš viso šeimų");
        page.locator("input[type=range][aria-label*='Nagrinėtojai']").focus();
        page.keyboard().press("End");
        page.locator("#outlook [role=status]").waitFor();
        assertThat(page.locator("[name='hands.examiners']").inputValue()).isEqualTo("200");
        page.evaluate("scrollTo(0, 0)");
        head.look("round-tried");
        page.reload();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
