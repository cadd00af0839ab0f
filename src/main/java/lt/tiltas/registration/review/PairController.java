package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PairController {

    private final ListPairs listPairs;

    PairController(ListPairs listPairs) {
        this.listPairs = listPairs;
    }

    @Needs(MERGE_PEOPLE)
    @GetMapping("/duplicates")
    String index(
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", listPairs.list(asked, page, officer));
        return "registration/review/index";
    }
}
