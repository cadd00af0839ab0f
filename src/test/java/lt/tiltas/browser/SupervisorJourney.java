package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The case manager's other half of the day: what waits for a second signature, who is late, and whether all are treated alike. */
class SupervisorJourney {

    @Test
    void she_signs_when_the_person_has_had_her_days_and_sees_who_is_late() throws SQLException {
        try (Visitor asta = Visitor.atDesk("lt").signInByName(Kaunas.colleague().account());
                Visitor rasa = Visitor.atDesk("lt").signIn("casemanager")) {
            String family = lowers(asta.page());
            Page page = rasa.page();
            page.navigate("/support-decisions");
            page.locator("tbody tr:has-text('Laukia') a:has-text('" + family + "')")
                    .first()
                    .click();
            String decision = page.url();
            assertThat(page.locator("main").textContent())
                    .contains("Pasirašyti bus galima, kai žmogus pasisakys", Kaunas.name(Kaunas.colleague()));
            assertThat(page.locator("form[action$='/signature']").count()).isZero();

            theDaysPass(decision);
            page.navigate("/supervision");
            rasa.look("supervision");
            assertThat(page.locator("#team tbody tr").count()).isEqualTo(4);
            page.locator("#waiting a[href='/support-decisions']").click();
            rasa.look("decisions");
            page.locator("tbody tr:has-text('Galite pasirašyti') a:has-text('" + family + "')")
                    .first()
                    .click();
            page.locator("form[action$='/signature'] button").click();
            assertThat(page.locator("main").textContent()).contains("Iki nurodytos dienos mokama viskas");
        }
    }

    /** As long as she may speak, nobody can sign; nothing on a page makes a day shorter. */
    private static void theDaysPass(String decision) throws SQLException {
        try (Connection db = Program.running().superuser();
                PreparedStatement moved = db.prepareStatement("update programme.support_decision"
                        + " set proposed_on = proposed_on - 20, hear_by = hear_by - 20 where id = ?::uuid")) {
            moved.setString(1, decision.replaceAll(".*/", ""));
            assertThat(moved.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void she_reads_whether_all_are_treated_alike_and_signs_an_end() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager")) {
            Page page = rasa.page();
            page.navigate("/programmes/measures/fairness");
            rasa.look("fairness");
            assertThat(page.locator("main table").count()).isPositive();
            signsAnEnd(rasa);
        }
    }

    /** Of the first of her families whose money nobody has proposed to lower; the family's name. */
    private static String lowers(Page page) {
        page.navigate("/programmes?shown=mine");
        Map<String, String> families = new LinkedHashMap<>();
        page.locator("tbody th a")
                .all()
                .forEach(family -> families.put(family.getAttribute("href"), family.textContent()));
        for (Map.Entry<String, String> family : families.entrySet()) {
            page.navigate(family.getKey() + "/supports");
            Locator money = page.locator("h2 a[href^='/supports/']:has-text('Pinigai')");
            if (money.count() > 0) {
                money.first().click();
                page.waitForLoadState();
                if (page.locator("a[href$='/decisions/new']").count() > 0) {
                    propose(page);
                    return family.getValue();
                }
            }
        }
        throw new AssertionError("No family with money that could be lowered");
    }

    private static void propose(Page page) {
        page.locator("a[href$='/decisions/new']").click();
        page.locator("[name=percent]").fill("90");
        page.locator("input[name=ground][value=asked]").check();
        page.locator("[name=facts]").fill("Šeima pati paprašė mažinti.");
        page.locator("[name=reasons]").fill("Du atlyginimai padengia išlaidas.");
        page.locator("section.t-card-form button[type=submit]").click();
        assertThat(page.locator("main").textContent()).contains("Pasirašyti bus galima");
    }

    private static void signsAnEnd(Visitor rasa) {
        Page page = rasa.page();
        page.navigate("/closures");
        rasa.look("closures");
        int before = page.locator("tbody tr").count();
        page.locator("tbody a[href$='/closure']").first().click();
        rasa.look("closure-sign");
        page.locator("form[action$='/closure/signature'] button").click();
        page.navigate("/closures");
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(before - 1);
        page.navigate("/follow-ups");
        rasa.look("follow-ups");
        page.locator("main tbody a[href^='/follow-ups/']").first().click();
        rasa.look("follow-up");
    }
}
