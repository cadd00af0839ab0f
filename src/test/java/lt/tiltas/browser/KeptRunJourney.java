package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A ministry keeps two answers, repeats one, holds them beside each other, and looks at what they rest on and how well it was foreseen. */
class KeptRunJourney {

    private static final String QUESTION =
            "/preparedness/scenarios?shape=STEP&people=40000&weeks=8&collective=25&hosted=0";

    @Test
    void an_answer_is_kept_repeated_to_the_byte_and_held_beside_another() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate(QUESTION);
            page.locator("a[href^='/preparedness/scenarios/new']").click();
            page.locator("main form button").click();
            assertThat(page.locator("#name-error").innerText()).isNotBlank();
            page.locator("#name").fill("Banga be papildomų vietų");
            page.keyboard().press("Enter");
            page.waitForURL("**/preparedness/runs/**");
            assertThat(page.locator("main").innerText()).contains("Lovos baigiasi", "Banga be papildomų vietų");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakartoti skaičiavimą"))
                    .click();
            assertThat(page.locator("#proof").innerText()).contains("Sutampa iki baito");
            analyst.look("kept-run");
            keep(page, "Atidaryta 3000 vietų", "&places.count=3000&places.week=1", "today");
            keep(page, "Išgalvota šalis", "", "invented");
            assertThat(page.locator("main").innerText()).contains("Išgalvotos šalies");
            page.navigate("/preparedness/runs");
            analyst.look("kept");
            String first = option(page, "Banga be papildomų vietų");
            String second = option(page, "Atidaryta 3000 vietų");
            page.locator("#a").selectOption(first);
            page.locator("#b").selectOption(second);
            page.locator("form[action='/preparedness/comparisons'] button").click();
            assertThat(page.locator("#difference").innerText()).contains("B geriau");
            assertThat(page.locator("main svg").count()).isEqualTo(4);
            analyst.look("a-against-b");
            page.navigate("/preparedness/runs");
            page.locator("#questions tbody a").first().click();
            analyst.look("kept-scenario");
        }
    }

    private static String option(Page page, String name) {
        return page.locator("#a option", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("value");
    }

    private static void keep(Page page, String name, String more, String country) {
        page.navigate(QUESTION.replace("scenarios?", "scenarios/new?") + more);
        page.locator("#name").fill(name);
        page.locator("input[name=country][value=" + country + "]").check();
        page.locator("main form button").click();
        page.waitForURL("**/preparedness/runs/**");
    }

    @Test
    void what_it_rests_on_is_kept_by_people_and_how_well_it_foresaw_is_said() {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness/assumptions");
            analyst.look("assumptions");
            page.locator("#assumptions a[href$='/kit']").click();
            page.locator("#value").fill("500");
            page.locator("main form button").click();
            assertThat(page.locator("#value-error").innerText()).contains("tarp mažiausios ir didžiausios");
            page.locator("#value").fill("55,5");
            page.locator("#source").fill("2026 m. pirkimo sutartis");
            page.locator("main form button").click();
            assertThat(page.locator("#history tbody tr").count()).isEqualTo(2);
            assertThat(page.locator("#history tbody tr").first().innerText()).contains("55,5", "Galioja šiandien");
            analyst.look("assumption");
            page.navigate("/preparedness/thresholds/registered-watch");
            analyst.look("threshold");
            page.navigate("/preparedness/calibration");
            page.locator("#verdict-registered").waitFor();
            analyst.look("calibration");
        }
        try (Visitor analyst = Visitor.onPhone("uk").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness/assumptions/kit");
            analyst.look("assumption-phone");
            page.navigate("/preparedness/calibration");
            analyst.look("calibration-phone");
            keep(page, "Телефон", "", "invented");
            analyst.look("kept-run-phone");
            String run = page.url().replaceAll(".*/runs/", "").replaceAll("\\?.*", "");
            page.navigate("/preparedness/comparisons?a=" + run + "&b=" + run);
            analyst.look("a-against-a-phone");
        }
    }
}
