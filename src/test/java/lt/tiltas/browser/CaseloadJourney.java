package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A whole day of a case manager with twelve households and more. */
class CaseloadJourney {

    private static final int HOUSEHOLDS = 12;

    @Test
    void in_the_morning_every_count_opens_its_list_and_the_talks_are_written_down() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager").look("today")) {
            Page page = rasa.page();
            Locator talks = column(page, "meetings").locator(".t-tasklist a");
            int today = talks.count();
            assertThat(today).isGreaterThanOrEqualTo(2);
            page.locator(".t-day-block h3 a[href^='/desk?list=']").first().click();
            rasa.look("today-list");
            assertThat(page.locator("main .t-tasklist li").count()).isPositive();
            keys(page);

            talks.first().click();
            rasa.look("programme");
            page.locator("#meeting").locator("a[href$='/edit']").click();
            page.locator("input[name=state][value=held]").check();
            page.locator("main [name=note]").fill("Mergaitė pradeda darželį pirmadienį.");
            page.locator("main form:has([name=note]) button[type=submit]").click();
            page.navigate("/desk");
            PlaywrightAssertions.assertThat(talks).hasCount(today - 1);
            missed(rasa);
        }
    }

    private static Locator column(Page page, String code) {
        return page.locator("#" + code);
    }

    private static void keys(Page page) {
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("words");
        page.locator("main h1").click();
        page.keyboard().press("n");
        assertThat(page.evaluate("document.activeElement.closest('main .t-tasklist') != null"))
                .isEqualTo(true);
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/desk");
    }

    /** Nobody came: another time is offered, and a kind question stands in the list. */
    private static void missed(Visitor rasa) {
        Page page = rasa.page();
        column(page, "meetings").locator(".t-tasklist a").first().click();
        String family = page.locator("h1").textContent();
        page.locator("a[href$='/meetings/new']").first().click();
        page.locator("main [name=on]").fill(Kaunas.TODAY.toString());
        page.locator("main [name=at]").fill("07:05");
        page.locator("main [name=place]").fill("Laisvės al. 96, Kaunas");
        page.locator("main form:has([name=place]) button[type=submit]").click();
        page.locator("#meeting").locator("a[href$='/edit']").click();
        page.locator("input[name=state][value=missed]").check();
        page.locator("main form:has([name=note]) button[type=submit]").click();
        assertThat(page.url()).endsWith("/meetings/new");
        page.navigate("/missed");
        assertThat(page.locator("tbody th").allTextContents())
                .anySatisfy(row -> assertThat(row).contains(family.split(" ")[0]));
    }

    @Test
    void at_noon_a_plan_is_signed_at_the_desk_a_step_ticked_a_support_and_a_referral_begun() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager")) {
            Page page = rasa.page();
            page.navigate("/programmes?shown=late");
            int late = page.locator("tbody tr").count();
            assertThat(count(page, "late")).isEqualTo(late);
            page.navigate("/programmes?shown=mine");
            assertThat(count(page, "mine")).isGreaterThanOrEqualTo(HOUSEHOLDS);
            rasa.look("programmes-mine");
            String home = ofWhomAPlanCanBeWritten(page);
            ticks(page);
            signs(rasa);
            page.navigate(home + "/supports");
            supports(rasa);
            page.navigate(home);
            refers(rasa);
        }
    }

    private static int count(Page page, String shown) {
        return Integer.parseInt(page.locator("a[href='/programmes?shown=" + shown + "'] .t-count")
                .textContent()
                .strip());
    }

    /** A family with an open step and a plan that is not under way; not the newcomer's, whom other journeys follow. */
    private static String ofWhomAPlanCanBeWritten(Page page) {
        for (String home : page.locator("tbody th a:not(:has-text('Kovalenko'))").all().stream()
                .map(family -> family.getAttribute("href"))
                .toList()) {
            page.navigate(home);
            if (page.locator("form[action$='/plans'] button").count() > 0
                    && page.locator(".t-goal").count() > 0
                    && page.locator(".t-step button[name=state][value=done]").count() > 0) {
                return home;
            }
        }
        throw new AssertionError("No family of whom a plan can be written");
    }

    private static void ticks(Page page) {
        Locator open = page.locator(".t-step button[name=state][value=done]");
        int before = open.count();
        open.first().click();
        PlaywrightAssertions.assertThat(open).hasCount(before - 1);
    }

    private static void signs(Visitor rasa) {
        Page page = rasa.page();
        page.locator("form[action$='/plans'] button").first().click();
        String version = page.url();
        page.locator("button[name=state][value=shared]").click();
        page.locator("a[href$='/signatures/new']").click();
        rasa.look("plan-sign-desk");
        page.locator("input[name=side][value=person]").check();
        page.locator("input[name=kind][value=spoken]").check();
        page.locator("[name=aloud]").check();
        page.locator("[name=interpreter]").fill("Valentyna Horodecka");
        page.locator("[name=witness]").fill("Asta Juškaitė");
        page.locator("form[action$='/signatures'] button[type=submit]").click();
        page.navigate(version);
        page.locator("button[name=state][value=active]").click();
        assertThat(page.locator("main").textContent()).contains("Valentyna Horodecka", "Asta Juškaitė");
        rasa.look("plan-in-force");
    }

    private static void supports(Visitor rasa) {
        Page page = rasa.page();
        page.locator("a[href$='/supports/new']").click();
        rasa.look("support-new");
        page.locator("select[name=kind]").selectOption("transport");
        page.locator("select[name=domain]").selectOption("work");
        page.locator("[name='much.euros']").fill("25,50");
        page.locator("[name='days.startsOn']").fill(Kaunas.TODAY.plusDays(3).toString());
        page.locator("[name='days.endsOn']").fill(Kaunas.TODAY.plusDays(120).toString());
        page.locator("[name='days.reviewOn']").fill(Kaunas.TODAY.plusDays(60).toString());
        page.locator("input[name=pattern][value=bridge]").check();
        page.locator("[name=bridge]").fill("Darbdavio autobusas");
        page.locator("[name='why.act']").fill("LRV nutarimas Nr. 998");
        page.locator("[name='why.reasons']").fill("Darbas kitame miesto gale.");
        page.locator("main form:has([name='why.act']) button[type=submit]").click();
        assertThat(page.locator("main").textContent()).contains("25,50");
    }

    private static void refers(Visitor rasa) {
        Page page = rasa.page();
        page.locator("main a[href$='/referrals']").first().click();
        page.locator("a[href$='/referrals/new']").first().click();
        page.locator("main a[href*='service=']").first().click();
        page.locator("input[name=offer]").first().check();
        page.locator("#person").selectOption(new SelectOption().setIndex(1));
        page.locator("#need").fill("Reikia pokalbių klubo vakarais.");
        page.locator("main form:has(#need) button[type=submit]").click();
        rasa.look("referral-to-ask");
    }

    @Test
    void in_the_evening_a_household_is_given_to_a_colleague_and_back_within_the_day() {
        try (Visitor rasa = Visitor.atDesk("uk").signIn("casemanager");
                Visitor asta =
                        Visitor.atDesk("lt").signInByName(Kaunas.colleague().account())) {
            Page page = rasa.page();
            page.navigate("/transfers/new");
            rasa.look("transfer-new");
            page.locator("select[name=to]").selectOption(new SelectOption().setLabel(Kaunas.name(Kaunas.colleague())));
            page.locator("main [name=reason]").fill("Родині ближче до її кабінету");
            Locator households = page.locator("input[name=programmes]");
            assertThat(households.count()).isGreaterThanOrEqualTo(HOUSEHOLDS);
            households.all().forEach(Locator::uncheck);
            Locator given = page.locator("main .ds-field:has(input[name=programmes]):not(:has-text('Kovalenko'))")
                    .last();
            given.locator("input").check();
            page.locator("main form:has([name=programmes]) button[type=submit]").click();
            String transfer = page.url();
            move(page, "told");
            asta.page().navigate(transfer);
            move(asta.page(), "accepted");
            page.navigate(transfer);
            page.locator("main [name=words]").fill("Мама боїться ліфтів, говоріть повільно.");
            move(page, "talked");
            move(page, "done");
            rasa.look("transfer-done");
            assertThat(page.locator("button[name=state][value=undone]").count()).isEqualTo(1);
            move(page, "undone");
            assertThat(page.locator("[role=status]").textContent()).contains("Повернено");
        }
    }

    private static void move(Page page, String state) {
        page.locator("button[name=state][value=" + state + "]").click();
        PlaywrightAssertions.assertThat(page.locator(".t-toast[data-color=success]"))
                .hasCount(1);
    }
}
