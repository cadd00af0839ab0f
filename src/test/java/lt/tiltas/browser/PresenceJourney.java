package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A house's evening at the door and the counter, and a family that asks to be away. */
class PresenceJourney {

    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);

    @Test
    void an_evening_with_the_network_cut_is_written_once_and_nobody_gets_two_dinners() {
        try (Wire wire = Wire.to(Program.running().address());
                Visitor keeper = Visitor.atDesk("lt", wire.address()).signIn("coordinator")) {
            Page page = keeper.page();
            String house = house(keeper, 0);
            String family = family(page, house, 0);
            String code = card(page, family);
            ready(page);
            wire.pull();
            page.reload();
            page.getByText("Ryšio nėra").waitFor(PATIENT);

            press(page, "Durys ir virtuvė");
            page.locator("[name=site]").selectOption(house.substring("/presence/".length()));
            keeper.fit("offline-presence");
            scan(page, "in", code);
            said(page, "Išsaugota šiame įrenginyje");
            scan(page, "dinner", code);
            said(page, "Vakarienė");
            scan(page, "dinner", code);
            said(page, "Jau duota");
            keeper.fit("offline-presence-twice");
            scan(page, "dinner", "labas");
            assertThat(page.locator(".ds-error-summary").textContent()).contains("Tai ne kortelės kodas");
            press(page, "Grįžti į sąrašą");
            page.locator("[data-queue] > *").nth(1).waitFor(PATIENT);
            assertThat(page.locator("[data-queue]").textContent())
                    .contains("Vakarienė", "Įėjo", "laukia ryšio")
                    .doesNotContain(code);

            sendTwice(wire, page);

            page.navigate(house + "/checkpoint/" + family);
            assertThat(page.locator("#given button")
                            .filter(new Locator.FilterOptions().setHasText("Vakarienė"))
                            .count())
                    .isEqualTo(people(page));
            keeper.look("checkpoint");
            secondDevice(house, code);
        }
    }

    /** The answer to the first sending is lost on the way, so that the same goes out again. */
    private static void sendTwice(Wire wire, Page page) {
        wire.swallowAnswerTo("PUT /offline/presence/");
        wire.putBack();
        wire.swallowAnswerTo("PUT /offline/presence/");
        press(page, "Siųsti dabar");
        page.waitForCondition(() -> wire.swallowed() == 1);
        wire.putBack();
        page.getByText("Įrašyta: 2").waitFor(PATIENT);
    }

    /** Another device knows nothing of the first: the server refuses, and says when it was. */
    private static void secondDevice(String house, String code) {
        try (Visitor other = Visitor.onPhone("uk").signIn("coordinator")) {
            Page page = other.page();
            ready(page);
            press(page, "Двері та кухня");
            page.locator("[name=site]").selectOption(house.substring("/presence/".length()));
            scan(page, "dinner", code);
            said(page, "Уже видано: вдруге не видавайте");
            assertThat(page.locator("[data-said]").textContent()).contains("уперше о");
            other.fit("offline-presence-phone");
        }
    }

    @Test
    void a_card_at_the_desk_opens_the_family_and_the_house_s_pages_are_right() {
        try (Visitor keeper = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = keeper.page();
            String house = house(keeper, 1);
            String family = family(page, house, 1);
            String code = card(page, family);
            page.navigate("/presence");
            keeper.look("presence");
            page.navigate(house);
            keeper.look("presence-day");
            page.navigate("/presence/unseen");
            keeper.look("presence-unseen");
            page.navigate(house + "/checkpoint");
            keeper.look("checkpoint-door");
            page.locator("#code").fill("https://tiltas.lt/cards/" + code);
            page.keyboard().press("Enter");
            page.waitForURL("**/checkpoint/" + family);
            press(page, "Vakarienė");
            assertThat(page.locator("main").textContent()).contains("Vakarienė duota");
            press(page, "Vakarienė");
            assertThat(page.locator("main").textContent()).contains("Antrą kartą neduokite");
        }
    }

    @Test
    void a_leave_is_answered_and_a_day_of_the_house_goes_on() {
        try (Visitor keeper = Visitor.atDesk("en").signIn("coordinator")) {
            Page page = keeper.page();
            page.navigate("/leaves");
            keeper.look("leaves");
            page.locator("tbody th a").first().click();
            keeper.look("leave");
            press(page, "Refuse");
            assertThat(page.locator(".ds-error-summary").textContent()).contains("Write why you refuse");
            page.locator("#words").fill("The hospital can see you here, in the centre.");
            press(page, "Refuse");
            assertThat(page.locator("main").textContent()).contains("Refused. The family sees why.");
        }
    }

    @Test
    void the_newcomer_s_page_about_the_own_place_is_right() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            oksana.page().navigate("/my/stay");
            oksana.look("my-stay");
        }
    }

    /** One whose door is written down, with dinner the whole day: no test waits for the evening. */
    private static String house(Visitor keeper, int which) {
        Page page = keeper.page();
        page.navigate("/presence");
        String house = page.locator("tbody th a").first().getAttribute("href");
        page.navigate(house + "/meals");
        if (which == 0) {
            keeper.look("meals");
        }
        page.locator("[name=dinner]").fill("0:00–23:59");
        press(page, "Nustatyti valandas");
        return house;
    }

    /** @return the id of a household that is in */
    private static String family(Page page, String house, int which) {
        page.navigate(house + "?standing=present");
        return page.locator("tbody th a").nth(which * 6).getAttribute("href").replaceAll(".*/", "");
    }

    private static String card(Page page, String family) {
        page.navigate("/households/" + family + "/card");
        if (page.getByText("Išduoti kortelę").count() > 0) {
            press(page, "Išduoti kortelę");
        }
        return page.locator(".t-paper .t-num").textContent();
    }

    private static int people(Page page) {
        return page.locator("#people input[name=people]").count();
    }

    private static void ready(Page page) {
        page.navigate("/offline/work");
        page.locator("[data-do=begin-presence]:enabled").waitFor(PATIENT);
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    }

    private static void scan(Page page, String what, String code) {
        page.locator("input[name=what][value=" + what + "]").check();
        page.locator("[name=code]").fill(code);
        page.keyboard().press("Enter");
    }

    private static void said(Page page, String words) {
        page.locator("[data-said]", new Page.LocatorOptions().setHasText(words)).waitFor(PATIENT);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
