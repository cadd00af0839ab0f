package lt.tiltas.programme.transfer;

import static lt.tiltas.programme.CaseloadRight.TRANSFER_HOUSEHOLD;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.TransferId;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TransferController {

    private final ListTransfers listTransfers;
    private final ProposeTransfer proposeTransfer;
    private final MoveTransfer moveTransfer;

    TransferController(ListTransfers listTransfers, ProposeTransfer proposeTransfer, MoveTransfer moveTransfer) {
        this.listTransfers = listTransfers;
        this.proposeTransfer = proposeTransfer;
        this.moveTransfer = moveTransfer;
    }

    @Needs(TRANSFER_HOUSEHOLD)
    @GetMapping("/transfers")
    String index(Officer officer, Model model) {
        model.addAttribute("transfers", listTransfers.list(officer));
        return "programme/transfer/index";
    }

    @Needs(TRANSFER_HOUSEHOLD)
    @GetMapping("/transfers/new")
    String blank(Chosen.Filter filter, Officer officer, Model model) {
        model.addAttribute("page", proposeTransfer.open(filter, officer));
        return "programme/transfer/blank";
    }

    @Needs(TRANSFER_HOUSEHOLD)
    @PostMapping("/transfers")
    String create(
            @Valid @ModelAttribute("transfer") ProposeTransfer.New transfer,
            BindingResult errors,
            Chosen.Filter filter,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("page", proposeTransfer.open(filter, officer));
            return "programme/transfer/blank";
        }
        Optional<TransferId> proposed = proposeTransfer.propose(transfer, officer);
        if (proposed.isEmpty()) {
            Flash.say(redirect, "transfer.none-left");
            return "redirect:/transfers";
        }
        Flash.say(redirect, "transfer.proposed");
        return "redirect:/transfers/" + proposed.get();
    }

    @Needs(TRANSFER_HOUSEHOLD)
    @GetMapping("/transfers/{id}")
    String show(@PathVariable TransferId id, Officer officer, Model model) {
        model.addAttribute("page", moveTransfer.open(id, officer));
        return "programme/transfer/show";
    }

    @Needs(TRANSFER_HOUSEHOLD)
    @PostMapping("/transfers/{id}")
    String update(
            @PathVariable TransferId id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<UUID> lines,
            Officer officer,
            RedirectAttributes redirect) {
        var to = new MoveTransfer.To(state, words, lines == null ? List.of() : lines);
        switch (moveTransfer.move(id, to, officer)) {
            case MoveTransfer.Outcome.Moved(int any) -> Flash.say(redirect, "transfer.moved." + state);
            case MoveTransfer.Outcome.WordsMissing() -> Flash.warn(redirect, "transfer.words-missing." + state);
            case MoveTransfer.Outcome.OverTheLimit() -> Flash.warn(redirect, "transfer.over-the-limit");
            case MoveTransfer.Outcome.DayIsOver() -> Flash.warn(redirect, "transfer.day-is-over");
        }
        return "redirect:/transfers/" + id;
    }
}
