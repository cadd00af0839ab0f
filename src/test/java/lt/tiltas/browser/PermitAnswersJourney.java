package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.permits.token.Base32;
import lt.tiltas.permits.token.Cbor;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyPairs;
import lt.tiltas.permits.token.Sign1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every answer of the page that checks permits, in one load: what it fetches is made here, by the means of the program. */
class PermitAnswersJourney {

    private static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(10_000);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Vilnius"));
    private static final String GROUND = "temporary_protection";
    private static final int WITHDRAWN = 3;
    private static final int REPLACED = 4;
    private static final int GOOD = 5;

    private final KeyPairs.Fresh key = KeyPairs.fresh();
    private final KeyPairs.Fresh leaked = KeyPairs.fresh();
    private Instant made = Instant.now();
    private List<Object> prolonged = List.of();

    @Test
    void every_answer_is_said_in_words() {
        try (Visitor checker = Visitor.onPhone("lt")) {
            Page page = checker.page();
            opened(page);
            said(page, token(GOOD, -30, 30, key, null), "valid", "good");
            said(page, token(WITHDRAWN, -30, 30, key, null), "withdrawn", "bad");
            said(page, token(REPLACED, -30, 30, key, null), "replaced", "bad");
            said(page, token(GOOD, 2, 30, key, null), "not-yet", "wait");
            said(page, token(GOOD, -60, -1, key, null), "ended", "bad");
            said(page, token(GOOD, -60, 0, key, null), "valid", "good");
            said(page, token(GOOD, -30, 31, leaked, null), "blocked", "bad");
            said(page, token(GOOD, -30, 32, KeyPairs.fresh(), null), "forged", "bad");
            said(page, flipped(token(GOOD, -30, 33, key, null)), "forged", "bad");

            prolonged = List.of(List.of(
                    GROUND, TODAY.minusDays(1).toString(), TODAY.plusDays(300).toString(), "Nutarimas 1"));
            said(page, token(GOOD, -60, -1, key, "00".repeat(16)), "prolonged", "good");
            assertThat(page.locator("[data-more]").textContent()).contains("Nutarimas 1");
            asked(page, 404, "");
            assertThat(page.locator("[data-seen]").textContent()).contains("Nuotraukos parodyti negalima");
            asked(page, 200, "another picture");
            assertThat(page.locator("[data-seen]").textContent()).contains("ne šio leidimo");
            assertThat(page.locator("[data-seen] img").count()).isZero();
            checker.fit("permit-check-photo");

            prolonged = List.of();
            made = Instant.now().minusSeconds(9 * 86_400);
            said(page, token(GOOD, -30, 34, key, null), "valid", "good");
            assertThat(page.locator("[data-old]").isVisible()).isTrue();
            made = Instant.now().plusSeconds(3_600);
            said(page, token(GOOD, -30, 35, key, null), "clock", "wait");
            page.route("**/v/status.cose", Route::abort);
            said(page, token(GOOD, -30, 36, key, null), "cannot", "wait");
        }
    }

    /** No worker: it would fetch for itself. */
    private void opened(Page page) {
        page.addInitScript("delete Navigator.prototype.serviceWorker");
        page.route("**/v/keys.json", route -> keys(route));
        page.route("**/v/rules.cose", route -> signed(route, Map.of(0, "rules", 2, prolonged)));
        page.route(
                "**/v/status.cose", route -> signed(route, Map.of(0, "status", 2, list(WITHDRAWN), 3, list(REPLACED))));
        page.navigate("/v");
        page.locator("[data-page]:not([hidden])").waitFor(PATIENT);
        String host = page.evaluate("location.host").toString();
        assertThat(page.locator("[data-host]").textContent()).isEqualTo(host);
    }

    private void said(Page page, String token, String answer, String tone) {
        String word = page.evaluate(
                        "async key => (await (await fetch('/v/words.json')).json()).lt['answer.' + key]", answer)
                .toString();
        page.evaluate(
                "address => { document.querySelector('[data-word]').textContent = ''; location.hash = address; }",
                token);
        page.locator("[data-word]", new Page.LocatorOptions().setHasText(word)).waitFor(PATIENT);
        assertThat(page.locator("[data-word]").textContent()).isEqualTo(word);
        assertThat(page.locator("[data-answer]").getAttribute("data-tone")).isEqualTo(tone);
    }

    private static void asked(Page page, int status, String body) {
        page.unroute("**/v/photo");
        page.route(
                "**/v/photo",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(status).setBody(body)));
        page.locator("#born").fill("1988-02-29");
        page.locator("[data-photo] button").click();
        page.locator("[data-seen] p").waitFor(PATIENT);
        page.waitForResponse(
                "**/v/photo", () -> page.locator("[data-photo] button").click());
        page.evaluate("() => new Promise(drawn => setTimeout(drawn, 100))");
    }

    private String token(int place, int from, int until, KeyPairs.Fresh by, @Nullable String photo) {
        var claims = new Claims(
                "LT-MIGRACIJA",
                "LT-7K3M-9QX2",
                new Claims.Holder("Oleksandra Kovalenko-Shevchenko", LocalDate.of(1988, 2, 29), "UKR"),
                new Claims.Period(TODAY.plusDays(from), TODAY.plusDays(until)),
                GROUND,
                "4711",
                place,
                photo);
        return "#" + Base32.of(Sign1.sign(by.kid(), claims.written(), KeyPairs.signer(by.secret())));
    }

    private static String flipped(String token) {
        int at = token.length() - 3;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }

    private static byte[] list(int place) {
        byte[] bits = new byte[1024];
        bits[place / 8] |= (byte) (1 << place % 8);
        return bits;
    }

    private void signed(Route route, Map<Integer, Object> content) {
        Map<Object, Object> all = new LinkedHashMap<>(content);
        all.put(1, made.getEpochSecond());
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/cose")
                .setBodyBytes(Sign1.sign(key.kid(), Cbor.written(all), KeyPairs.signer(key.secret()))));
    }

    private void keys(Route route) {
        String body = "{\"keys\":[" + json(key, false) + "," + json(leaked, true) + "],\"oldAfterDays\":7}";
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBodyBytes(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(KeyPairs.Fresh fresh, boolean blocked) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return "{\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\",\"blocked\":%s}"
                .formatted(
                        HexFormat.of().formatHex(fresh.kid()),
                        base64.encodeToString(Arrays.copyOfRange(fresh.point(), 0, 32)),
                        base64.encodeToString(Arrays.copyOfRange(fresh.point(), 32, 64)),
                        blocked);
    }
}
