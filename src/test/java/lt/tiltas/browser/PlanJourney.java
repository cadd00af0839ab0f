package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The ministry writes a chapter of the plan in its own words, adopts a version, and tells the Agency for Asylum of it. */
class PlanJourney {

    private static final String PAGE = "/preparedness/plan";

    @Test
    void a_chapter_is_written_a_version_adopted_and_a_notice_recorded_by_keyboard() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(PAGE);
            analyst.look("plan");
            page.locator("a[href='" + PAGE + "/chapters/housing']").press("Enter");
            page.waitForURL("**/chapters/housing");
            type(page, "#lt", "Pirmiausia atidaromas Alytaus bendrabutis.");
            type(page, "#en", "");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#en-error").innerText()).contains("angliškai");
            analyst.look("plan-chapter-wrong");
            page.locator("#en").fill("The dormitory in Alytus is opened first.");
            page.locator("main form button[type=submit]").press("Enter");
            page.waitForURL("**" + PAGE + "#housing");
            assertThat(page.locator("#housing").innerText()).contains("Pirmiausia atidaromas Alytaus bendrabutis.");

            type(page, "#act", "Ministro įsakymas Nr. A1-900");
            page.locator("#act").press("Enter");
            page.locator("#versions a[hreflang='lt']").first().waitFor();
            assertThat(page.locator("#standing").innerText()).contains("redakcija");
            APIResponse paper = page.request()
                    .get(page.locator("#versions a[hreflang='lt']").first().getAttribute("href"));
            assertThat(paper.ok()).isTrue();
            assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");

            page.locator("#told").selectOption("euaa");
            type(page, "#toldOn", "");
            page.locator("#toldOn").fill(LocalDate.now().toString());
            type(page, "#reference", "S-12");
            page.locator("#reference").press("Enter");
            page.locator("#versions").getByText("S-12").waitFor();
            analyst.look("plan-adopted");
        }
    }

    @Test
    void whoever_does_not_keep_the_plan_reads_it_on_a_phone() {
        try (Visitor coordinator = Visitor.onPhone("uk").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate(PAGE);
            assertThat(page.locator("#housing li").count()).isPositive();
            assertThat(page.locator("a[href*='/chapters/']").count()).isZero();
            assertThat(page.locator("#adopt").count()).isZero();
            coordinator.look("plan-phone");
            page.navigate("/preparedness/triggers");
            assertThat(page.locator("#border").isVisible()).isTrue();
            coordinator.look("triggers-phone");
        }
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }
}
