package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A day of the case manager who is the supervisor, too: what waits, whose work it is, and who signs. */
class CaseloadJourney {

    @Test
    void a_transfer_is_answered_and_a_supervisor_sees_the_team() {
        try (Visitor manager = Visitor.atDesk("uk").signIn("casemanager")) {
            Page page = manager.page();
            page.navigate("/transfers/new");
            manager.look("transfer-new");
            page.navigate("/transfers");
            manager.look("transfers");
            page.locator("main tbody a[href^='/transfers/']").first().click();
            manager.look("transfer");
            page.locator("button[name=state][value=accepted]").click();
            assertThat(page.locator(".t-toast").count()).isEqualTo(1);
            page.navigate("/supervision");
            manager.look("supervision");
            page.navigate("/closures");
            manager.look("closures");
            page.navigate("/follow-ups");
            manager.look("follow-ups");
            page.locator("main tbody a[href^='/follow-ups/']").first().click();
            manager.look("follow-up");
        }
    }

    @Test
    void an_administrator_keeps_supervisors_and_a_newcomer_reads_the_own_pages() {
        try (Visitor admin = Visitor.atDesk("en").signIn("admin")) {
            admin.page().navigate("/supervisors?municipality=19");
            admin.look("supervisors");
        }
        try (Visitor person = Visitor.onPhone("uk").signIn("newcomer")) {
            person.page().navigate("/my/programme");
            person.look("my-programme-stage");
            person.page().navigate("/my/closing");
            person.look("my-closing");
            person.page().navigate("/my/follow-up");
            person.look("my-follow-up");
        }
    }
}
