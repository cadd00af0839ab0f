package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** The ministry asks when beds run out, what opening Alytus changes, and what has to be decided by when. */
class OutlookJourney {

    private static final String ALYTUS = "Alytaus kolegijos bendrabutis";
    private static final String PAGE = "/preparedness/scenarios";

    @Test
    void an_officer_finds_out_by_keyboard_when_beds_run_out_and_what_opening_alytus_changes() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.locator("nav a[href='" + PAGE + "']").first().press("Enter");
            page.waitForURL("**" + PAGE);
            type(page, "#collective", "25");
            type(page, "#hosted", "0");
            page.locator("#hosted").press("Enter");
            page.waitForURL("**collective=25**");
            assertThat(finding(page)).contains("Lovos baigiasi", "Ta savaitė prasideda 20");
            assertThat(page.locator("#decisions tbody tr").count()).isGreaterThan(3);
            assertThat(page.locator("#decisions").innerText()).contains(ALYTUS, "iš 100", "€");
            page.locator("#levers table").waitFor();
            assertThat(page.locator("#moves").innerText()).contains("labiausiai keičia");

            Locator site = page.locator("[id='places.site']");
            site.focus();
            page.keyboard().type("Alytaus");
            type(page, "[id='places.week']", "2");
            page.locator("[id='places.week']").press("Enter");
            page.waitForURL("**places.week=2**");
            assertThat(site.locator("option:checked").innerText()).contains(ALYTUS);
            assertThat(finding(page)).contains("Jei 2 savaitę", ALYTUS, "iš 100", "Be jų lovų pritrūksta");
            analyst.look("outlook");
            page.locator("#levers table").waitFor();
            analyst.fit("outlook-levers");
        }
    }

    @Test
    void a_tile_leads_to_its_line_and_each_table_is_a_file() {
        try (Visitor analyst = Visitor.atDesk("uk").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(PAGE + "?collective=25&hosted=0&people=40000");
            Locator tile = page.locator("#towns svg a").first();
            String row = tile.getAttribute("href");
            tile.press("Enter");
            assertThat(page.locator(row).isVisible()).isTrue();
            analyst.look("outlook-map");
            for (String table : new String[] {"towns", "decisions", "spending", "levers", "beds"}) {
                assertThat(page.request()
                                .get(PAGE + ".csv?people=40000&chart=" + table)
                                .ok())
                        .as(table)
                        .isTrue();
            }
            page.navigate(PAGE + "/levers?people=40000");
            analyst.look("levers");
        }
    }

    @Test
    void the_whole_answer_follows_the_first_one_and_each_number_that_is_let_go() {
        try (Visitor analyst = Visitor.atDesk("en").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(PAGE);
            page.locator("#finding:has-text('10,000 runs reckoned')").waitFor();
            page.locator("#levers table").waitFor();
            String before = page.locator("#decisions").innerText();

            Locator slider = page.locator("#people + .t-slider");
            slider.evaluate(
                    "slider => { slider.value = 90000; slider.dispatchEvent(new Event('input', { bubbles: true })); }");
            page.locator("#finding:has-text('500 runs reckoned')").waitFor();
            assertThat(finding(page)).contains("still those of the answer before");
            assertThat(page.locator("#decisions").innerText()).isEqualTo(before);
            analyst.fit("outlook-moving");

            slider.dispatchEvent("change");
            page.locator("#finding:has-text('10,000 runs reckoned')").waitFor();
            page.waitForFunction("before => document.querySelector('#decisions').innerText !== before", before);
            page.locator("#moves:has-text('moves it most')").waitFor();
        }
    }

    @Test
    void arrivals_are_typed_or_drawn() {
        try (Visitor analyst = Visitor.atDesk("en").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(PAGE + "?weeks=8");
            assertThat(page.locator("[data-drawn]").isVisible()).isFalse();
            page.locator("#shape").selectOption("DRAWN");
            assertThat(page.locator("[data-drawn] input").count()).isEqualTo(8);
            type(page, "[id='course.week[0]']", "6000");
            type(page, "[id='course.week[1]']", "3000");
            BoundingBox point = page.locator(".t-sketch circle").nth(2).boundingBox();
            page.mouse().move(point.x + point.width / 2, point.y + point.height / 2);
            page.mouse().down();
            page.mouse().move(point.x + point.width / 2, point.y - 20);
            page.mouse().up();
            int drawn = Integer.parseInt(page.locator("[id='course.week[2]']").inputValue());
            assertThat(drawn).isPositive();
            page.locator("form[action='" + PAGE + "'] button").click();
            page.waitForURL("**shape=DRAWN**");
            assertThat(page.locator("[id='course.week[2]']").inputValue()).isEqualTo(String.valueOf(drawn));
            analyst.look("outlook-drawn");
        }
    }

    @Test
    void on_a_phone_the_answer_comes_before_the_question() {
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(PAGE + "?collective=25&hosted=0");
            assertThat(page.locator("#people").isVisible()).isFalse();
            assertThat(page.locator("#finding").boundingBox().y).isLessThan(600);
            analyst.look("outlook-phone");
            page.locator(".t-fold > summary").press("Enter");
            assertThat(page.locator("#people").isVisible()).isTrue();
            analyst.fit("outlook-phone-question");
        }
    }

    private static String finding(Page page) {
        return page.locator("#finding").innerText();
    }

    /** What stands in the field is typed over. */
    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }
}
