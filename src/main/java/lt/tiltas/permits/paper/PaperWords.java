package lt.tiltas.permits.paper;

import lt.tiltas.permits.paper.AddPaper.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said of a picture that was sent. */
public final class PaperWords {

    private PaperWords() {}

    public static void say(Outcome outcome, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Added() -> Flash.say(redirect, "permit.paper.added");
            case Outcome.Nothing() -> Flash.warn(redirect, "permit.paper.nothing");
            case Outcome.TooLarge(long megabytes) -> Flash.warn(redirect, "permit.paper.too-large", megabytes);
            case Outcome.NotAPicture() -> Flash.warn(redirect, "permit.paper.not-a-picture");
        }
    }
}
