package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A family's programme proposed to another municipality and read on the phone; another that is received, and talked over. */
class RelocationJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vilnius"));

    @Test
    void she_proposes_it_the_family_reads_it_on_the_phone_and_she_takes_it_back() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page desk = rasa.page();
            Kaunas.programmeOfOksana(desk);
            desk.locator("a[href$='/relocation']").click();
            rasa.look("relocation-new");
            desk.locator("#to").selectOption("21");
            desk.locator("#movesOn").fill(TODAY.plusDays(20).toString());
            desk.locator("#note").fill("Keliasi pas seserį. Reikės vietos kalbos kurse.");
            desk.locator("main form button[type=submit]").click();
            assertThat(desk.locator("main").textContent()).contains("šeimai dar nepasakyta");

            Page phone = oksana.page();
            phone.navigate("/my/programme");
            phone.locator("a[href='/my/relocation']").click();
            oksana.look("my-relocation");
            phone.locator("#words").fill("Там живе моя сестра");
            phone.locator("form[action='/my/relocation'] button").click();
            oksana.look("my-relocation-said");

            desk.reload();
            rasa.look("relocation-told");
            assertThat(desk.locator("main").textContent()).contains("Там живе моя сестра");
            desk.locator("button[value=withdrawn]").click();
            assertThat(desk.locator("[role=status]").textContent()).contains("Atsiimta");
        }
    }

    @Test
    void a_supervisor_receives_a_programme_names_who_leads_it_and_the_talk_is_held() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager")) {
            Page desk = rasa.page();
            desk.navigate("/relocations");
            rasa.look("relocations");
            assertThat(desk.locator("#ours").textContent()).contains("Perduota ir pasikalbėta");
            desk.locator("#received tbody a").first().click();
            rasa.look("relocation-received");
            desk.locator("#lead").selectOption(Kaunas.name(Kaunas.colleague()));
            desk.locator("form[action$='/acceptance'] button").click();
            rasa.look("relocation-accepted");
            desk.locator("#heldOn").fill(TODAY.toString());
            desk.locator("form[action$='/talk'] button").click();
            assertThat(desk.locator("main").textContent()).contains("Perduota ir pasikalbėta");
            rasa.look("relocation-done");
        }
    }
}
