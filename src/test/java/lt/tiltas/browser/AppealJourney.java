package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Less money is proposed; she has a say, a supervisor signs, she does not agree, and somebody else answers. Until then everything is paid. */
class AppealJourney {

    @Test
    void she_appeals_on_the_phone_and_nothing_becomes_less() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor she = Visitor.onPhone("uk").signIn("newcomer");
                Visitor supervisor =
                        Visitor.atDesk("lt").signInByName(Kaunas.deputy().account());
                Visitor third =
                        Visitor.atDesk("lt").signInByName(Kaunas.colleague().account())) {
            proposes(rasa);
            hasASay(she);
            signs(supervisor);
            appeals(she);
            answers(rasa, third);
            readsTheAnswer(she);
        }
    }

    private static void proposes(Visitor rasa) {
        Page page = rasa.page();
        Kaunas.programmeOfOksana(page);
        page.locator("a[href$='/programme/supports']").first().click();
        page.locator("h2 a[href^='/supports/']:has-text('Pinigai')").first().click();
        page.locator("a[href$='/decisions/new']").click();
        page.locator("[name=percent]").fill("80");
        page.locator("input[name=ground][value=asked]").check();
        page.locator("[name=facts]").fill("Oksana dirba nuo rugsėjo, pateikė darbo sutartį.");
        page.locator("[name=reasons]").fill("Atlyginimas jau padengia dalį būtinųjų išlaidų.");
        page.locator("[name=own]").fill("Зарплата вже покриває частину необхідних витрат.");
        rasa.fit("decision-form");
        page.locator("section.t-card-form button[type=submit]").click();
        assertThat(page.locator("main").textContent())
                .contains("Pasirašyti bus galima, kai žmogus pasisakys", "838,80");
    }

    private static void hasASay(Visitor she) {
        Page page = she.page();
        page.navigate("/my/supports");
        she.look("my-supports");
        page.locator("a[href^='/my/support-decisions/']").first().click();
        she.look("my-decision");
        page.locator("[name=words]").fill("Я працюю лише на пів ставки. Будь ласка, зачекайте до весни.");
        page.locator("form[action$='/comment'] button[type=submit]").click();
        assertThat(page.locator("main").textContent()).contains("Ваші слова записано");
    }

    private static void signs(Visitor supervisor) {
        Page page = supervisor.page();
        page.navigate("/support-decisions");
        page.locator("tbody tr:has-text('Galite pasirašyti') a:has-text('Kovalenko')")
                .first()
                .click();
        assertThat(page.locator("#heard").textContent()).contains("зачекайте до весни");
        page.locator("form[action$='/signature'] button").click();
        assertThat(page.locator("main").textContent()).contains("Iki nurodytos dienos mokama viskas");
        supervisor.look("decision-signed");
    }

    /** Two taps from the decision: "I do not agree", and to send it. */
    private static void appeals(Visitor she) {
        Page page = she.page();
        page.navigate("/my/supports");
        page.locator("a[href^='/my/support-decisions/']").first().click();
        page.locator("a[href$='/appeal']").click();
        page.locator("[name=words]").fill("Пів ставки не вистачає на оренду. Я не просила зменшувати.");
        page.locator("form[action$='/appeal'] button[type=submit]").click();
        assertThat(page.locator("main").textContent()).contains("Зменшення зупинено", "ви отримуєте все");
        page.navigate("/my/supports");
        assertThat(page.locator("main").textContent()).contains("048,50");
    }

    /** Who proposed reads it and may not look into it. */
    private static void answers(Visitor rasa, Visitor third) {
        rasa.page().navigate("/support-appeals");
        Page page = third.page();
        page.navigate("/support-appeals");
        page.locator("tbody tr:has-text('Gautas') a:has-text('Kovalenko')")
                .first()
                .click();
        third.look("appeal");
        String address = page.url();
        rasa.page().navigate(address);
        assertThat(rasa.page().locator("main").textContent()).contains("skundą nagrinėja kitas pareigūnas");
        assertThat(rasa.page().locator("input[name=step][value=look]").count()).isZero();
        page.locator("form:has(input[value=look]) button").click();
        page.locator("input[name=outcome][value=upheld]").check();
        page.locator("main [name=words]").fill("Žmogus mažinti neprašė. Sprendimas naikinamas.");
        page.locator("[name=own]").fill("Людина не просила зменшувати. Рішення скасовано.");
        page.locator("form:has(input[value=answer]) button[type=submit]").click();
        assertThat(page.locator("main").textContent()).contains("Žmogus atsakymą mato");
    }

    private static void readsTheAnswer(Visitor she) {
        Page page = she.page();
        page.navigate("/my/supports");
        page.locator("a[href^='/my/support-decisions/']").first().click();
        assertThat(page.locator("main").textContent()).contains("Ви маєте рацію", "Людина не просила зменшувати");
        she.look("my-appeal-answered");
        page.locator("button[name=state][value=accepted]").click();
        assertThat(page.locator("main").textContent()).contains("Дякуємо за відповідь");
    }
}
