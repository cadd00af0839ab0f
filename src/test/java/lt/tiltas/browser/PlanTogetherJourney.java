package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A plan of two hands: written at the desk, read, changed and signed on a phone in Ukrainian, printed in two languages. */
class PlanTogetherJourney {

    private static final String WISH = "Хочу скласти іспит з литовської A2";

    @Test
    void a_plan_is_written_together_changed_and_signed() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page desk = rasa.page();
            Page phone = oksana.page();
            String programme = programmeOf(desk);
            writeGoal(desk, programme);
            desk.navigate(programme);
            rasa.look("plan-programme");
            desk.locator("#agreement form[action$='/plans'] button").first().click();
            rasa.look("plan-version");
            String version = desk.url();
            desk.locator("button[name=state][value=shared]").click();

            phone.navigate("/my/programme/plan");
            oksana.look("my-plan");
            phone.locator("textarea[name=words]").fill("Додайте, будь ласка, вечірні курси");
            phone.locator("form[action$='/changes'] button").click();

            desk.navigate(version);
            desk.locator("#changes a").first().click();
            rasa.look("plan-change");
            desk.locator("form[action^='/plan-changes/'] button").first().click();
            desk.navigate(version + "/differences");
            rasa.look("plan-differences");
            assertThat(desk.locator("main").textContent()).contains(WISH);

            phone.navigate("/my/programme/plan");
            assertThat(phone.locator("#changes").count()).isEqualTo(1);
            phone.locator("a[href$='/signature']").click();
            oksana.look("my-plan-sign");
            phone.locator("main form[action$='/signature'] button").first().click();
            oksana.look("my-plan-signed");

            desk.navigate(version);
            desk.locator("button[name=state][value=active]").click();
            rasa.look("plan-active");
            assertThat(new String(desk.request().get(version + ".pdf").body(), 0, 5))
                    .isEqualTo("%PDF-");
        }
    }

    private static String programmeOf(Page desk) {
        desk.locator("header input[name=words]").fill("Oksana Kovalenko 1988-03-14");
        desk.locator("header input[name=words]").press("Enter");
        desk.locator("main a[href^='/households/']").first().click();
        return desk.url().replaceAll("[?#].*", "") + "/programme";
    }

    private static void writeGoal(Page desk, String programme) {
        desk.navigate(programme);
        desk.locator("a[href$='/goals/new']").first().click();
        desk.locator("textarea[name=words]").fill(WISH);
        desk.locator("textarea[name=lt]").fill("Noriu išlaikyti lietuvių kalbos A2 egzaminą");
        desk.locator("main [name=domain]").selectOption("lithuanian");
        desk.locator("main form[action*='/goals'] button[type=submit]").first().click();
    }
}
