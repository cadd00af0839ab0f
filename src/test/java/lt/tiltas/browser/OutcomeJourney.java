package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A job that the office has heard of, confirmed on the phone; an exam told from the phone; a programme that waits while the family is away. */
class OutcomeJourney {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    @Test
    void she_confirms_her_job_tells_of_an_exam_and_lets_the_programme_wait() {
        LocalDate today = LocalDate.now(VILNIUS);
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            String programme = oksanas(rasa);
            tells(oksana, today);
            answers(rasa, programme);
        }
    }

    private static void tells(Visitor oksana, LocalDate today) {
        Page phone = oksana.page();
        phone.navigate("/my/programme");
        oksana.look("my-programme-outcomes");
        phone.navigate("/my/outcomes");
        oksana.look("my-outcomes");
        phone.locator("button[name=so][value=true]").first().click();
        assertThat(phone.locator("[role=status]").textContent()).contains("Підтверджено");
        phone.navigate("/my/jobs/new");
        oksana.look("my-job");
        phone.navigate("/my/language-results/new");
        oksana.look("my-test");
        phone.locator("input[name=level][value=B1]").check();
        phone.locator("#onDay").fill(today.toString());
        phone.locator("#examiner").fill("Nacionalinė švietimo agentūra");
        phone.locator("main form button[type=submit]").first().click();
        assertThat(phone.locator("main").textContent()).contains("B1");
        phone.navigate("/my/pause");
        oksana.look("my-pause");
        phone.locator("input[name=because]").first().check();
        phone.locator("#fromOn").fill(today.toString());
        phone.locator("#untilOn").fill(today.plusDays(9).toString());
        phone.locator("main form button[type=submit]").first().click();
        oksana.look("my-pause-now");
    }

    private static void answers(Visitor rasa, String programme) {
        Page desk = rasa.page();
        desk.navigate("/programmes/" + programme + "/outcomes");
        rasa.look("outcomes");
        desk.locator("button[name=so][value=true]").first().click();
        assertThat(desk.locator("[role=status]").textContent()).contains("Patvirtinta");
        desk.navigate("/programmes/" + programme + "/jobs/new");
        rasa.look("outcome-job");
        desk.navigate("/programmes/" + programme + "/language-results/new");
        rasa.look("outcome-test");
        desk.navigate("/programmes/" + programme + "/pause");
        rasa.look("pause");
        desk.navigate("/programmes/measures");
        rasa.look("measures-outcomes");
        desk.navigate("/desk");
        rasa.look("day-outcomes");
        desk.navigate("/programmes/" + programme + "/pause");
        desk.locator("main form button[type=submit]").first().click();
        assertThat(desk.locator("[role=status]").textContent()).contains("tęsiasi");
    }

    private static String oksanas(Visitor rasa) {
        Page desk = rasa.page();
        desk.navigate("/referrals");
        desk.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText("Oksana Kovalenko"))
                .first()
                .click();
        desk.locator(".ds-breadcrumbs a").last().click();
        return desk.url().replaceAll(".*/programmes/", "").replaceAll("/referrals.*", "");
    }
}
