package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A worker puts a reason into the person's language, she reads it beside the Lithuanian words and objects to a repayment; measures are found from the contents. */
class WordsJourney {

    private static final String TOLD = "Ми повернемося до цього, коли закінчиться курс.";

    @Test
    void what_was_written_about_her_is_read_in_her_language() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page desk = rasa.page();
            desk.locator("header input[name=words]").fill("Oksana Kovalenko 1988-03-14");
            desk.locator("header input[name=words]").press("Enter");
            desk.locator("main a[href^='/households/']").first().click();
            desk.navigate(desk.url().replaceAll("[?#].*", "") + "/programme");
            desk.locator("#agreement a[href^='/programme-assessments/']")
                    .first()
                    .click();
            rasa.look("assessment");
            desk.locator("#domains a[href$='/reason/translation']").first().click();
            String reason = desk.locator("blockquote").textContent();
            rasa.look("reason-translation");
            desk.locator("textarea[name=words]").fill(TOLD);
            desk.locator("input[name=origin][value=human]").check();
            desk.locator("input[name=by]").fill("Valentyna Horodecka");
            desk.locator("main form[action$='/translation'] button[type=submit]")
                    .click();
            assertThat(desk.locator("#domains").textContent()).contains(TOLD, reason);

            oksana.page().navigate("/my/programme/assessment");
            assertThat(oksana.page().locator("main").textContent()).contains(TOLD, reason);
            oksana.look("my-assessment");
            object(oksana);
        }
    }

    private static void object(Visitor oksana) {
        Page phone = oksana.page();
        phone.navigate("/my/benefit");
        phone.locator("details:has(form[action$='/objection']) > summary").click();
        phone.locator("form[action$='/objection'] textarea").fill("Ми не знали про ці гроші");
        phone.locator("form[action$='/objection'] button[type=submit]").click();
        phone.navigate("/my");
        assertThat(phone.locator("#my-overpayment").textContent()).isEqualTo("Ми отримали Ваше заперечення");
        oksana.look("my-objected");
    }

    @Test
    void a_measure_is_found_in_one_look_at_the_contents() {
        try (Visitor desk = Visitor.atDesk("lt").signIn("casemanager");
                Visitor phone = Visitor.onPhone("uk").signIn("casemanager")) {
            for (Visitor reader : new Visitor[] {desk, phone}) {
                Page page = reader.page();
                page.navigate("/programmes/measures");
                reader.look(reader == desk ? "measures-contents" : "measures-contents-phone");
                Locator contents = page.locator("nav.t-contents");
                assertThat(contents.boundingBox().height).as("one screen").isLessThan(page.viewportSize().height);
                contents.locator("a[href='#first-job']").click();
                assertThat(page.locator("#first-job h2").boundingBox().y)
                        .isBetween(0.0, (double) page.viewportSize().height);
            }
        }
    }
}
