package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Half an hour on a phone, in Ukrainian; and who looked, as the newcomer and the data-protection officer see it. */
class NewcomerJourney {

    @Test
    void she_sees_her_next_step_her_programme_and_her_papers() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer").look("my")) {
            Page page = oksana.page();
            page.navigate("/my/programme");
            oksana.look("my-programme");
            int done = page.locator("button.n-tick[aria-pressed=true]").count();
            page.locator("button.n-tick[aria-pressed=false]").first().click();
            assertThat(page.locator("button.n-tick[aria-pressed=true]").count()).isEqualTo(done + 1);
            page.navigate("/my/documents");
            oksana.look("my-documents");
            assertThat(page.locator("main").textContent()).contains("2027");
        }
    }

    @Test
    void a_look_at_her_is_seen_by_her_and_by_the_data_protection_officer() {
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar");
                Visitor oksana = Visitor.onPhone("ru").signIn("newcomer");
                Visitor officer = Visitor.atDesk("en").signIn("dpo").look("looks")) {
            registrar.page().locator("header input[name=words]").fill("Oksana Kovalenko 1988-03-14");
            registrar.page().locator("header input[name=words]").press("Enter");
            registrar.page().locator("main a[href^='/households/']").first().click();
            assertThat(registrar.page().locator("h1").textContent()).contains("Kovalenko");

            oksana.page().navigate("/my/looks");
            oksana.look("my-looks");
            assertThat(oksana.page().locator("main").textContent()).contains("Департамент миграции");

            officer.page().navigate("/looks");
            officer.page().locator("tbody a[href^='/looks/']").first().click();
            officer.look("look");
        }
    }
}
