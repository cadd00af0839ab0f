package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What a person decides and says on a cheap phone: who may know what, how life goes, what a step of the office means. */
class PhoneJourney {

    private static final String OWN = "Принести диплом на переклад";

    @Test
    void she_consents_rates_and_reads_in_her_own_language() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            String home = home(rasa.page());
            consents(rasa, oksana, home);
            reads(rasa, oksana, home);
            rates(rasa, oksana, home);
            letter(rasa);
        }
    }

    private static String home(Page desk) {
        desk.locator("header input[name=words]").fill("Oksana Kovalenko 1988-03-14");
        desk.locator("header input[name=words]").press("Enter");
        desk.locator("main a[href^='/households/']").first().click();
        return desk.url().replaceAll("[?#].*", "") + "/programme";
    }

    private static void consents(Visitor rasa, Visitor oksana, String home) {
        Page desk = rasa.page();
        desk.navigate(home);
        desk.locator("a[href$='/referrals']").first().click();
        desk.locator("a[href$='/referrals/new']").first().click();
        desk.locator("a[href$='service=leisure']").click();
        rasa.look("phone-referral-new");
        desk.locator("input[name=offer]").first().check();
        desk.locator("#person").selectOption(new SelectOption().setLabel("Oksana Kovalenko"));
        desk.locator("#need").fill("Хочу познайомитися з іншими мамами.");
        desk.locator("main form button[type=submit]").click();
        String referral = desk.url().replaceAll("[?#].*", "");

        Page phone = oksana.page();
        phone.navigate("/my");
        oksana.look("phone-home");
        phone.navigate("/my/referrals");
        oksana.look("phone-referrals");
        phone.locator("a[href$='" + referral.replaceAll(".*/", "") + "/consent']")
                .click();
        oksana.look("phone-consent");
        assertThat(phone.locator("main").textContent()).contains("Oksana Kovalenko", "познайомитися");
        phone.locator("main button[value=given]").first().click();
        assertThat(phone.locator("[role=status]").textContent()).contains("Дякуємо");

        desk.navigate(referral);
        assertThat(desk.locator("main").textContent()).contains("Pats savo telefone");
        rasa.look("phone-consented");
    }

    private static void reads(Visitor rasa, Visitor oksana, String home) {
        Page desk = rasa.page();
        desk.navigate(home);
        desk.locator("a[href$='/steps/new']").first().click();
        desk.locator("textarea[name=words]").fill("Atnešti diplomą vertimui");
        desk.locator("main [name=language]").selectOption("lt");
        desk.locator("main form[action$='/steps'] button[type=submit]").click();
        desk.locator("li.t-step")
                .filter(new Locator.FilterOptions().setHasText("Atnešti diplomą vertimui"))
                .locator("a[href$='/edit']")
                .click();
        desk.locator("a[href$='/translation']").click();
        desk.locator("main [name=language]").selectOption("uk");
        desk.locator("textarea[name=words]").first().fill(OWN);
        desk.locator("input[name=origin][value=checked]").check();
        desk.locator("input[name=by]").fill("Ona Vertėja");
        desk.locator("main form[action$='/translation'] button[type=submit]").click();
        rasa.look("phone-step");
        desk.locator("a[href$='/translation']").click();
        rasa.look("phone-translation");

        Page phone = oksana.page();
        phone.navigate("/my/programme");
        oksana.look("phone-programme");
        assertThat(phone.locator("main").textContent()).contains(OWN, "Atnešti diplomą vertimui");
    }

    private static void rates(Visitor rasa, Visitor oksana, String home) {
        Page desk = rasa.page();
        desk.navigate(home);
        Locator begin = desk.locator("a[href*='/assessments/new']");
        if (begin.count() > 0) {
            begin.first().click();
            desk.locator("main form button[type=submit]").first().click();
        }
        Page phone = oksana.page();
        phone.navigate("/my/programme/ratings");
        oksana.look("phone-ratings");
        phone.locator("input[name=home][value='3']").check();
        phone.locator("input[name=work][value='2']").check();
        phone.locator("main form[action$='/ratings'] button[type=submit]").click();
        assertThat(phone.locator("[role=status]").textContent()).contains("Збережено");
        desk.navigate(home);
        desk.locator("a[href^='/programme-assessments/']").first().click();
        rasa.look("phone-assessment");
        assertThat(desk.locator("main").textContent()).contains("pasakyta telefone");
    }

    private static void letter(Visitor rasa) {
        Page desk = rasa.page();
        desk.navigate("/support-decisions");
        desk.locator("tbody a[href^='/support-decisions/']").first().click();
        rasa.look("phone-decision");
        assertThat(new String(
                        desk.request()
                                .get(desk.url().replaceAll("[?#].*", "") + ".pdf")
                                .body(),
                        0,
                        5))
                .isEqualTo("%PDF-");
        desk.navigate(desk.url().replaceAll("[?#].*", "") + "/appeal");
        rasa.look("phone-appeal");
    }
}
