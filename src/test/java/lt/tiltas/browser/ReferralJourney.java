package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Sent on with consent, received, answered; and taken back by the person in two taps on a phone. */
class ReferralJourney {

    @Test
    void she_is_sent_on_sees_what_is_shared_and_takes_it_back() {
        try (Visitor rasa = Visitor.atDesk("lt").signIn("casemanager");
                Visitor marija = Visitor.atDesk("en").signIn("partner");
                Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            send(rasa);

            Page desk = marija.page();
            desk.navigate("/referrals/received");
            marija.look("referrals-received");
            desk.locator("tbody a")
                    .filter(new Locator.FilterOptions().setHasText("Kovalenko"))
                    .first()
                    .click();
            marija.look("referral-answer");
            String received = desk.url().replaceAll(".*/referrals", "/referrals");

            Page phone = oksana.page();
            phone.navigate("/my/referrals");
            oksana.look("my-referrals");
            String id = received.replaceAll(".*/", "");
            phone.locator("a[href='/my/referrals/" + id + "/withdrawal']").click();
            oksana.look("my-referral-withdraw");
            phone.locator("main .n-card button[type=submit]").click();
            assertThat(phone.locator("[role=status]").textContent()).contains("Готово");

            desk.navigate(received);
            assertThat(desk.locator("main").textContent()).doesNotContain("Kovalenko");
        }
    }

    private static void send(Visitor rasa) {
        Page desk = rasa.page();
        desk.navigate("/service-offers");
        rasa.look("service-offers");
        desk.navigate("/service-offers/new");
        rasa.look("service-offer");
        desk.navigate("/referrals");
        rasa.look("referrals");
        desk.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText("Oksana Kovalenko"))
                .first()
                .click();
        desk.locator(".ds-breadcrumbs a").last().click();
        rasa.look("referrals-household");
        desk.locator("a[href$='/referrals/new']").first().click();
        rasa.look("referral-services");
        desk.locator("a[href$='service=childcare']").click();
        rasa.look("referral-new");
        desk.locator("input[name=offer]").first().check();
        desk.locator("#person").selectOption(new SelectOption().setLabel("Oksana Kovalenko"));
        desk.locator("#need").fill("Потрібно, щоб хтось був з Софією по середах.");
        desk.locator("main form button[type=submit]").click();
        rasa.look("referral-ask");
        desk.locator("#fields").check();
        desk.locator("#fields-need").check();
        desk.locator("button[value=given]").click();
        rasa.look("referral-consented");
        desk.locator("button[value=SEND]").click();
        assertThat(desk.locator("[role=status]").textContent()).contains("Išsiųsta");
        rasa.look("referral-sent");
    }
}
