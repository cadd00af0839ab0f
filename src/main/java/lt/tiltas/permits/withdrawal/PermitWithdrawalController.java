package lt.tiltas.permits.withdrawal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.step.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PermitWithdrawalController {

    private final WithdrawalPage withdrawalPage;
    private final WithdrawPermit withdrawPermit;

    PermitWithdrawalController(WithdrawalPage withdrawalPage, WithdrawPermit withdrawPermit) {
        this.withdrawalPage = withdrawalPage;
        this.withdrawPermit = withdrawPermit;
    }

    @Needs(DECIDE_PERMIT)
    @GetMapping("/applications/{id}/withdrawal")
    String show(@PathVariable ApplicationId id, Officer officer, Model page) {
        return withdrawalPage.show(id, officer, page);
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/applications/{id}/withdrawal")
    String create(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("withdrawal") Withdrawal.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return withdrawalPage.answer(
                id,
                officer,
                new Asked(errors, page, redirect, response),
                () -> withdrawPermit.propose(id, form, officer));
    }
}
