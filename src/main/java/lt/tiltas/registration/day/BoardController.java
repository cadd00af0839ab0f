package lt.tiltas.registration.day;

import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The screen in the waiting room. */
@Controller
class BoardController {

    private final ShowBoard showBoard;

    BoardController(ShowBoard showBoard) {
        this.showBoard = showBoard;
    }

    @Open
    @GetMapping("/boards/{id}")
    String show(@PathVariable String id, Model page) {
        page.addAttribute("rows", showBoard.board(uuid(id)));
        page.addAttribute("id", id);
        return "registration/day/board";
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotHere("board");
        }
    }
}
