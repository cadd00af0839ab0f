package lt.tiltas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Chromium: {@code CHROMIUM}, else /usr/bin/chromium, else Playwright's own, else Debian's, installed when we are root. */
final class Chromium {

    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static Browser shared;

    private Chromium() {}

    static synchronized Browser browser() {
        if (shared == null) {
            shared = launch();
        }
        return shared;
    }

    private static Browser launch() {
        Optional<Path> here = Optional.ofNullable(System.getenv("CHROMIUM"))
                .map(Path::of)
                .or(() -> Optional.of(DEBIAN))
                .filter(Files::isExecutable);
        if (here.isPresent()) {
            return launch(here.get());
        }
        try {
            return Playwright.create().chromium().launch(options());
        } catch (
                RuntimeException
                        notDownloaded) { // Playwright's own exception covers only what comes after the download
            install();
            return launch(DEBIAN);
        }
    }

    private static Browser launch(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(options().setExecutablePath(chromium));
    }

    private static BrowserType.LaunchOptions options() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (ROOT) {
            arguments.add("--no-sandbox");
        }
        return new BrowserType.LaunchOptions().setArgs(arguments);
    }

    private static void install() {
        boolean installed = ROOT
                && (run("apt-get", "install", "-y", "chromium")
                        || run("apt-get", "update") && run("apt-get", "install", "-y", "chromium"));
        if (!installed || !Files.isExecutable(DEBIAN)) {
            throw new IllegalStateException(
                    "The journeys need Chromium: install it (apt-get install chromium) or name it in the variable CHROMIUM.");
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
