package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser: signs in by the role picker, looks at pages, and is not content with a page that is not right. */
final class Visitor implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int NARROW = 320;

    /** What a page for a cheap phone may weigh, in bytes. */
    private static final int LIGHT = 100_000;

    /** To be looked at by people: {@code ./mvnw verify -Dtiltas.pictures=true} keeps them in target/pictures. */
    private static final boolean PICTURES = Boolean.getBoolean("tiltas.pictures");

    /** Colours that change with the theme have arrived. */
    private static final String SETTLED = """
            () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                .then(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => one))))
            """;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final int width;
    private final int height;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String language, int width, int height, boolean scripts, String address) {
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, height));
        this.language = language;
        this.width = width;
        this.height = height;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    static Visitor atDesk(String language) {
        return atDesk(language, Program.running().address());
    }

    /** @param address of the program, or of a wire to it */
    static Visitor atDesk(String language, String address) {
        return new Visitor(language, 1440, 900, true, address);
    }

    static Visitor onPhone(String language) {
        return new Visitor(language, 390, 844, true, Program.running().address());
    }

    /** A cheap phone, on which no script runs. */
    static Visitor onCheapPhone(String language) {
        return new Visitor(language, 390, 844, false, Program.running().address());
    }

    Page page() {
        return page;
    }

    Visitor signIn(String account) {
        page.navigate("/sign-in?language=" + language);
        page.locator("button[name=account][value=" + account + "]").click();
        assertThat(page.url()).doesNotContain("/sign-in");
        page.waitForLoadState();
        return this;
    }

    /** By name and password, for whom the role picker does not show. */
    Visitor signInByName(String login) {
        page.navigate("/sign-in?language=" + language);
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL("**/desk");
        return this;
    }

    /** Accessible in both themes where scripts run, light where none do, valid HTML, nothing to the side at 320 px, no complaint of the browser. */
    Visitor look(String what) {
        page.waitForLoadState();
        page.reload();
        fit(what);
        byte[] html = page.request().get(page.url()).body();
        assertThat(HtmlChecker.errors(html)).as("%s: HTML", what).isEmpty();
        if (!scripts) {
            assertThat(html.length).as("%s: bytes", what).isLessThan(LIGHT);
        }
        return this;
    }

    /** What a script has drawn, and a new load would take away: accessible in both themes, and nothing to the side at 320 px. */
    Visitor fit(String what) {
        if (scripts) {
            accessible(what, ColorScheme.LIGHT);
            accessible(what, ColorScheme.DARK);
        } else if (PICTURES) {
            picture(what);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, height);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: width at 320 px", what)
                .isEqualTo(NARROW);
        page.setViewportSize(width, height);
        assertThat(complaints).as("%s: the browser's complaints", what).isEmpty();
        return this;
    }

    /** In the page itself, where we have no frames of others; only what is wrong is told. */
    private AxeBuilder axe() {
        AxeRunOptions wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(wrong).withTags(WCAG);
    }

    private void accessible(String what, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(SETTLED);
        assertThat(axe().analyze().getViolations())
                .as("%s, %s: axe", what, scheme)
                .isEmpty();
        if (PICTURES) {
            picture(what + "-" + scheme.name().toLowerCase());
        }
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
