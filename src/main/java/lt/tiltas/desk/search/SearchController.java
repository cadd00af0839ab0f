package lt.tiltas.desk.search;

import static lt.tiltas.registration.RegistrationRight.FIND_PERSON;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is searched for is about a person, so it is posted: no address, no history and no log ever holds it. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final SearchPeople searchPeople;

    SearchController(SearchPeople searchPeople) {
        this.searchPeople = searchPeople;
    }

    @Needs(FIND_PERSON)
    @GetMapping("/search")
    String blank(Officer officer, Model page) {
        page.addAttribute("words", "");
        page.addAttribute("found", List.of());
        page.addAttribute("chosen", searchPeople.chosen(officer));
        return "desk/search/show";
    }

    @Needs(FIND_PERSON)
    @PostMapping("/search")
    String show(@RequestParam(defaultValue = "") String words, Officer officer, Model page) {
        String asked = words.strip();
        asked = asked.substring(0, Math.min(asked.length(), LONGEST));
        page.addAttribute("words", asked);
        page.addAttribute("chosen", searchPeople.chosen(officer));
        page.addAttribute("found", asked.isEmpty() ? List.of() : searchPeople.search(asked, officer));
        return "desk/search/show";
    }
}
