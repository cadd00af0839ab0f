package lt.tiltas.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sentence for the next page: {@code Flash.say(redirect, "bed.held", until)}. */
public final class Flash {

    static final String NAME = "flash";

    private Flash() {}

    public static void say(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute(NAME, new Ui.Flash(key, List.of(args), "success"));
    }

    /** Nothing was done, and why. */
    public static void warn(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute(NAME, new Ui.Flash(key, List.of(args), "warning"));
    }
}
