package lt.tiltas.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Officer;

/** The municipality of the demo's case manager and of its newcomer. */
final class Kaunas {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vilnius"));

    private static final int CODE = 19;
    private static final List<Officer> MANAGERS = DemoCountry.make(1, TODAY).officers().stream()
            .filter(officer -> officer.role().equals("case_manager") && officer.organisation() == CODE)
            .sorted(Comparator.comparingInt(Officer::number))
            .toList();

    private Kaunas() {}

    /** Who supervises beside the demo's case manager. */
    static Officer deputy() {
        return MANAGERS.get(1);
    }

    /** A case manager who supervises nobody. */
    static Officer colleague() {
        return MANAGERS.get(2);
    }

    static String name(Officer officer) {
        return officer.givenName() + " " + officer.surname();
    }

    /** Opens the programme of the newcomer's family at the desk of who leads it; its address. */
    static String programmeOfOksana(Page desk) {
        desk.locator("header input[name=words]").fill("Oksana Kovalenko 1988-03-14");
        desk.locator("header input[name=words]").press("Enter");
        desk.locator("main a[href^='/households/']").first().click();
        String programme = desk.url().replaceAll("[?#].*", "") + "/programme";
        desk.navigate(programme);
        return programme;
    }

    /** Fills in and sends the page on which a talk is planned. */
    static void planTalk(Page desk, LocalDate on, boolean interpreter) {
        desk.locator("main [name=on]").fill(on.toString());
        desk.locator("main [name=at]").fill("16:40");
        desk.locator("main [name=place]").fill("Laisvės al. 96, Kaunas");
        if (interpreter) {
            desk.locator("main [name=interpreter]").check();
        }
        desk.locator("main form:has([name=place]) button[type=submit]").click();
    }
}
