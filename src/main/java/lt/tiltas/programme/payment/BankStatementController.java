package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.io.IOException;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BankStatementController {

    private static final long LARGEST = 20L * 1024 * 1024;

    /** The form that brings a statement. */
    record Upload(@Nullable MultipartFile file) {}

    private final ReadStatement readStatement;
    private final OpenStatement openStatement;

    BankStatementController(ReadStatement readStatement, OpenStatement openStatement) {
        this.readStatement = readStatement;
        this.openStatement = openStatement;
    }

    @Needs(PAY_HOUSEHOLDS)
    @GetMapping("/payments/statements")
    String index(Officer officer, Model page) {
        page.addAttribute("statements", openStatement.list(officer));
        return "programme/payment/statements";
    }

    @Needs(PAY_HOUSEHOLDS)
    @PostMapping("/payments/statements")
    String create(
            @ModelAttribute("upload") Upload upload,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect)
            throws IOException {
        MultipartFile file = upload.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "bank.error.none");
        } else if (file.getSize() > LARGEST) {
            errors.rejectValue("file", "bank.error.too-long");
        } else {
            switch (readStatement.read(file.getBytes(), officer)) {
                case ReadStatement.Outcome.Read(var id, int paid, int returned, int unknown) -> {
                    Flash.say(redirect, "bank.read", paid, returned, unknown);
                    return "redirect:/payments/statements/" + id;
                }
                case ReadStatement.Outcome.ReadAlready(var id) -> {
                    Flash.warn(redirect, "bank.read-already");
                    return "redirect:/payments/statements/" + id;
                }
                case ReadStatement.Outcome.Refused(String why) -> errors.rejectValue("file", "bank.error." + why);
            }
        }
        page.addAttribute("statements", openStatement.list(officer));
        return "programme/payment/statements";
    }

    @Needs(PAY_HOUSEHOLDS)
    @GetMapping("/payments/statements/{id}")
    String show(
            @PathVariable StatementId id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", openStatement.open(id, page, officer));
        return "programme/payment/statement";
    }
}
