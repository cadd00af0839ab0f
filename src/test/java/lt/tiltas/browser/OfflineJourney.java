package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A desk at the border whose network goes and comes: nothing is lost, and nothing is there twice. */
class OfflineJourney {

    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);

    @Test
    void a_family_written_down_without_a_network_is_registered_once_also_when_the_answer_is_lost() {
        try (Wire wire = Wire.to(Program.running().address());
                Visitor registrar = Visitor.atDesk("lt", wire.address()).signIn("registrar")) {
            Page page = registrar.page();
            ready(page);
            wire.pull();
            page.reload();
            page.getByText("Ryšio nėra").waitFor(PATIENT);
            String code = family(page, "Bezmerezhenko", "1987");
            page.reload();
            page.locator("[data-queue] > *").first().waitFor(PATIENT);
            assertThat(page.locator("[data-queue]").textContent()).contains("Olha Bezmerezhenko", "laukia ryšio", code);

            wire.putBack();
            wire.swallowAnswerTo("PUT /offline/registrations/");
            press(page, "Siųsti dabar");
            page.waitForCondition(() -> wire.swallowed() == 1);
            assertThat(page.locator("[data-queue]").textContent()).contains("laukia ryšio");

            wire.putBack();
            page.getByText("Užregistruota").waitFor(PATIENT);
            assertThat(page.locator("[data-queue]").textContent())
                    .contains("TL-")
                    .doesNotContain("Bezmerezhenko");
            assertThat(found(page, "Bezmerezhenko")).isEqualTo(1);
            assertThat(found(page, code)).isEqualTo(1);
        }
    }

    @Test
    void signing_in_again_keeps_the_queue_and_a_likely_duplicate_waits_for_a_person() {
        try (Wire wire = Wire.to(Program.running().address());
                Visitor registrar = Visitor.atDesk("lt", wire.address()).signIn("registrar")) {
            Page page = registrar.page();
            ready(page);
            wire.pull();
            page.reload();
            page.getByText("Ryšio nėra").waitFor(PATIENT);
            String code = family(page, "Kovalenko", "1988");
            registrar.page().context().clearCookies();
            wire.putBack();
            page.reload();
            page.locator("[data-when=sign-in]:not([hidden])").waitFor(PATIENT);
            page.locator("[data-queue] > *").first().waitFor(PATIENT);
            assertThat(page.locator("[data-queue]").textContent())
                    .contains("laukia ryšio")
                    .doesNotContain("Kovalenko");

            registrar.signIn("registrar");
            page.navigate("/offline/registration");
            page.getByText("laukia darbuotojo sprendimo").first().waitFor(PATIENT);
            page.navigate("/offline/held");
            assertThat(page.locator("main").textContent()).contains(code, "labai panašus");
            registrar.look("offline-held");
            page.locator("main tbody tr", new Page.LocatorOptions().setHasText(code))
                    .locator("a")
                    .first()
                    .click();
            registrar.look("offline-held-one");
            page.locator("main form[action$='/answer'] button[value=true]")
                    .first()
                    .click();
            assertThat(page.url()).contains("/households/");
            page.navigate("/offline/held");
            assertThat(page.locator("main").textContent()).doesNotContain(code);
        }
    }

    @Test
    void the_shell_is_accessible_in_every_step_and_says_what_is_missing() {
        try (Visitor registrar = Visitor.atDesk("uk").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/offline/registration");
            page.locator("[data-do=begin]:enabled").waitFor(PATIENT);
            registrar.look("offline");
            page.locator("[data-do=begin]:enabled").waitFor(PATIENT);
            page.locator("[data-do=begin]").click();
            registrar.fit("offline-contact");
            page.locator("main button[type=submit]").first().click();
            registrar.fit("offline-person");
            page.locator("main button[type=submit]").first().click();
            assertThat(page.locator(".ds-error-summary").textContent()).contains("прізвища");
            registrar.fit("offline-person-errors");
        }
    }

    /** The page has been open once with a network: the device has the page and the key. */
    private static void ready(Page page) {
        page.navigate("/offline/registration");
        page.locator("[data-do=begin]:enabled").waitFor(PATIENT);
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    }

    /** @return the code on the slip */
    private static String family(Page page, String surname, String year) {
        press(page, "Užrašyti šeimą");
        page.locator("[name=spoken]").selectOption("uk");
        press(page, "Išsaugoti ir tęsti");
        page.locator("[name=familyRole]").selectOption("applicant");
        page.locator("[name='names.surname']").fill(surname);
        page.locator("[name='names.given']").fill(surname.equals("Kovalenko") ? "Oksana" : "Olha");
        page.locator("[name='birth.onDay']").fill("14");
        page.locator("[name='birth.onMonth']").fill("3");
        page.locator("[name='birth.onYear']").fill(year);
        page.locator("input[name=sex]").first().check();
        page.locator("[name='paper.kind']").selectOption(surname.equals("Kovalenko") ? "foreign_passport" : "none");
        if (surname.equals("Kovalenko")) {
            page.locator("[name='paper.number']").fill("FZ000411");
        }
        press(page, "Išsaugoti, šeima visa");
        page.locator("input[name=lodging][value=bed]").check();
        press(page, "Išsaugoti ir tęsti");
        press(page, "Baigti ir duoti lapelį");
        String code = page.locator("[data-code]").textContent();
        assertThat(page.locator("[data-square] svg").count()).isEqualTo(1);
        press(page, "Grįžti į sąrašą");
        return code;
    }

    private static int found(Page page, String words) {
        page.navigate("/search");
        page.locator("main input[name=words]").fill(words);
        page.locator("main form button[type=submit]").first().click();
        return page.locator("main tbody tr").count();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
