package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two records of one person: merged, parted again, and asked about between two offices. */
class ReviewJourney {

    @Test
    void two_records_are_merged_and_parted_again() {
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/duplicates");
            registrar.look("duplicates");
            int before = page.locator("main tbody tr").count();
            String pair = page.locator("main tbody a").first().getAttribute("href");
            page.navigate(pair);
            registrar.look("duplicate-pair");
            assertThat(page.locator("main input[name=take]:checked").count()).isZero();

            page.locator("main form[action$='/check'] button[type=submit]:not([formaction])")
                    .first()
                    .click();
            page.locator("main form[action$='/merge']").waitFor();
            page.locator("main form[action$='/merge'] button[type=submit]").click();
            registrar.look("duplicate-merged");
            page.navigate("/duplicates");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(before - 1);

            page.navigate(pair.replaceAll("/duplicates/.*", "/duplicates"));
            page.locator("main form[action^='/merges/'] button").first().click();
            page.navigate("/duplicates");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(before);
        }
    }

    @Test
    void the_office_that_knows_the_person_is_asked_and_answers() {
        String pair;
        try (Visitor registrar = Visitor.atDesk("uk").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/duplicates");
            pair = page.locator("main tbody a").last().getAttribute("href");
            page.navigate(pair + "/referral");
            registrar.look("referral");
            page.locator("main form[action$='/referral'] button[type=submit]").click();
            assertThat(page.locator(".ds-error-summary").count()).isEqualTo(1);
            page.locator("main input[name=office][value='19']").check();
            page.locator("main textarea[name=reason]").fill("Чи це та сама людина?");
            page.locator("main form[action$='/referral'] button[type=submit]").click();
            page.navigate("/duplicates?asked=true");
            registrar.look("duplicates-asked");
        }
        try (Visitor manager = Visitor.atDesk("en").signIn("casemanager")) {
            Page page = manager.page();
            page.navigate("/questions");
            manager.look("questions");
            page.locator("main tbody tr", new Page.LocatorOptions().setHasText("Чи це та сама людина?"))
                    .locator("a")
                    .click();
            manager.look("question");
            page.locator("main input[name=answer][value=same]").check();
            page.locator("main form[action^='/questions/'] button[type=submit]").click();
            assertThat(page.locator("main").textContent()).doesNotContain("Чи це та сама людина?");
        }
        try (Visitor registrar = Visitor.atDesk("ru").signIn("registrar")) {
            registrar.page().navigate("/duplicates");
            assertThat(registrar.page().locator("main tbody a").first().getAttribute("href"))
                    .isEqualTo(pair);
        }
    }
}
