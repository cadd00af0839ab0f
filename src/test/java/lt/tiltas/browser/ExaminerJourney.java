package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An examiner's day: the nearest clock first, its rule one click away, papers asked for, a permit given, a refusal by two. */
class ExaminerJourney {

    private static final String EXAMINED = "main tbody tr:has(.ds-tag:text-is('Nagrinėjamas'))";

    @Test
    void the_nearest_clock_comes_first_and_its_rule_is_one_click_away() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            page.locator("nav a[href='/permits']").first().click();
            examiner.look("examiner-queue");
            List<String> days = page.locator("main tbody td:first-child a").allTextContents().stream()
                    .map(day -> day.substring(0, 10))
                    .toList();
            assertThat(days).hasSizeGreaterThan(10).isSorted();

            page.locator("main tbody td:first-child a").first().click();
            Locator why = page.locator("#clocks details").first();
            assertThat(why.locator("p").first().isVisible()).isTrue();
            assertThat(why.textContent()).contains("darbo dienų nuo", "Viešojo administravimo įstatymas");
            assertThat(why.locator("a[href^='/rules/']").isVisible()).isTrue();
        }
    }

    @Test
    void papers_are_asked_for_and_brought_and_the_permit_is_given() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            String application = next(page, 1);
            examiner.look("examiner-application");
            assertThat(page.getByText("Kas toliau").count()).isZero();
            page.locator("textarea[name=reason]").fill("Prašome atnešti paso originalą.");
            page.locator("button[name=step][value=ASK_FOR_PAPERS]").click();
            page.locator("#letters button[name=action][value=HAND]").first().click();
            examiner.look("examiner-waiting");
            assertThat(page.locator("#clocks").textContent())
                    .contains("Laikas stovi", "Pateikti trūkstamus dokumentus");
            page.navigate("/permits?show=papers");
            examiner.look("examiner-queue-papers");
            assertThat(page.locator("main tbody").textContent()).contains("Prašome atnešti paso originalą.");

            page.navigate(application);
            page.locator("button[name=step][value=BRING_PAPERS]").click();
            passOn(page);
            examiner.look("examiner-for-decision");
            page.locator("button[name=step][value=GRANT]").click();
            examiner.look("examiner-granted");
            assertThat(page.locator("main").textContent()).contains("Leidimas suteiktas", "Leidimas galioja iki");
            assertThat(page.locator("button[name=step]").count()).isZero();
        }
    }

    @Test
    void whoever_proposes_a_refusal_does_not_make_it() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            next(page, 2);
            passOn(page);
            page.locator("select[name=basis]").selectOption("protection_elsewhere");
            page.locator("textarea[name=reasons]").fill("Apsauga suteikta Lenkijoje ir tebegalioja.");
            page.locator("form[action$='/refusal'] button[type=submit]").click();
            examiner.look("examiner-proposed");
            assertThat(page.locator("main").textContent()).contains("Sprendimą patvirtina kitas pareigūnas");
            assertThat(page.locator("form[action$='/approval']").count()).isZero();
        }
    }

    @Test
    void a_colleagues_refusal_is_made_by_a_second_pair_of_eyes() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            page.navigate("/permits");
            page.locator("main a[href='/permits/decisions']").click();
            examiner.look("examiner-decisions");
            page.locator("main tbody tr:has-text('Galite jūs')")
                    .first()
                    .locator("th a")
                    .click();
            examiner.look("examiner-second");
            assertThat(page.locator("#proposed").count()).isEqualTo(1);
            page.locator("form[action$='/refusal/approval'] button").click();
            examiner.look("examiner-refused");
            assertThat(page.locator("main").textContent()).contains("Leidimas nesuteiktas");
        }
    }

    @Test
    void asylum_is_seen_by_who_is_appointed_and_clocks_by_who_keeps_them() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            page.navigate("/asylum/cases");
            examiner.look("examiner-asylum");
            page.locator("main tbody th a").first().click();
            examiner.look("examiner-asylum-case");
        }
        try (Visitor keeper = Visitor.atDesk("lt").signIn("admin")) {
            keeper.page().navigate("/permits/clocks");
            keeper.look("examiner-clocks");
            assertThat(keeper.page().locator("main").textContent()).contains("Nesutampa");
        }
    }

    @Test
    void on_a_phone_each_page_is_whole() {
        try (Visitor examiner = Visitor.onPhone("lt").signIn("registrar")) {
            Page page = examiner.page();
            for (String address : List.of("/permits", "/permits/decisions", "/asylum/cases", "/permits/routes")) {
                page.navigate(address);
                examiner.fit("examiner-phone" + address.replace('/', '-'));
            }
            next(page, 0);
            examiner.fit("examiner-phone-application");
            page.navigate("/permits?show=approve");
            page.locator("main tbody th a").last().click();
            examiner.fit("examiner-phone-second");
        }
    }

    /** An application of the queue that is being examined, opened. */
    private static String next(Page page, int n) {
        page.navigate("/permits");
        page.locator(EXAMINED).nth(n).locator("th a").click();
        return page.url();
    }

    private static void passOn(Page page) {
        page.locator("input[name=checked]").all().forEach(Locator::check);
        page.locator("button[name=pass][value=true]").click();
    }
}
