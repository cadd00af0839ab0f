package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A house is looked over where there is no network, with a photo; both arrive once, the photo after the record. */
class OfflineInspectionJourney {

    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(60_000);
    private static final String WORDS = "Koridoriuje sudegusi lempa";

    @Test
    void a_house_is_looked_over_without_a_network_and_the_photo_follows() {
        try (Wire wire = Wire.to(Program.running().address());
                Visitor inspector = Visitor.atDesk("lt", wire.address()).signIn("coordinator")) {
            Page page = inspector.page();
            page.navigate("/offline/work");
            page.locator("[data-do=begin-inspection]:enabled").waitFor(PATIENT);
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            wire.pull();
            page.reload();
            page.getByText("Ryšio nėra").waitFor(PATIENT);

            press(page, "Patikra");
            String site = page.locator("select[name=site] option").nth(1).getAttribute("value");
            press(page, "Pildyti skyrius");
            assertThat(page.locator(".ds-error-summary").textContent()).contains("Pasirinkite namus");
            page.locator("select[name=site]").selectOption(site);
            page.locator("[data-sections] li").first().waitFor(PATIENT);
            inspector.fit("offline-inspection");
            press(page, "Pildyti skyrius");
            page.locator(".t-indicator").nth(0).locator("input[value=met]").check();
            Locator broken = page.locator(".t-indicator").nth(1);
            broken.locator("input[value=not_met]").check();
            broken.locator("input[type=text]").fill(WORDS);
            broken.locator("input[type=file]").setInputFiles(photo());
            page.getByText("Nuotrauka išsaugota").waitFor(PATIENT);
            inspector.fit("offline-inspection-section");
            page.reload();
            press(page, "Tęsti");
            press(page, "Baigti ir siųsti");
            page.locator("[data-queue] > *").first().waitFor(PATIENT);
            assertThat(page.locator("[data-queue]").textContent()).contains("laukia ryšio", "laukia nuotraukos: 1");

            wire.putBack();
            arrives(page, site);
        }
    }

    private static void arrives(Page page, String site) {
        press(page, "Siųsti dabar");
        page.getByText("Išsiųsta ir įrašyta").waitFor(PATIENT);
        page.waitForCondition(() -> !page.locator("[data-queue]").textContent().contains("laukia nuotraukos"));
        page.navigate("/sites/" + site + "/conditions");
        page.locator("main a[href^='/inspections/']").first().click();
        page.locator("main a[href*='/sections/']").first().click();
        assertThat(page.locator("main").innerHTML()).contains(WORDS, "/photos/");
    }

    /** Larger than what is sent, and not easily made small. */
    private static FilePayload photo() {
        var picture = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        var dice = new Random(7);
        for (int n = 0; n < 4000; n++) {
            var brush = picture.createGraphics();
            brush.setColor(new Color(dice.nextInt(0xFFFFFF)));
            brush.fillOval(dice.nextInt(2400), dice.nextInt(1800), 60, 60);
            brush.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("lempa.png", "image/png", bytes.toByteArray());
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
