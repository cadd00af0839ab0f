package lt.tiltas.preparedness.review;

import static lt.tiltas.preparedness.PreparednessRight.REVIEW_EXERCISE;
import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of a drill, or of the day. */
@Controller("drillReviewController")
class ReviewController {

    private final WriteReview writeReview;
    private final ReviewView view;

    ReviewController(WriteReview writeReview, ReviewView view) {
        this.writeReview = writeReview;
        this.view = view;
    }

    @Needs(REVIEW_EXERCISE)
    @PostMapping("/preparedness/reviews")
    String create(Review.Of of, Officer officer) {
        return "redirect:/preparedness/reviews/" + writeReview.open(of, officer);
    }

    @Needs(TAKE_PART)
    @GetMapping("/preparedness/reviews/{id}")
    String show(@PathVariable ReviewId id, Language language, Officer officer, Model page) {
        return view.show(id, language, officer, page);
    }

    @Needs(REVIEW_EXERCISE)
    @PostMapping("/preparedness/reviews/{id}/words")
    String update(
            @PathVariable ReviewId id,
            @Valid @ModelAttribute("words") Review.Words words,
            BindingResult errors,
            Language language,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return view.show(id, language, officer, page);
        }
        writeReview.write(id, words, officer);
        Flash.say(redirect, "after.written");
        return "redirect:/preparedness/reviews/" + id;
    }
}
