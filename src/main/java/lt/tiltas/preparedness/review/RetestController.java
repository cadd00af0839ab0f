package lt.tiltas.preparedness.review;

import static lt.tiltas.preparedness.PreparednessRight.REVIEW_EXERCISE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same inject again. */
@Controller("drillRetestController")
class RetestController {

    private final WriteReview writeReview;
    private final ReviewView view;

    RetestController(WriteReview writeReview, ReviewView view) {
        this.writeReview = writeReview;
        this.view = view;
    }

    @Needs(REVIEW_EXERCISE)
    @PostMapping("/preparedness/reviews/{id}/retests")
    String create(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("retested") Lesson.Retested retested,
            BindingResult errors,
            Language language,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return view.show(id, language, officer, page);
        }
        writeReview.retest(id, retested, officer);
        Flash.say(redirect, "after.retested");
        return "redirect:/preparedness/reviews/" + id + "#improvements";
    }
}
