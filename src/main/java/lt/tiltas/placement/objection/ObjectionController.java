package lt.tiltas.placement.objection;

import static lt.tiltas.placement.OfferRight.ANSWER_OBJECTION;
import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.PlacementRight;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.placement.offer.Deadlines;
import lt.tiltas.placement.offer.OfferId;
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
class ObjectionController {

    private static final int LONGEST = 1000;

    /** @param answer upheld or dismissed; nothing is chosen beforehand */
    public record Ruled(@Nullable String answer, String reasons) {

        public Ruled {
            reasons = Entry.text(reasons);
        }
    }

    private final OpenObjection openObjection;
    private final AnswerObjection answerObjection;
    private final RaiseObjection raiseObjection;
    private final Deadlines deadlines;

    ObjectionController(
            OpenObjection openObjection,
            AnswerObjection answerObjection,
            RaiseObjection raiseObjection,
            Deadlines deadlines) {
        this.openObjection = openObjection;
        this.answerObjection = answerObjection;
        this.raiseObjection = raiseObjection;
        this.deadlines = deadlines;
    }

    @Needs(ANSWER_OBJECTION)
    @GetMapping("/objections/{id}")
    String show(@PathVariable ObjectionId id, Officer officer, Model page) {
        page.addAttribute("ruling", new Ruled(null, ""));
        return page(id, officer, page);
    }

    /** In the household's words, written down by the coordinator. */
    @PlacementRight.Needs(RECORD_ANSWER)
    @PostMapping("/offers/{id}/objection")
    String create(
            @PathVariable OfferId id,
            @RequestParam(defaultValue = "") String objection,
            @RequestParam(defaultValue = "lt") String spoken,
            Officer officer,
            RedirectAttributes redirect) {
        raiseObjection.look(id, officer, RECORD_ANSWER);
        String said = Entry.text(objection);
        if (said.isEmpty() || said.length() > LONGEST || !spoken.matches("[a-z]{2,3}")) {
            Flash.warn(redirect, "objection.error.words");
            return "redirect:/offers/" + id;
        }
        raiseObjection.raise(id, new Objecting(said, spoken, "office"), officer, RECORD_ANSWER);
        Flash.say(redirect, "objection.raised");
        return "redirect:/offers/" + id;
    }

    @Needs(ANSWER_OBJECTION)
    @PostMapping("/objections/{id}")
    String update(
            @PathVariable ObjectionId id,
            @ModelAttribute("ruling") Ruled ruled,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        String answer = ruled.answer();
        if (answer == null || !answer.equals("upheld") && !answer.equals("dismissed")) {
            errors.rejectValue("answer", "objection.error.answer");
        }
        if (ruled.reasons().isEmpty()) {
            errors.rejectValue("reasons", "objection.error.reasons");
        }
        Entry.checkLength(errors, LONGEST, "reasons", ruled.reasons());
        if (answer == null || errors.hasErrors()) {
            return page(id, officer, page);
        }
        answerObjection.answer(id, new Objection.Ruling(answer, ruled.reasons()), officer);
        Flash.say(redirect, "objection.answered." + answer);
        return "redirect:/objections/" + id;
    }

    private String page(ObjectionId id, Officer officer, Model page) {
        page.addAttribute("page", openObjection.open(id, officer, ANSWER_OBJECTION));
        page.addAttribute("today", deadlines.today());
        return "placement/objection/show";
    }
}
