package lt.tiltas.preparedness.review;

import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a review with its forms, whichever of them somebody has filled in. */
@Component
class ReviewView {

    private final ShowReview showReview;
    private final Organisations organisations;

    ReviewView(ShowReview showReview, Organisations organisations) {
        this.showReview = showReview;
        this.organisations = organisations;
    }

    String show(ReviewId id, Language language, Officer officer, Model page) {
        ReviewPage review = showReview.show(id, language, officer);
        page.addAttribute("review", review);
        page.addAttribute("organisations", organisations.all());
        blank(page, "words", review.review().words());
        blank(page, "rated", new Rating.New(null, null, null, null));
        blank(page, "lesson", Lesson.blank());
        blank(page, "retested", Lesson.Retested.blank());
        return "preparedness/review/show";
    }

    private static void blank(Model page, String name, Object form) {
        if (!page.containsAttribute(name)) {
            page.addAttribute(name, form);
        }
    }
}
