package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The busiest day of 2022 again: 2,219 people from a file to printed offers. In a country of its own, whose beds nobody else counts on. */
class SurgeJourney {

    private static final int PATIENCE = 240_000;
    private static final Program PROGRAM = Program.fresh("surge");

    @BeforeAll
    static void a_country() {
        PROGRAM.start();
    }

    @AfterAll
    static void stop() {
        PROGRAM.stop();
    }

    @Test
    void a_whole_list_goes_from_the_file_to_printed_offers() {
        LocalDate today = LocalDate.now();
        try (Visitor registrar = Visitor.atDesk("lt", PROGRAM.address()).signIn("registrar")) {
            arrive(registrar.page(), today);
        }
        try (Visitor coordinator = Visitor.atDesk("lt", PROGRAM.address()).signIn("coordinator")) {
            Page page = coordinator.page();
            page.setDefaultTimeout(PATIENCE);
            page.setDefaultNavigationTimeout(PATIENCE);
            String list = place(coordinator, page);
            compare(coordinator, page, list);
            approve(coordinator, page, list);
            print(page, list);
        }
    }

    private static void arrive(Page page, LocalDate today) {
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/intakes");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "crowd.csv",
                        "text/csv",
                        ArrivingCrowd.csv(ArrivingCrowd.PEAK, today).getBytes(StandardCharsets.UTF_8)));
        page.locator("main form[enctype] button[type=submit]").click();
        assertThat(words(page, ".t-facts")).contains("2 219");
        page.locator("form[action$='/storing'] button").click();
        gone(page);
        assertThat(words(page, "main")).contains("2 219");
    }

    private static String place(Visitor coordinator, Page page) {
        page.navigate("/surges");
        coordinator.look("surges");
        page.locator("[name=name]").fill("Kovo 17-oji");
        page.locator("main form[action='/surges'] button[type=submit]").click();
        coordinator.look("surge-first");
        page.locator("form[action$='/runs'] button[type=submit]").click();
        page.locator("#reckoning").waitFor();
        coordinator.look("surge-reckoning");
        page.locator("#map").waitFor();
        coordinator.look("surge");
        assertThat(page.locator("#approve tbody tr").count()).isGreaterThan(20);
        return page.url().replaceAll("[?#].*", "").replaceAll("/runs$", "");
    }

    private static void compare(Visitor coordinator, Page page, String list) {
        page.locator("[name='points[wish]']").fill("200");
        page.locator("form[action$='/runs'] button[type=submit]").click();
        page.locator("a[href*='/comparison']").click();
        coordinator.look("surge-compared");
        assertThat(page.locator("#figures").textContent()).contains("Bandymas 1", "Bandymas 2", "200");
        page.navigate(list + "/households?run=1");
        coordinator.look("surge-households");
    }

    /** One municipality first, then all the others. */
    private static void approve(Visitor coordinator, Page page, String list) {
        page.navigate(list + "?run=1");
        page.locator("#approve input[type=checkbox]").first().check();
        page.locator("#approve button[type=submit]:not([name])").click();
        gone(page);
        page.navigate(list + "?run=1");
        assertThat(page.locator("#approve tbody tr .ds-tag[data-color=success]").count())
                .isEqualTo(1);
        page.locator("#approve button[name=all]").click();
        gone(page);
        page.navigate(list + "?run=1");
        coordinator.look("surge-offered");
        assertThat(page.locator("#approve button[name=all]").count()).isZero();
    }

    private static void print(Page page, String list) {
        String municipality =
                page.locator("#approve tbody tr").last().getAttribute("id").replace("town-", "");
        APIResponse letters = page.request()
                .get(
                        list + "/letters?run=1&municipality=" + municipality,
                        RequestOptions.create().setTimeout(PATIENCE));
        assertThat(letters.status()).isEqualTo(200);
        assertThat(new String(letters.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** Figures with common spaces between their thousands. */
    private static String words(Page page, String selector) {
        return page.locator(selector).first().textContent().replace('\u00a0', ' ');
    }

    private static void gone(Page page) {
        page.locator("#progress")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(PATIENCE));
    }
}
