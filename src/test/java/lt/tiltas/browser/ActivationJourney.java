package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From a warning to the end: proposed, agreed with, led through five steps, a house opened and places offered, closed and looked back on. */
class ActivationJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vilnius"));
    private static final String HOUSE = "Jonavos sporto mokyklos bendrabutis";

    private String board = "";

    @Test
    void the_state_answers_a_large_arrival_in_five_steps() {
        proposed();
        agreed();
        assessed();
        convened();
        asked();
        answered();
        executed();
        closed();
    }

    private void proposed() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness");
            analyst.look("preparedness-quiet");
            page.locator("a[href='/preparedness/triggers']").first().click();
            page.locator("main a[href='/preparedness/activations/new']").click();
            analyst.look("activation-blank");
            page.locator("main form button[type=submit]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".ds-error-summary").innerText()).contains("Pasirinkite lygį");
            page.locator("input[name=level][value=emergency]").press("Space");
            page.locator("#reason").fill("Prie sienos per naktį susirinko 4 000 žmonių");
            page.locator("main form button[type=submit]").press("Enter");
            page.waitForURL(address -> address.matches(".*/activations/[0-9a-f-]{36}"));
            assertThat(page.locator("main").innerText()).contains("Laukia antro žmogaus");
            assertThat(page.locator("form[action$='/second']").count()).isZero();
            analyst.look("activation-proposed");
            board = page.url();
        }
    }

    private void agreed() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.locator("#today a[href*='/preparedness/activations/']").click();
            coordinator.look("activation-to-agree");
            page.locator("button[name=agrees][value=true]").click();
            assertThat(page.locator("[aria-current=step]").innerText()).contains("Pranešti");
            assertThat(page.locator("#log").innerText()).contains("Antras žmogus sutiko", "Atsakas pradėtas");
            if (page.locator("#known tbody tr").count() == 0) {
                page.locator("#words").fill("Rodmenų dar nėra; pasieniečiai praneša apie 4 000 žmonių");
            }
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator("[aria-current=step]").innerText()).contains("Įvertinti");
        }
    }

    private void assessed() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(board);
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator(".ds-error-summary").innerText()).contains("Pasirinktas vienas scenarijus");
            page.locator("#low").fill("5000");
            page.locator("#likely").fill("15000");
            page.locator("#high").fill("40000");
            page.locator("form[action$='/scenarios'] button").click();
            assertThat(page.locator("#assessed tbody tr").count()).isEqualTo(3);
            page.locator("input[name=chosen][value=likely]").check();
            page.locator("input[name=confidence][value=medium]").check();
            page.locator("#why").fill("Taip rodo praėjusi savaitė ir pasienio pranešimai");
            page.locator("form[action$='/scenario'] button").click();
            analyst.look("activation-assessed");
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator("#calls").innerText()).contains("60 savivaldybių");
            page.locator("form[action$='/acceptance'] button").click();
        }
    }

    private void convened() {
        for (String who : new String[] {"registrar", "coordinator"}) {
            try (Visitor office = Visitor.atDesk("lt").signIn(who)) {
                office.page().navigate(board);
                office.page().locator("form[action$='/acceptance'] button").click();
                assertThat(office.page().locator("form[action$='/acceptance']").count())
                        .isZero();
            }
        }
    }

    private void asked() {
        try (Visitor coordinator = Visitor.atDesk("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate(board);
            coordinator.look("activation-convened");
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator("#cards li").count()).isGreaterThan(5);
            page.locator("#site")
                    .selectOption(page.locator("#site option", new Page.LocatorOptions().setHasText(HOUSE))
                            .getAttribute("value"));
            page.locator("#opened textarea").fill("Arčiausiai, paruošiama greičiausiai");
            page.locator("form[action$='/sites'] button").click();
            assertThat(page.locator("#opened tbody").innerText()).contains(HOUSE);
            page.locator("#many").fill("3000");
            page.locator("form[action$='/requests'] button").click();
            assertThat(page.locator("#asked tbody tr").count()).isEqualTo(60);
            coordinator.look("activation-execute");
            page.navigate("/sites");
            assertThat(page.locator("#standby tr", new Page.LocatorOptions().setHasText(HOUSE))
                            .innerText())
                    .contains("Atidaroma");
        }
    }

    private void answered() {
        try (Visitor rasa = Visitor.onPhone("uk").signIn("casemanager")) {
            Page page = rasa.page();
            page.locator("#today a[href='/preparedness/requests']").click();
            rasa.look("requests-phone");
            assertThat(page.locator("#requests tbody tr").count()).isOne();
            page.locator("form[action$='/acceptance'] button").click();
            page.locator("#requests a[href^='/preparedness/requests/answer']").click();
            rasa.look("request-answer-phone");
            page.locator("form[action^='/preparedness/requests/answer'] button").click();
            assertThat(page.locator(".ds-error-summary").count()).isOne();
            page.locator("input[name=can][value=can]").check();
            page.locator("#many").fill("120");
            page.locator("#fromOn").fill(TODAY.plusDays(4).toString());
            page.locator("#place").fill("Girstučio bendrabutis, Kovo 11-osios g. 26");
            page.locator("#price").fill("14.50");
            page.locator("form[action^='/preparedness/requests/answer'] button").click();
            assertThat(page.locator("#requests").innerText()).contains("120");
            rasa.look("request-answered-phone");
        }
    }

    private void executed() {
        for (String who : new String[] {"registrar", "analyst", "coordinator"}) {
            try (Visitor office = Visitor.atDesk("lt").signIn(who)) {
                Page page = office.page();
                page.navigate(board);
                Locator todo = page.locator("form[action$='/done-cards'] button");
                for (int left = todo.count(); left > 0; left--) {
                    todo.first().click();
                    assertThat(todo.count()).isEqualTo(left - 1);
                }
                if (who.equals("coordinator")) {
                    page.locator("form[action$='/offers'] button").click();
                    assertThat(page.locator("#asked tr", new Page.LocatorOptions().setHasText("Girstučio"))
                                    .innerText())
                            .contains("Priimta");
                    page.locator("form[action$='/steps'] button").first().click();
                    page.navigate("/preparedness/readiness");
                    assertThat(page.locator("#sites").innerText()).contains("Girstučio bendrabutis");
                }
            }
        }
    }

    private void closed() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness");
            assertThat(page.locator("#decide li").count()).isEqualTo(2);
            analyst.look("preparedness-running");
            page.navigate(board);
            for (String told :
                    new String[] {"euaa-activated", "commission-activated", "euaa-deactivated", "commission-deactivated"
                    }) {
                page.locator("#notices summary").click();
                page.locator("#told").selectOption(told);
                page.locator("#text").fill("Lietuva praneša pagal Direktyvos 2024/1346 32 straipsnį.");
                page.locator("form[action$='/notices'] button").click();
            }
            analyst.look("activation-resolve");
            page.locator("#reviewOn").fill(TODAY.plusDays(30).toString());
            page.locator("form[action$='/steps'] button").first().click();
            assertThat(page.locator("main form").count()).isOne();
            assertThat(page.locator("main form[action='/preparedness/reviews'] button")
                            .count())
                    .isOne();
            analyst.look("activation-closed");
            page.locator("main form[action='/preparedness/reviews'] button").press("Enter");
            page.waitForURL("**/preparedness/reviews/**");
            assertThat(page.locator("#measures").innerText()).contains("Užregistruota iš tikrųjų");
            assertThat(page.locator(".t-drill").count()).isZero();
            analyst.look("activation-review");
            page.navigate(board + "/log");
            analyst.look("activation-log");
            assertThat(page.request().get(board + "/log.csv").text()).contains(HOUSE, "Antras žmogus sutiko");
        }
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            analyst.page().navigate(board);
            analyst.look("activation-phone");
            analyst.page().navigate("/preparedness");
            analyst.look("preparedness-phone");
        }
    }
}
