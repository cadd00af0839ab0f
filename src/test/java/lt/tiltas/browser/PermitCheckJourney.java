package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.permits.document.Squares;
import org.junit.jupiter.api.Test;

/** A newcomer downloads the permit; a policeman checks it with the network cut, and the server never sees the code. */
class PermitCheckJourney {

    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(30_000);

    @Test
    void a_policeman_checks_a_printed_permit_without_a_network() {
        String square = printed();
        String token = square.substring(square.indexOf('#'));
        List<String> asked = new ArrayList<>();
        try (Wire wire = Wire.to(Program.running().address());
                Visitor policeman = Visitor.atDesk("lt", wire.address())) {
            Page page = policeman.page();
            page.onRequest(request -> asked.add(request.url() + " " + request.postData()));
            page.navigate("/v");
            page.locator("[data-kept]").waitFor(PATIENT);
            policeman.look("permit-check");
            page.navigate("/v" + token);
            page.locator("[data-photo]").waitFor(PATIENT);
            page.locator("#born").fill("1988-03-14");
            page.locator("[data-photo] button").click();
            page.locator("[data-seen] img").waitFor(PATIENT);
            policeman.fit("permit-check-face");
            page.navigate("/v");
            page.reload();
            page.locator("[data-kept]").waitFor(PATIENT);
            wire.pull();

            page.navigate("/v" + token);
            page.locator("[data-answer][data-tone=good]").waitFor(PATIENT);
            assertThat(page.locator("[data-answer]").textContent()).contains("Galioja");
            assertThat(page.locator("[data-facts]").textContent()).contains("Oksana Kovalenko", "1988-03-14");
            page.locator("[data-lang=uk]").click();
            assertThat(page.locator("[data-answer]").textContent()).contains("Дійсний");
            policeman.fit("permit-check-answer");
            page.locator("[data-lang=lt]").click();

            said(page, changed(token), "Netikras");
            said(page, "#ABC", "Kodas neperskaitomas");
        }
        assertThat(asked).noneMatch(one -> one.contains(token.substring(1, 40)));
        try (Visitor oksana = Visitor.onPhone("lt").signIn("newcomer")) {
            assertThat(oksana.page().textContent("main")).contains("nuotrauką matė 1 kartą");
            oksana.page().navigate("/my/looks");
            assertThat(oksana.page().textContent("main")).contains("Kažkas patikrino jūsų leidimą");
            oksana.look("my-looks-checked");
        }
    }

    @Test
    void without_any_list_it_says_that_it_cannot_check_now() {
        try (Visitor stranger = Visitor.onPhone("lt")) {
            Page page = stranger.page();
            page.addInitScript("delete Navigator.prototype.serviceWorker");
            page.route("**/v/*.cose", route -> route.abort());
            page.navigate("/v#D2YE");
            page.locator("[data-answer][data-tone=wait]").waitFor(PATIENT);
            assertThat(page.locator("[data-answer]").textContent()).contains("Dabar patikrinti negalima");
        }
    }

    private static void said(Page page, String token, String answer) {
        page.evaluate("address => { location.hash = address; }", token);
        page.getByText(answer).first().waitFor(PATIENT);
    }

    /** The last sign of the signature but one. */
    private static String changed(String token) {
        int at = token.length() - 3;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }

    private static String printed() {
        try (Visitor oksana = Visitor.onPhone("uk").signIn("newcomer")) {
            Page page = oksana.page();
            page.navigate("/my/documents");
            var download = page.waitForDownload(
                    () -> page.locator("a[href$='/permit.pdf']").first().click());
            return Squares.read(Squares.page(Files.readAllBytes(download.path()), 150));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
