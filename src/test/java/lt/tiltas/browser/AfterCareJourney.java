package lt.tiltas.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Handovers, the team, closures and follow-ups at the desk; who keeps supervisors; and what the person reads of closing and afterwards. */
class AfterCareJourney {

    @Test
    void what_ends_and_what_is_asked_afterwards_has_its_pages() {
        try (Visitor manager = Visitor.atDesk("uk").signIn("casemanager")) {
            Page page = manager.page();
            page.navigate("/transfers/new");
            manager.look("transfer-new");
            page.navigate("/transfers");
            manager.look("transfers");
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
