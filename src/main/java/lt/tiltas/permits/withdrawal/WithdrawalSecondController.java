package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.permits.step.Seen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second officer makes a proposed withdrawal or sends it back; one that is made is undone. */
@Controller
class WithdrawalSecondController {

    private final WithdrawalPage withdrawalPage;
    private final WithdrawPermit withdrawPermit;

    WithdrawalSecondController(WithdrawalPage withdrawalPage, WithdrawPermit withdrawPermit) {
        this.withdrawalPage = withdrawalPage;
        this.withdrawPermit = withdrawPermit;
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/withdrawal/approval")
    String create(
            @PathVariable ApplicationId id,
            @ModelAttribute("approval") Seen form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return withdrawalPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> withdrawPermit.approve(id, form.version(), officer));
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/withdrawal/return")
    String update(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("back") Withdrawal.Return form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return withdrawalPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> withdrawPermit.sendBack(id, form, officer));
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/withdrawal/undoing")
    String delete(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("undoing") Withdrawal.Undo form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return withdrawalPage.answer(
                id, officer, new Asked(errors, page, redirect, response), () -> withdrawPermit.undo(id, form, officer));
    }
}
