package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A registrar's day: search first, a family of two at the desk, their permits, a list from another desk. */
class RegistrarJourney {

    @Test
    void a_family_is_registered_and_applies_for_protection() {
        try (Visitor registrar = Visitor.atDesk("lt").signIn("registrar").look("registrar-desk")) {
            Page page = registrar.page();
            searchFirst(registrar, page);
            register(registrar, page, page.url().replaceAll("(/arrivals/[^/?]+).*", "$1"));
            applyForProtection(registrar, page);
        }
    }

    private static void searchFirst(Visitor registrar, Page page) {
        page.navigate("/arrivals");
        registrar.look("arrivals");
        page.locator("main input[name=words]").fill("Оксана Коваленко");
        press(page, "Ieškoti");
        assertThat(page.locator("main").textContent()).contains("Oksana Kovalenko");

        page.navigate("/arrivals");
        press(page, "Registruoti naują šeimą");
        registrar.look("arrival");
    }

    private static void register(Visitor registrar, Page page, String arrival) {
        page.navigate(arrival + "/language");
        registrar.look("arrival-language");
        page.locator("[name=phone]").fill("+380 67 123 45 67");
        press(page, "Išsaugoti ir tęsti");
        page.navigate(arrival + "/people/new");
        registrar.look("arrival-person");
        person(page, arrival, "Тестенко", "Марина", "applicant", "1990");
        press(page, "Išsaugoti ir pridėti kitą");
        person(page, arrival, "Testenko", "Ostap", "son", "2015");
        press(page, "Išsaugoti, šeima visa");
        page.navigate(arrival + "/documents");
        registrar.look("arrival-documents");
        page.locator("select[name$='kind']").all().forEach(kind -> kind.selectOption("none"));
        press(page, "Išsaugoti ir tęsti");
        page.navigate(arrival + "/needs");
        registrar.look("arrival-needs");
        press(page, "Išsaugoti ir tęsti");
        page.navigate(arrival + "/tonight");
        registrar.look("arrival-tonight");
        page.locator("input[name=lodging][value=bed]").check();
        press(page, "Išsaugoti ir tęsti");
        page.navigate(arrival + "/check");
        registrar.look("arrival-check");
        press(page, "Užregistruoti šeimą");
        assertThat(page.locator("main").textContent()).contains("Šeima užregistruota", "TL-");
    }

    private static void applyForProtection(Visitor registrar, Page page) {
        page.locator("a[href$='/permits']").last().click();
        registrar.look("household-permits");
        press(page, "Pradėti prašymą");
        registrar.look("household-application");
        press(page, "Pateikti prašymus");
        assertThat(page.locator("main").textContent()).contains("Testenko");
        page.navigate("/permits");
        registrar.look("permits");
        assertThat(page.locator("main table").count()).isEqualTo(1);
    }

    @Test
    void a_list_is_read_row_by_row_and_the_good_rows_are_stored() {
        try (Visitor registrar = Visitor.atDesk("en").signIn("registrar")) {
            Page page = registrar.page();
            page.navigate("/intakes");
            registrar.look("intakes");
            page.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/intake/arrivals-broken.csv"));
            page.locator("main form[enctype] button[type=submit]").click();
            registrar.look("intake");
            assertThat(page.locator("main").textContent()).contains("Gotham");
            page.locator("form[action$='/storing'] button").click();
            page.locator("a[href$='/held.csv']").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.request()
                            .get(page.url().replaceAll("[?#].*", "") + "/held.csv")
                            .text())
                    .contains("31.02.1984");
        }
    }

    private static void person(Page page, String arrival, String surname, String given, String role, String year) {
        if (!page.url().contains("/people/")) {
            page.navigate(arrival + "/people/new");
        }
        page.locator("[name=familyRole]").selectOption(role);
        page.locator("[name='names.surname']").fill(surname);
        page.locator("[name='names.given']").fill(given);
        page.locator("[name='birth.onDay']").fill("17");
        page.locator("[name='birth.onMonth']").fill("5");
        page.locator("[name='birth.onYear']").fill(year);
        page.locator("input[name=sex]").nth(role.equals("son") ? 1 : 0).check();
        page.locator("[name=nationality]").selectOption("UKR");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
