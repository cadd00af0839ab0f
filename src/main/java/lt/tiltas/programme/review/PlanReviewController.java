package lt.tiltas.programme.review;

import static lt.tiltas.programme.MeetingRight.HOLD_REVIEW;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingRight.Needs;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.review.HoldReview.Outcome;
import lt.tiltas.web.Flash;
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
class PlanReviewController {

    private static final Set<String> SHOWN = Set.of("mine", "late", "all");

    private final ListReviews listReviews;
    private final HoldReview holdReview;
    private final Clock clock;

    PlanReviewController(ListReviews listReviews, HoldReview holdReview, Clock clock) {
        this.listReviews = listReviews;
        this.holdReview = holdReview;
        this.clock = clock;
    }

    @Needs(HOLD_REVIEW)
    @GetMapping("/reviews")
    String index(
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = SHOWN.contains(shown) ? shown : "";
        model.addAttribute("listed", listReviews.list(officer, known, Math.max(page, 0)));
        return "programme/review/index";
    }

    @Needs(HOLD_REVIEW)
    @GetMapping("/reviews/{id}/edit")
    String edit(@PathVariable PlanReviewId id, Officer officer, Model page) {
        HoldReview.Page opened = holdReview.open(id, officer);
        Review review = opened.review();
        LocalDate on = review.about().heldOn() == null
                ? LocalDate.now(clock)
                : review.about().heldOn();
        page.addAttribute("page", opened);
        page.addAttribute(
                "held",
                new HoldReview.Held(on, review.changes() == null ? "" : review.changes(), null, review.version()));
        return "programme/review/edit";
    }

    @Needs(HOLD_REVIEW)
    @PostMapping("/reviews/{id}")
    String update(
            @PathVariable PlanReviewId id,
            @Valid @ModelAttribute("held") HoldReview.Held held,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (holdReview.hold(id, held, officer)) {
                case Outcome.Written(Led led, boolean signed) -> {
                    Flash.say(redirect, signed ? "plan-review.signed" : "plan-review.held");
                    return "redirect:/households/" + led.household().id() + "/programme";
                }
                case Outcome.NotYet() -> errors.rejectValue("on", "PastOrPresent");
            }
        }
        page.addAttribute("page", holdReview.open(id, officer));
        return "programme/review/edit";
    }
}
