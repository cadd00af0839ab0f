package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Talks: with the interpreter she wishes for, moved from her phone, held with a note; and what kindly follows one that was missed. */
class MeetingJourney {

    private static final LocalDate LATER = Kaunas.TODAY.plusDays(40);
    private static final String INTERPRETER = "Valentyna Horodecka";

    @Test
    void a_talk_with_the_interpreter_she_wishes_for_is_moved_by_her_and_held() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor she = Visitor.onPhone("uk").signIn("newcomer")) {
            wishesForAWoman(she);
            Page desk = rasa.page();
            String programme = Kaunas.programmeOfOksana(desk);
            desk.locator("a[href$='/meetings/new']").first().click();
            String book = desk.url();
            Kaunas.planTalk(desk, LATER, true);
            books(rasa);
            String talk = desk.url().replaceAll(".*/meetings/|/interpreter.*", "");

            asksForAnotherTime(she, talk);
            desk.navigate("/meetings/" + talk + "/edit");
            desk.locator("input[name=state][value=moved]").check();
            desk.locator("input[name=movedBy][value=person]").check();
            desk.locator("main form button[type=submit]").click();
            assertThat(desk.url()).endsWith("/meetings/new");

            Kaunas.planTalk(desk, Kaunas.TODAY, false);
            String today = lastTalk(desk, book);
            desk.navigate("/meetings/" + today + "/edit");
            desk.locator("input[name=state][value=held]").check();
            desk.locator("main [name=note]").fill("Sutarėme: ji pati paskambins mokyklai.");
            desk.locator("main form button[type=submit]").click();
            assertThat(desk.url()).startsWith(programme);
            assertThat(desk.locator("#past").textContent()).contains("ji pati paskambins mokyklai");
        }
    }

    @Test
    void a_missed_talk_is_followed_by_kindness_and_a_calendar_reads_the_talks() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor she = Visitor.onPhone("uk").signIn("newcomer")) {
            Page desk = rasa.page();
            Kaunas.programmeOfOksana(desk);
            desk.locator("a[href$='/meetings/new']").first().click();
            String book = desk.url();
            Kaunas.planTalk(desk, Kaunas.TODAY, false);
            desk.navigate("/meetings/" + lastTalk(desk, book) + "/edit");
            rasa.look("meeting-record");
            desk.locator("input[name=state][value=missed]").check();
            desk.locator("main form button[type=submit]").click();

            climbs(rasa);
            she.page().navigate("/my/meetings");
            assertThat(she.page().locator("#missed").count()).isEqualTo(1);
            she.look("my-meetings-missed");
            calendar(she);
        }
    }

    private static void wishesForAWoman(Visitor she) {
        Page page = she.page();
        page.navigate("/my/interpreter");
        she.look("my-interpreter");
        page.locator("input[name=sex][value=F]").check();
        page.locator("input[name=mode][value=phone]").check();
        page.locator("main form:has([name=sex]) button[type=submit]").click();
        assertThat(page.locator("[role=status]").count()).isPositive();
    }

    /** Only women are offered; one is asked, says yes, and is not of the family. */
    private static void books(Visitor rasa) {
        Page desk = rasa.page();
        Locator main = desk.locator("main");
        assertThat(main.textContent()).contains(INTERPRETER).doesNotContain("Arsenijus");
        rasa.look("interpreter-choice");
        desk.locator("button:has-text('" + INTERPRETER + "')").click();
        desk.locator("[name=noRelative]").check();
        desk.locator("form:has([name=noRelative]) button[type=submit]").click();
        assertThat(main.textContent()).contains("Vertėjas sutiko");
    }

    private static void asksForAnotherTime(Visitor she, String talk) {
        Page page = she.page();
        page.navigate("/my/meetings");
        Locator card = page.locator("section[aria-labelledby=talk-" + talk + "]");
        assertThat(card.textContent()).contains(INTERPRETER);
        card.locator("form[action$='/other-time'] button").click();
        page.getByText("Вам запропонують інший час").waitFor();
        page.navigate("/my/meetings");
        PlaywrightAssertions.assertThat(card.locator("form[action$='/other-time']"))
                .hasCount(0);
        she.look("my-meetings");
    }

    /** The one planned last, as its family's page has it. */
    private static String lastTalk(Page desk, String book) {
        desk.navigate(book.replace("/new", ""));
        return desk.locator("li:has(time[datetime^='" + Kaunas.TODAY + "']):has-text('16:40') a[href$='/edit']")
                .first()
                .getAttribute("href")
                .replaceAll("/meetings/|/edit", "");
    }

    private static void climbs(Visitor rasa) {
        Page desk = rasa.page();
        for (int rung = 0; rung < 2; rung++) {
            desk.navigate("/missed");
            desk.locator("tbody tr:has-text('Kovalenko') a[href$='/edit']")
                    .last()
                    .click();
            rasa.look("missed-step-" + rung);
            desk.locator("input[name=outcome][value=no_answer]").check();
            desk.locator("main form:has([name=outcome]) button[type=submit]").click();
            assertThat(desk.locator("[role=status]").textContent()).contains("Kitas žingsnis");
        }
        rasa.look("missed");
        desk.locator("tbody tr:has-text('Kovalenko') a[href$='/edit']").last().click();
        desk.locator("input[name=outcome][value=agreed]").check();
        desk.locator("main form:has([name=outcome]) button[type=submit]").click();
        assertThat(desk.url()).endsWith("/meetings/new");
    }

    /** Whoever has the address reads when and where, and of nobody; taken back, it reads nothing. */
    private static void calendar(Visitor she) {
        Page page = she.page();
        page.locator("form[action='/my/calendar'] button").click();
        String address = page.locator("#address").inputValue();
        APIResponse feed = page.request().get(address);
        assertThat(feed.ok()).isTrue();
        assertThat(feed.text())
                .contains("BEGIN:VCALENDAR", "BEGIN:VEVENT")
                .doesNotContain("Kovalenko", "Коваленко", "Оксана");
        page.locator("form[action='/my/calendar/withdrawal'] button").click();
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }
}
