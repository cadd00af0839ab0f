package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** She wishes for a mentor on a phone, one is proposed, she says yes; they meet, and the time counts when both have confirmed it. */
class MentorJourney {

    @Test
    void she_wishes_says_yes_and_the_hours_are_confirmed_by_both() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor marija = Visitor.atDesk("en").signIn("partner");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page phone = oksana.page();
            wish(oksana);
            propose(rasa);

            phone.navigate("/my/mentor");
            assertThat(phone.locator("main").textContent()).contains("Birutė Kalvaitienė");
            oksana.look("my-mentor-proposed");
            phone.locator("button[value=AGREE]").click();
            said(phone, "Дякуємо");
            oksana.look("my-mentor-agreed");

            String here = meet(marija);
            phone.navigate("/my/mentor");
            oksana.look("my-mentor-hours");
            phone.locator("button[name=yes][value=true]").first().click();
            said(phone, "підтверджено");
            Page desk = marija.page();
            desk.navigate(here);
            assertThat(desk.locator("#hours").textContent()).contains("Both have confirmed 90 minutes");
            phone.navigate("/my/mentor/end");
            oksana.look("my-mentor-end");
        }
    }

    private static void wish(Visitor oksana) {
        Page phone = oksana.page();
        phone.navigate("/my/mentor");
        oksana.look("my-mentor");
        phone.locator("a[href='/my/mentor/wish']").click();
        oksana.look("my-mentor-wish");
        phone.locator("#aims").check();
        phone.locator("main form button[type=submit]").first().click();
        said(phone, "побажання записано");
        oksana.look("my-mentor-wished");
    }

    private static void propose(Visitor rasa) {
        Page desk = rasa.page();
        desk.navigate("/mentors");
        rasa.look("mentors");
        row(desk, "Birutė Kalvaitienė").click();
        rasa.look("mentor");
        desk.navigate("/mentors/new");
        rasa.look("mentor-new");
        desk.navigate("/mentors?shown=soon");
        rasa.look("mentors-soon");
        desk.navigate("/mentor-matches?shown=together");
        rasa.look("mentor-matches");
        desk.navigate("/mentor-matches");
        while (row(desk, "Oksana Kovalenko").count() == 0) {
            desk.locator("a[rel=next]").click();
        }
        row(desk, "Oksana Kovalenko").first().click();
        rasa.look("mentor-match");
        desk.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Birutė Kalvaitienė"))
                .locator("button")
                .click();
        said(desk, "Pasiūlyta");
        desk.locator(".ds-breadcrumbs a").last().click();
        rasa.look("mentors-household");
        desk.locator("a[href$='/mentors/new']").first().click();
        rasa.look("mentor-wish");
    }

    /** @return where the mentor's organisation has written the time */
    private static String meet(Visitor marija) {
        Page desk = marija.page();
        desk.navigate("/mentoring");
        marija.look("mentoring");
        desk.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Birutė Kalvaitienė"))
                .locator("a")
                .click();
        assertThat(desk.locator("main").textContent()).doesNotContain("Kovalenko");
        desk.locator("form:has(input[value=MEET]) button").click();
        said(desk, "they have met");
        String day =
                String.valueOf(desk.evaluate("new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Vilnius' })"));
        desk.locator("#day").fill(day);
        desk.locator("#minutes").fill("90");
        desk.locator("#aim").selectOption("language");
        desk.locator("form:has(#minutes) button").click();
        said(desk, "other side confirms");
        marija.look("mentored");
        return desk.url().replaceAll(".*/mentoring", "/mentoring");
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody a").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void said(Page page, String text) {
        assertThat(page.locator("[role=status]").textContent()).contains(text);
    }
}
