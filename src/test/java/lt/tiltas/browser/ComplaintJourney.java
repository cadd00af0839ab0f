package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A complaint in Ukrainian on a phone: heard by the municipality, passed up, answered by the Agency, not accepted; and one without a name. */
class ComplaintJourney {

    private static final String WORDS = "Сусіди курять у коридорі, дитина кашляє вночі.";
    private static final String ANSWER = "Дякуємо, що сказали. Від завтра в коридорі не курять, вартовий стежитиме.";

    @Test
    void she_complains_the_office_passes_it_up_and_the_agency_answers_in_her_language() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer");
                Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor andrius = Visitor.atDesk("en").signIn("coordinator")) {
            Page phone = oksana.page();
            phone.navigate("/my/complaints/new");
            oksana.look("complaint-tell");
            phone.locator("input[name=category][value=housing]").check();
            phone.locator("#words").fill(WORDS);
            phone.locator("main form button[type=submit]").first().click();
            String address = phone.url().replaceAll(".*/my", "/my");
            oksana.look("complaint-own");
            assertThat(phone.locator("main").textContent()).contains("Отримали", WORDS);

            pass(rasa, address.replace("/my", ""));
            answer(andrius, address.replace("/my", ""));

            phone.navigate(address);
            assertThat(phone.locator("main").textContent()).contains(ANSWER);
            oksana.look("complaint-answered");
            phone.locator("summary").first().click();
            phone.locator("#words").fill("Так і не змінилося.");
            phone.locator("button[value=APPEAL]").click();
            assertThat(phone.locator("main h2").first().textContent()).contains("Розглядає інша установа");
        }
    }

    private static void pass(Visitor rasa, String address) {
        Page desk = rasa.page();
        desk.navigate("/complaints");
        rasa.look("complaints");
        desk.navigate(address);
        rasa.look("complaint");
        assertThat(desk.locator("blockquote").getAttribute("lang")).isEqualTo("uk");
        desk.locator("button[value=ACKNOWLEDGE]").click();
        desk.locator("#pass summary").click();
        desk.locator("#why").fill("Namų tvarką nustato Agentūra.");
        desk.locator("button[value=ESCALATE]").click();
        assertThat(desk.locator("[role=status]").textContent()).contains("Perduota aukščiau");
    }

    private static void answer(Visitor andrius, String address) {
        Page desk = andrius.page();
        desk.navigate(address);
        desk.locator("#words").fill(ANSWER);
        desk.locator("button[value=ANSWER]").click();
        assertThat(desk.locator("main").textContent()).contains(ANSWER);
        for (String page : new String[] {"/aid", "/incidents", "/incidents/new", "/daily", "/complaint-figures"}) {
            desk.navigate(page);
            andrius.look(page.substring(1).replace('/', '-'));
        }
    }

    @Test
    void somebody_without_a_name_follows_a_complaint_by_its_code() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor somebody = Visitor.onPhone("uk")) {
            rasa.page().navigate("/complaints/posters");
            rasa.page().locator(".t-tasklist a").first().click();
            rasa.look("complaint-poster");
            String address =
                    rasa.page().locator(".t-poster .t-num").textContent().replaceAll(".*/complain/", "/complain/");

            Page phone = somebody.page();
            phone.navigate(address + "?language=uk");
            somebody.look("complaint-unnamed");
            phone.locator("input[name=category][value=food]").check();
            phone.locator("#words").fill("Їжа холодна.");
            phone.locator("main form button[type=submit]").click();
            String code = phone.locator(".t-follow-code").textContent().strip();
            somebody.fit("complaint-code");

            phone.navigate("/complaint-code");
            phone.locator("#code").fill(code.toLowerCase());
            phone.locator("main form button[type=submit]").click();
            assertThat(phone.locator("main").textContent()).contains("Отримали", "Їжа холодна.");
            somebody.fit("complaint-followed");
            assertThat(phone.url()).doesNotContain(code);
        }
    }
}
