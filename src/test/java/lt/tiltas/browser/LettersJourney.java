package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A letter to many is approved, printed and posted; what follows a decision, call lists and numbers are looked at; a letter is read on a phone. */
class LettersJourney {

    @Test
    void a_colleagues_letter_to_many_is_approved_printed_and_posted() {
        try (Visitor second = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = second.page();
            page.navigate("/prolongations");
            page.locator("main a[href='/permits/mass-letters']").click();
            second.look("mass-letters");
            page.locator("#letters tbody th a").first().click();
            second.look("mass-letter-proposed");
            assertThat(page.locator("#words").textContent()).contains("Vardas Pavardė", "Ваш дозвіл діє довше");
            page.locator("button[name=step][value=APPROVE]").click();
            second.look("mass-letter-written");
            page.locator("#batches button[value=PRINTED]").first().click();
            page.locator("#batches button[value=POSTED]").first().click();
            second.look("mass-letter-posted");
            assertThat(page.locator("#batches").textContent()).contains("Išsiųsta");
            page.navigate("/permits/mass-letters/new");
            page.locator("main form[method=get] button").click();
            second.look("mass-letter-new");
        }
        try (Visitor phone = Visitor.onPhone("uk").signIn("registrar")) {
            phone.page().navigate("/permits/mass-letters");
            phone.page().locator("#letters tbody th a").first().click();
            phone.fit("mass-letter-phone");
        }
    }

    @Test
    void what_follows_a_decision_is_whole() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            Page page = examiner.page();
            page.navigate("/permits/decisions");
            examiner.look("permit-decisions");
            page.locator("#withdrawals tbody th a").first().click();
            examiner.look("permit-withdrawal-proposed");
            String withdrawal = page.url();
            page.navigate(withdrawal.replaceFirst("/withdrawal$", "/appeal"));
            examiner.look("permit-withdrawal-appeal");
            page.navigate("/permits/appeals");
            examiner.look("permit-appeals");
            page.locator("main tbody th a").first().click();
            examiner.look("permit-appeal");
            page.navigate("/permits");
            page.locator("main tbody th a").first().click();
            page.locator("section[aria-labelledby=end] summary").click();
            page.evaluate("scrollTo(0, 0)");
            examiner.fit("permit-end");
            page.locator("section[aria-labelledby=end] button[type=submit]").click();
            examiner.fit("permit-end-wrong");
        }
    }

    @Test
    void calls_and_numbers_are_whole() {
        try (Visitor examiner = Visitor.atDesk("lt").signIn("registrar")) {
            for (String address : new String[] {"calls", "statistics"}) {
                examiner.page().navigate("/permits/" + address);
                examiner.look("permit-" + address);
            }
        }
    }

    @Test
    void a_letter_is_read_on_a_phone() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page page = oksana.page();
            page.navigate("/my/letters");
            oksana.look("my-letters");
            page.locator("main .n-docs a").first().click();
            oksana.look("my-letter");
            assertThat(page.locator("h1").getAttribute("lang")).isNotBlank();
        }
    }
}
