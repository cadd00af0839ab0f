package lt.tiltas.registration.day;

import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the square on a family's slip leads: its number, and how long it may take. */
@Controller
class NumberController {

    private final ShowBoard showBoard;

    NumberController(ShowBoard showBoard) {
        this.showBoard = showBoard;
    }

    @Open
    @GetMapping("/numbers/{id}")
    String show(@PathVariable String id, Model page) {
        page.addAttribute("stand", showBoard.stand(BoardController.uuid(id)));
        page.addAttribute("id", id);
        return "registration/day/number";
    }
}
