package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A municipality hears of a family that is to come, sees what it needs and not who it is, and answers. */
class MunicipalityAnswerJourney {

    @Test
    void a_municipality_reads_who_would_come_and_says_from_when_it_can() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager").look("municipality-desk")) {
            Page page = rasa.page();
            page.locator("#today a[href='/offers?show=asked']").first().click();
            rasa.look("offers-asked");
            page.locator("tbody a[href^='/offers/']").first().click();
            rasa.look("offer-answer");
            assertThat(page.locator("#people").textContent()).contains("Vardus sužinosite, kai šeima sutiks");

            button(page, "Atsakyti");
            assertThat(page.locator(".ds-error-summary").textContent())
                    .contains("Pasirinkite, ar galite priimti šeimą");
            page.locator("input[name=answer][value=can]").check();
            page.locator("[name=fromOn]")
                    .fill(LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(3).toString());
            page.locator("[name=place]").fill("Savanorių pr. 214-18, Kaunas");
            page.locator("[name=phone]").fill("+370 37 000 000");
            button(page, "Atsakyti");
            assertThat(page.locator("main").textContent()).contains("Šeima dabar mato pasiūlymą savo kalba");
            rasa.look("offer-answered");

            page.navigate("/offers?show=asked");
            page.locator("tbody a[href^='/offers/']").first().click();
            page.locator("input[name=answer][value=cannot]").check();
            page.locator("[name=reason]").selectOption("no_school_place");
            button(page, "Atsakyti");
            assertThat(page.locator("main").textContent()).contains("lovos laisvos");
            assertThat(page.locator("#people").count()).isZero();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
