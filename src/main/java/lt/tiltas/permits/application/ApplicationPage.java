package lt.tiltas.permits.application;

import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.clock.ReadClocks;
import lt.tiltas.permits.letter.ReadLetters;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One application as a page, for all who answer with it. */
@Component
class ApplicationPage {

    private final OpenApplication openApplication;
    private final ReadClocks readClocks;
    private final ReadLetters readLetters;

    ApplicationPage(OpenApplication openApplication, ReadClocks readClocks, ReadLetters readLetters) {
        this.openApplication = openApplication;
        this.readClocks = readClocks;
        this.readLetters = readLetters;
    }

    String show(ApplicationId id, Officer officer, Model page) {
        page.addAttribute("page", openApplication.open(id, officer));
        page.addAttribute("clocks", readClocks.of(id, officer));
        var letters = readLetters.of(id, officer);
        page.addAttribute("letters", letters);
        page.addAttribute("hasAddress", readLetters.hasAddress(letters));
        return "permits/application/show";
    }

    /** Somebody else was quicker: the page as it is now, with what has happened since the officer's own. */
    String since(int version, ApplicationId id, Officer officer, Model page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        page.addAttribute("seen", version);
        return show(id, officer, page);
    }
}
