package lt.tiltas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;

/**
 * What every page knows without being told: language, who is signed in, the menu, the form's secret, the errors.
 * Templates import its static methods: {@code @import static lt.tiltas.web.Ui.*}.
 */
public record Ui(
        Language language,
        Messages messages,
        Optional<Officer> officer,
        String path,
        Csrf csrf,
        List<MenuEntry> menu,
        Map<String, Object> model,
        @Nullable Flash flash,
        Top top) {

    static final ScopedValue<Ui> CURRENT = ScopedValue.newInstance();

    /** The hidden field that proves a form is ours. */
    public record Csrf(String name, String value, String header) {}

    /** What the top bar shows of the officer. */
    public record Top(String organisation, boolean search) {}

    /** One sentence shown once after a redirect. */
    public record Flash(String key, List<Object> args) {}

    public static Ui ui() {
        return CURRENT.get();
    }

    /** The words for a key, in the reader's language. */
    public static String t(String key, @Nullable Object... args) {
        return ui().messages.text(ui().language, key, args);
    }

    public static String lang() {
        return ui().language.code();
    }

    public static Form form(String name) {
        return new Form(name, ui().model, ui().messages, ui().language);
    }

    public static boolean isCurrent(String href) {
        return ui().path.equals(href) || ui().path.startsWith(href + "/");
    }
}
