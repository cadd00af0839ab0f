package lt.tiltas.permits.step;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the answer to a step needs of its request. */
public record Asked(BindingResult errors, Model page, RedirectAttributes redirect, HttpServletResponse response) {

    /**
     * A form that is not right is shown again with its errors; who was not the quicker gets the page as it is now.
     *
     * @param step taken when the form is right; what is wrong with it then goes to the errors
     * @param meanwhile message key of what is said to whoever was not the quicker
     * @param onward where a step that was taken leads
     */
    public String answer(Runnable step, Supplier<String> shown, String meanwhile, String onward) {
        if (errors.hasErrors()) {
            return shown.get();
        }
        try {
            step.run();
        } catch (OptimisticLockingFailureException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject(meanwhile);
        }
        return errors.hasErrors() ? shown.get() : "redirect:" + onward;
    }
}
