package lt.tiltas.permits.application;

import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.clock.ReadClocks;
import lt.tiltas.permits.letter.ReadLetters;
import lt.tiltas.permits.step.Asked;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /**
     * A form that is not right is shown again with its errors; who was not the quicker gets the page with what has happened since.
     *
     * @param version of the officer's page
     */
    String answer(ApplicationId id, int version, Officer officer, Asked asked, Runnable step) {
        if (asked.errors().hasErrors()) {
            return show(id, officer, asked.page());
        }
        try {
            step.run();
        } catch (OptimisticLockingFailureException e) {
            return since(version, id, officer, asked.page(), asked.response());
        }
        return asked.errors().hasErrors() ? show(id, officer, asked.page()) : "redirect:/applications/" + id;
    }

    /** Somebody else was quicker: the page as it is now, with what has happened since the officer's own. */
    String since(int version, ApplicationId id, Officer officer, Model page, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        page.addAttribute("seen", version);
        return show(id, officer, page);
    }
}
