package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A drill from the question it plays to its review, and a second one in which what was put right is tried again. */
class DrillJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vilnius"));
    private static final String LESSON = "Budinčiųjų telefonai guli prie kiekvieno stalo";

    private String first = "";
    private String second = "";
    private String review = "";

    @Test
    void a_drill_teaches_something_and_the_next_one_shows_that_it_was_learnt() {
        first = DrillDraft.drafted("Pavasario banga", null);
        begun();
        read();
        reported();
        assessed();
        convened();
        executed();
        answered();
        observed();
        ended();
        reviewed();
        second = DrillDraft.drafted("Rudens banga", DrillDraft.NEWS);
        tried();
    }

    private void begun() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(first);
            page.locator("button[name=step][value=ANNOUNCE]").press("Enter");
            page.locator("#level").selectOption("ALERT");
            page.locator("button[name=step][value=START]").press("Enter");
            assertThat(page.locator("#happened").innerText())
                    .contains(DrillDraft.NEWS, DrillDraft.ASKED)
                    .doesNotContain(DrillDraft.LATER);
            assertThat(page.locator("#coming").innerText()).contains(DrillDraft.LATER);
            marked(analyst, "drill-live");
            page.locator("button[name=rate][value='168']").press("Enter");
            page.locator("#happened li", new Page.LocatorOptions().setHasText(DrillDraft.LATER))
                    .waitFor();
            assertThat(page.locator("#coming").count()).isZero();
            page.locator("button[name=rate][value='1']").press("Enter");
            page.navigate("/preparedness/drills");
            analyst.look("drills");
        }
    }

    private void read() {
        try (Visitor rasa = Visitor.onPhone("uk").signIn("casemanager")) {
            Page page = rasa.page();
            page.navigate("/preparedness/drills");
            page.locator("#drills a[href='" + first + "/live']").press("Enter");
            marked(rasa, "drill-live-phone");
            Locator noted = page.locator("form[action$='/notes'] button");
            assertThat(noted.count()).isEqualTo(3);
            noted.first().press("Enter");
            assertThat(noted.count()).isEqualTo(2);
        }
    }

    private String board() {
        return first.replace("/drills/", "/activations/");
    }

    private void reported() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate(first + "/live");
            page.locator("a[href='" + board() + "']").press("Enter");
            page.locator("#words").fill("Kas žinoma, pasakyta žodžiais");
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator("[aria-current=step]").innerText()).contains("Įvertinti");
        }
    }

    private void assessed() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(board());
            page.locator("#low").fill("5000");
            page.locator("#likely").fill("12000");
            page.locator("#high").fill("30000");
            page.locator("form[action$='/scenarios'] button").click();
            page.locator("input[name=chosen][value=likely]").check();
            page.locator("input[name=confidence][value=medium]").check();
            page.locator("#why").fill("Tiek rodo pirmosios valandos");
            page.locator("form[action$='/scenario'] button").click();
            page.locator("form[action$='/steps'] button").first().click();
        }
    }

    private void convened() {
        for (String who : new String[] {"analyst", "registrar", "coordinator"}) {
            try (Visitor office = Visitor.atDesk("lt").signIn(who)) {
                office.page().navigate(board());
                office.page().locator("form[action$='/acceptance'] button").click();
                assertThat(office.page().url()).endsWith(board());
            }
        }
    }

    private void executed() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate(board());
            page.locator("form[action$='/steps'] button").first().click();
            page.locator("#site")
                    .selectOption(page.locator("#site option").nth(1).getAttribute("value"));
            page.locator("#opened textarea").fill("Autobusai vėluoja, žmonės nakvos arčiau sienos");
            page.locator("form[action$='/sites'] button").click();
            assertThat(page.locator("#opened tbody tr").count()).isOne();
            page.locator("#many").fill("3000");
            page.locator("form[action$='/requests'] button").click();
            assertThat(page.locator("#asked summary").first().innerText()).contains("61 prašymas");
            assertThat(page.locator("#asked tbody tr").first().isVisible()).isFalse();
            marked(coordinator, "drill-board");
            page.locator("a[href$='/log']").first().click();
            marked(coordinator, "drill-log");
        }
    }

    private void answered() {
        try (Visitor rasa = Visitor.onPhone("uk").signIn("casemanager")) {
            Page page = rasa.page();
            assertThat(page.locator("#today a[href='/preparedness/requests']").count())
                    .isZero();
            page.navigate(first + "/live");
            page.locator("a[href^='/preparedness/requests?exercise=']").press("Enter");
            marked(rasa, "drill-requests-phone");
            page.locator("form[action$='/acceptance'] button").press("Enter");
            assertThat(page.url()).contains("?exercise=");
            assertThat(page.locator("#requests").innerText()).contains(DrillDraft.ASKED);
            page.locator("#requests a[href^='/preparedness/requests/answer']")
                    .first()
                    .press("Enter");
            marked(rasa, "drill-answer-phone");
            page.locator("input[name=can][value=cannot]").focus();
            page.keyboard().press("Space");
            page.locator("#why").fill("Salė remontuojama iki gruodžio");
            page.locator("form[action^='/preparedness/requests/answer'] button").press("Enter");
            assertThat(page.url()).contains("?exercise=");
            assertThat(page.locator("#requests").innerText()).contains("Salė remontuojama");
            marked(rasa, "drill-answered-phone");
        }
    }

    private void observed() {
        try (Visitor coordinator = Visitor.onPhone("uk").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate(board());
            assertThat(page.locator("#asked tbody tr").first().innerText()).contains("Salė remontuojama");
            marked(coordinator, "drill-board-phone");
            page.navigate(first + "/live");
            page.locator("input[name=kind][value=weakness]").check();
            page.locator("#words").fill("Budinčiojo telefono ieškota dešimt minučių");
            page.locator("form[action$='/observations'] button").press("Enter");
            page.locator("#people").fill("3");
            page.locator("form[action$='/timings'] button").press("Enter");
            page.locator("button[name=timing]").press("Enter");
            assertThat(page.locator("section[aria-labelledby=desk]").innerText())
                    .contains("1");
            marked(coordinator, "drill-observer-phone");
        }
    }

    private void ended() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(first);
            page.locator("button[name=step][value=END]").press("Enter");
            marked(analyst, "drill-ended");
            page.locator("form[action='/preparedness/reviews'] button").press("Enter");
            page.waitForURL("**/preparedness/reviews/**");
            review = page.url();
            page.locator("#words summary").press("Enter");
            page.locator("#expected").fill("Pirmas sprendimas per valandą");
            page.locator("#why").fill("Budinčiųjų sąrašas buvo tik viename kompiuteryje");
            page.locator("#changes").fill("Sąrašas spausdinamas");
            page.locator("form[action$='/words'] button").press("Enter");
            assertThat(page.locator("#words").innerText()).contains("Sąrašas spausdinamas");
        }
    }

    private void reviewed() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(review);
            assertThat(page.locator("#measures").innerText()).contains("1 iš 1", "100");
            assertThat(page.locator("#timeline").innerText())
                    .contains(DrillDraft.NEWS, "Salė remontuojama", "Budinčiojo telefono ieškota");
            page.locator("#ratings summary").press("Enter");
            page.locator("input[name=rating][value=some]").check();
            page.locator("#rating-words").fill("Sprendimas priimtas, bet telefono teko ieškoti");
            page.locator("form[action$='/ratings'] button").press("Enter");
            page.locator("#improvements summary").press("Enter");
            page.locator("#improvement-words").fill(LESSON);
            page.locator("#org").selectOption("3");
            page.locator("#dueOn").fill(TODAY.plusDays(30).toString());
            DrillDraft.choose(page, "#inject", DrillDraft.NEWS);
            page.locator("form[action$='/improvements'] button").press("Enter");
            assertThat(page.locator("#improvements tbody").innerText()).contains(LESSON, "Laukia bandymo");
            assertThat(page.locator("form[action$='/retests']").count()).isZero();
            marked(analyst, "drill-review");
            assertThat(page.request().get(review + "/paper").headers().get("content-type"))
                    .contains("pdf");
        }
    }

    private void tried() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(second);
            page.locator("button[name=step][value=START]").press("Enter");
            assertThat(page.locator("#happened").innerText()).contains(DrillDraft.NEWS);
            page.navigate(second);
            page.locator("button[name=step][value=END]").press("Enter");
            page.navigate(review);
            marked(analyst, "drill-retest");
            page.locator("form[action$='/retests'] textarea").fill("Paskambinta per dvi minutes");
            page.locator("button[name=result][value=passed]").press("Enter");
            assertThat(page.locator("#improvements tbody").innerText())
                    .contains("Rudens banga", "Paskambinta per dvi minutes")
                    .doesNotContain("Laukia bandymo");
            marked(analyst, "drill-learnt");
        }
        try (Visitor coordinator = Visitor.onPhone("uk").signIn("coordinator")) {
            coordinator.page().navigate(review);
            marked(coordinator, "drill-review-phone");
        }
    }

    /** Says that it is a drill, on the screen and on paper, and is a good page. */
    static void marked(Visitor visitor, String what) {
        Page page = visitor.page();
        for (Media media : new Media[] {Media.PRINT, Media.SCREEN}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            assertThat(page.locator(".t-drill[role=note]").isVisible())
                    .as("%s, %s: banner", what, media)
                    .isTrue();
            assertThat(page.locator(".t-drill-mark").isVisible())
                    .as("%s, %s: watermark", what, media)
                    .isTrue();
        }
        visitor.look(what);
    }
}
