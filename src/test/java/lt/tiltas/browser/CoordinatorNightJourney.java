package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A coordinator's night: seven people with a wheelchair and a dog at the door, a hold that runs out, and beds for all of them together. */
class CoordinatorNightJourney {

    private static final String FAMILY = "Semykoza";
    private static final String HOUSE = "Nemuno krantinės namai";

    @Test
    void a_family_of_seven_with_a_wheelchair_and_a_dog_is_held_lost_and_placed_whole() throws SQLException {
        try (Visitor coordinator = Visitor.atDesk("en").signIn("coordinator")) {
            Page page = coordinator.page();
            String accommodation = open(page);
            coordinator.look("night-accommodation");
            assertThat(page.locator("#give tbody tr").first().textContent()).contains(HOUSE);
            assertThat(page.locator("#give details li").allTextContents())
                    .anyMatch(text ->
                            text.contains("steps") || text.contains("too small") || text.contains("no free bed"));

            hold(page);
            assertThat(page.locator("#now .ds-alert").textContent()).contains("Held: " + HOUSE);
            letHoldsEnd();
            page.navigate(accommodation);
            assertThat(page.locator("#now").textContent()).contains("There is no place to live yet.");
            page.navigate("/beds/requests");
            assertThat(page.locator("tbody tr").filter(has(FAMILY)).first().textContent())
                    .contains("No bed yet");

            page.navigate(accommodation);
            page.locator("#give tbody tr")
                    .filter(has(HOUSE))
                    .getByText("choose the rooms")
                    .click();
            check(page, "101");
            assertThat(said(page)).contains("There are 4 free beds here and 7 are needed");
            check(page, "101", "103");
            assertThat(said(page)).contains("Rooms 101, 103 are not next to each other");
            coordinator.fit("night-move-refused");
            check(page, "101", "102");
            assertThat(said(page)).contains("It can be done");
            press(page, "Move");

            assertThat(page.url()).contains("/sites/");
            assertThat(page.locator("main .t-beds a").filter(has(FAMILY)).count())
                    .isEqualTo(7);
            coordinator.look("night-site");
            page.navigate("/beds/requests");
            assertThat(page.locator("main").textContent()).doesNotContain(FAMILY);
        }
    }

    @Test
    void the_board_and_the_nights_are_read_at_a_desk_and_on_a_phone() {
        try (Visitor desk = Visitor.atDesk("lt").signIn("coordinator")) {
            desk.page().navigate("/sites");
            desk.look("night-board");
            assertThat(desk.page().locator("main").textContent()).contains("Perpildyta", "Atsarginės vietos");
            desk.page().locator("tbody a[href^='/sites/']").first().click();
            desk.look("night-house");
            String house = desk.page().url();
            desk.page().navigate("/sites/nights");
            desk.look("night-strip");
            assertThat(desk.page().locator("#nights tbody tr").count()).isEqualTo(60);
            for (String part : new String[] {"/nights", "/moves/new", "/rooms", "/edit"}) {
                desk.page().navigate(house + part);
                desk.look("night" + part.replace('/', '-'));
            }
            desk.page().navigate("/sites/new");
            desk.look("night-new");
        }
        try (Visitor phone = Visitor.onPhone("uk").signIn("coordinator")) {
            phone.page().navigate("/sites");
            phone.look("night-board-phone");
            phone.page().locator("tbody a[href^='/sites/']").first().click();
            phone.look("night-house-phone");
            phone.page().navigate("/sites/nights");
            phone.look("night-strip-phone");
        }
    }

    private static String open(Page page) {
        page.navigate("/beds/requests");
        page.locator("tbody a").filter(has(FAMILY)).first().click();
        return page.url();
    }

    private static void hold(Page page) {
        page.locator("#give tbody tr")
                .filter(has(HOUSE))
                .locator("input[name=site]")
                .check();
        page.locator("button[name=kind][value=hold]").click();
    }

    /** By the clock of the database two days pass in a moment; nobody sleeps. */
    private static void letHoldsEnd() throws SQLException {
        try (Connection db = Program.running().superuser();
                var statement = db.createStatement()) {
            statement.execute(
                    "update reception.stay set hold_until = clock_timestamp() - interval '1 minute' where state = 'hold'");
        }
    }

    private static void check(Page page, String... rooms) {
        page.locator("#rooms input").all().forEach(Locator::uncheck);
        for (String room : rooms) {
            page.locator("#rooms label").filter(has(room)).first().click();
        }
        page.locator("[name=why]").fill("They stay together, and the dog with them.");
        press(page, "Check");
    }

    private static String said(Page page) {
        return page.locator("#said").textContent();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
