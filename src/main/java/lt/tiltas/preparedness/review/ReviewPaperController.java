package lt.tiltas.preparedness.review;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;

import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A review on paper. */
@Controller
class ReviewPaperController {

    private final ShowReview showReview;

    ReviewPaperController(ShowReview showReview) {
        this.showReview = showReview;
    }

    @Needs(TAKE_PART)
    @GetMapping("/preparedness/reviews/{id}/paper")
    String show(@PathVariable ReviewId id, Language language, Officer officer, Model page) {
        page.addAttribute("review", showReview.show(id, language, officer));
        page.addAttribute("file", "review-" + id);
        return "pdf:preparedness/review/paper";
    }
}
