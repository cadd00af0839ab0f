package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The ministry makes a drill of a question: what it is to show, who plays, and what happens when. */
final class DrillDraft {

    static final String NEWS = "Autobusai iš Medininkų vėluoja tris valandas";
    static final String LATER = "Alytuje nutrūko vandens tiekimas";
    static final String ASKED = "Kauno prašoma priimti dvi šeimų grupes";
    static final String KAUNAS = "19";

    private DrillDraft() {}

    static String drafted(String name, String repeats) {
        try (Visitor analyst = Visitor.atDesk("lt").signIn("analyst")) {
            Page page = analyst.page();
            page.navigate("/preparedness/scenarios?people=12000&weeks=8");
            page.locator("#finding a[href^='/preparedness/drills/new']").press("Enter");
            assertThat(page.locator("#question").inputValue()).contains("people=12000");
            page.locator("#name").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator(".ds-error-summary").waitFor();
            page.locator("#name").fill(name);
            page.locator("#name").press("Enter");
            page.waitForURL(address -> address.matches(".*/drills/[0-9a-f-]{36}"));
            String drill = page.url().replaceFirst(".*(/preparedness/)", "$1");
            objective(page, "Pirmas sprendimas per valandą", "decision", "60");
            objective(page, "Savivaldybės atsako laiku", "answers", "100");
            part(page, "1", "player");
            part(page, "2", "player");
            part(page, "3", "player");
            part(page, "3", "observer");
            part(page, KAUNAS, "player");
            inject(page, "news", "0", NEWS, repeats);
            if (repeats == null) {
                inject(page, "request", "0", ASKED, null);
                inject(page, "failure", "20", LATER, null);
                assertThat(page.locator("#injects").innerText()).contains("Prašoma 40 vietų", "netenkama");
                DrillJourney.marked(analyst, "drill-draft");
            }
            return drill;
        }
    }

    private static void objective(Page page, String words, String measure, String target) {
        page.locator("#objectives summary").press("Enter");
        page.locator("#objectives #words").fill(words);
        page.locator("#measure").selectOption(measure);
        page.locator("#target").fill(target);
        page.locator("form[action$='/objectives'] button").press("Enter");
        assertThat(page.locator("#objectives tbody").innerText()).contains(words);
    }

    private static void part(Page page, String organisation, String part) {
        int before = page.locator("#parts tbody tr").count();
        page.locator("#parts summary").press("Enter");
        page.locator("#org").selectOption(organisation);
        page.locator("#part").selectOption(part);
        page.locator("form[action$='/parts'] button").press("Enter");
        page.locator("#parts tbody tr").nth(before).waitFor();
        assertThat(page.locator("#parts tbody tr").count()).isEqualTo(before + 1);
    }

    private static void inject(Page page, String kind, String minute, String words, String repeats) {
        page.locator("#injects summary").press("Enter");
        page.locator("#kind").selectOption(kind);
        page.locator("#hour").fill("0");
        page.locator("#minute").fill(minute);
        page.locator("[id='said.lt']").fill(words);
        if (kind.equals("request")) {
            page.locator("#to").selectOption(KAUNAS);
            page.locator("[id='effect.many']").fill("40");
            page.locator("[id='effect.hours']").fill("24");
        }
        if (kind.equals("failure")) {
            choose(page, "[id='effect.site']", "veikia");
        }
        if (repeats != null) {
            choose(page, "#replays", repeats);
        }
        page.locator("form[action$='/injects'] button").press("Enter");
        assertThat(page.locator("#injects tbody").innerText()).contains(words);
    }

    static void choose(Page page, String field, String words) {
        page.locator(field)
                .selectOption(page.locator(field + " option", new Page.LocatorOptions().setHasText(words))
                        .first()
                        .getAttribute("value"));
    }
}
