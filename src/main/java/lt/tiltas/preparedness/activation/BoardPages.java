package lt.tiltas.preparedness.activation;

import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.request.Request;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The board with its forms; the one that was sent and is wrong stays as it was typed. */
@Component
public class BoardPages {

    public static final String PAGE = "preparedness/activation/show";

    private final OpenActivation showBoard;
    private final SuggestSizes suggestSizes;

    BoardPages(OpenActivation showBoard, SuggestSizes suggestSizes) {
        this.showBoard = showBoard;
        this.suggestSizes = suggestSizes;
    }

    public String show(ActivationId id, Officer officer, Language language, Model page) {
        Board board = showBoard.show(id, officer, language);
        page.addAttribute("board", board);
        Map.of(
                        "move", Move.NONE,
                        "sizes", suggestSizes.of(board, officer),
                        "choice", Assessed.Choice.NONE,
                        "card", Card.New.blank(),
                        "house", OpenedSite.New.NONE,
                        "ask", Request.New.blank(board.now().toLocalDate()),
                        "notice", Notice.New.blank(board.now().toLocalDate()))
                .forEach((name, blank) -> {
                    if (!page.containsAttribute(name)) {
                        page.addAttribute(name, blank);
                    }
                });
        return PAGE;
    }

    public static String back(ActivationId id) {
        return "redirect:/preparedness/activations/" + id;
    }
}
