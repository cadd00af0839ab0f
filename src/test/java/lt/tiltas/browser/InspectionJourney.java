package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A coordinator walks through a house with a phone, finds a blocked exit, and has it mended. */
class InspectionJourney {

    @Test
    void a_house_is_looked_over_on_a_phone_and_what_is_broken_is_mended() throws IOException {
        try (Visitor coordinator = Visitor.onPhone("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/conditions?order=stale");
            coordinator.look("conditions");
            page.locator("tbody a[href$='/conditions']").first().click();
            coordinator.look("site-conditions");

            page.locator("form[action$='/inspections'] button").click();
            coordinator.look("inspection-begun");
            page.locator("a[href$='/sections/housing']").click();
            coordinator.look("inspection-housing");
            page.locator("label[for='a.S13.1']").click();
            page.locator("label[for='a.S13.2-not_met']").click();
            indicator(page, "S13.2").locator("summary").click();
            page.locator("[id='n.S13.2']").fill("Išėjimas užkrautas dėžėmis.");
            button(page, "photo").click();
            coordinator.look("inspection-photo");
            page.locator("#file").setInputFiles(new FilePayload("isejimas.jpg", "image/jpeg", picture()));
            page.locator("main button[type=submit]").click();

            assertThat(page.locator("[id='a.S13.2-not_met']").isChecked()).isTrue();
            assertThat(indicator(page, "S13.2").textContent()).contains("1 nuotrauka");
            button(page, "defect").click();
            assertThat(page.locator("h1").textContent()).startsWith("Gedimas Nr.");
            coordinator.look("defect");
            mend(page);
            coordinator.look("defect-mended");
            page.locator("a[href$='/order']").click();
            coordinator.look("work-order");
        }
    }

    @Test
    void every_section_is_answered_and_the_inspection_is_signed() {
        try (Visitor coordinator = Visitor.onPhone("lt").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/conditions?order=score");
            page.locator("tbody a[href$='/conditions']").last().click();
            page.locator(".t-actions form[action$='/inspections'] button, .t-actions a[href^='/inspections/']")
                    .first()
                    .click();
            page.locator("a[href*='/sections/']").first().click();
            while (page.url().contains("/sections/")) {
                page.locator("main")
                        .evaluate("all => all.querySelectorAll('input[value=met]').forEach(one => one.checked = true)");
                Locator next = page.locator("button[name=next]");
                (next.count() > 0 ? next : page.locator(".t-inspect-end button"))
                        .first()
                        .click();
            }
            coordinator.look("inspection-answered");
            page.locator("form[action$='/signature'] button").click();

            assertThat(page.locator("main").textContent()).contains("100 %", "Pasirašyta");
            coordinator.look("inspection-signed");
        }
    }

    @Test
    void needs_standards_and_sizes_have_their_pages() {
        try (Visitor coordinator = Visitor.atDesk("uk").signIn("coordinator")) {
            Page page = coordinator.page();
            page.navigate("/standards");
            coordinator.look("standards");
            page.navigate("/defects");
            coordinator.look("defects");
            page.locator("tbody a[href^='/defects/']").first().click();
            coordinator.look("defect-late");
            page.navigate("/conditions?order=name");
            page.locator("tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Ruklos"))
                    .locator("a[href$='/conditions']")
                    .click();
            coordinator.look("rukla-conditions");
            page.locator("main a[href$='/needs']").first().click();
            coordinator.look("needs");
            page.locator("main details summary").first().click();
            page.locator("main details[open] button[type=submit]").click();
            assertThat(page.locator(".ds-error-summary").count()).isEqualTo(1);
            page.goBack();
            page.navigate(page.url().replace("/needs", "/measures"));
            coordinator.look("measures");
        }
    }

    private static void mend(Page page) {
        page.locator("#assignedTo").fill("UAB „Laisvas kelias“, +370 600 00099");
        page.locator("#cost").fill("35,50");
        step(page, "order");
        step(page, "begin");
        step(page, "finish");
        step(page, "check");
        assertThat(page.locator("main").textContent()).contains("Patikrinta", "35,50");
    }

    private static void step(Page page, String step) {
        page.locator("form:has(input[name=step][value=" + step + "]) button[type=submit]")
                .click();
    }

    private static Locator indicator(Page page, String code) {
        return page.locator("fieldset:has([id='a." + code + "'])");
    }

    private static Locator button(Page page, String name) {
        return page.locator("button[name=" + name + "][value='S13.2']");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
