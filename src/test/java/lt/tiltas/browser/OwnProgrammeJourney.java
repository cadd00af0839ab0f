package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Half an hour with the own programme, in Ukrainian, on a cheap phone where no script runs. */
class OwnProgrammeJourney {

    private static final String WORDS = "Додайте, будь ласка, ранкові курси: увечері я працюю.";

    @Test
    void she_reads_ticks_proposes_and_knows_what_she_gets_and_why() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor she = Visitor.onCheapPhone("uk").signIn("newcomer")) {
            Kaunas.programmeOfOksana(rasa.page());
            rasa.page().locator("a[href$='/meetings/new']").first().click();
            Kaunas.planTalk(rasa.page(), Kaunas.TODAY.plusDays(50), false);

            she.look("cheap-my");
            Page page = she.page();
            page.locator("nav a[href='/my/programme']").click();
            she.look("cheap-programme");
            assertThat(page.locator("h2[lang=uk]").count()).isPositive();
            assertThat(page.locator(".n-todo li").count()).isGreaterThanOrEqualTo(3);
            Locator done = page.locator("button.n-tick[aria-pressed=true]");
            int before = done.count();
            page.locator("button.n-tick[aria-pressed=false]").first().click();
            PlaywrightAssertions.assertThat(done).hasCount(before + 1);
            page.locator("details.n-done:has(button.n-tick) summary").first().click();
            done.first().click();
            PlaywrightAssertions.assertThat(done).hasCount(before);

            page.locator("a[href$='/steps/new']").first().click();
            page.locator("[name=words]").fill("Запитаю в бібліотеці про розмовний клуб");
            page.locator("main form:has([name=words]) button[type=submit]").click();
            assertThat(page.locator("main").textContent()).contains("розмовний клуб");

            asksForAnotherTime(she);
            money(she);
            page.navigate("/my/looks");
            she.look("cheap-looks");
            assertThat(page.locator("main").textContent()).contains("Муніципалітет міста Каунас", "Мета:");
        }
    }

    private static void asksForAnotherTime(Visitor she) {
        Page page = she.page();
        page.navigate("/my");
        page.locator("a[href='/my/meetings']").first().click();
        she.look("cheap-meetings");
        Locator other = page.locator("form[action$='/other-time'] button");
        int before = other.count();
        other.last().click();
        page.getByText("Вам запропонують інший час").waitFor();
        page.navigate("/my/meetings");
        PlaywrightAssertions.assertThat(other).hasCount(before - 1);
    }

    /** What, until when, what comes then; the rule and the numbers behind the amount; and what was paid. */
    private static void money(Visitor she) {
        Page page = she.page();
        page.navigate("/my/supports");
        she.look("cheap-supports");
        assertThat(page.locator("main").textContent()).contains("Заплановано до", "Що далі");
        page.navigate("/my/benefit");
        she.look("cheap-amount");
        assertThat(page.locator("main section.n-now").textContent()).contains("Чому саме стільки?", "VRP (дохід", "=");
        page.locator("a[href='/my/support/account']").click();
        she.look("cheap-paid");
    }

    @Test
    void she_declines_the_plan_is_helped_all_the_same_and_signs_a_better_one() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor she = Visitor.onCheapPhone("uk").signIn("newcomer")) {
            Page desk = rasa.page();
            Page page = she.page();
            Kaunas.programmeOfOksana(desk);
            desk.locator("#agreement")
                    .locator("form[action$='/plans'] button")
                    .first()
                    .click();
            String version = desk.url();
            desk.locator("button[name=state][value=shared]").click();

            page.navigate("/my/programme/plan");
            she.look("cheap-plan");
            page.locator("a[href$='/refusal']").click();
            she.look("cheap-decline");
            page.locator("[name=reason]").fill("Курси ввечері мені не підходять.");
            page.locator("form[action$='/refusal'] button[type=submit]").click();
            assertThat(page.locator("#state").textContent()).contains("відмовилися від цього плану");
            page.navigate("/my/supports");
            assertThat(page.locator("main").textContent()).contains("Надається");

            desk.navigate(version);
            assertThat(desk.locator("main").textContent()).contains("Курси ввечері мені не підходять.");
            desk.locator("button[name=state][value=shared]").click();
            page.navigate("/my/programme/plan");
            page.locator("[name=words]").fill(WORDS);
            page.locator("form[action$='/changes'] button[type=submit]").click();
            desk.navigate(version);
            desk.locator("#changes a").first().click();
            assertThat(desk.locator("main").textContent()).contains(WORDS);
            desk.locator("form[action^='/plan-changes/'] button").first().click();

            page.navigate("/my/programme/plan");
            page.locator("a[href$='/signature']").click();
            she.look("cheap-sign");
            page.locator("main form[action$='/signature'] button").first().click();
            assertThat(page.locator("#signatures").count()).isEqualTo(1);
            desk.navigate(version);
            desk.locator("button[name=state][value=active]").click();
        }
    }
}
