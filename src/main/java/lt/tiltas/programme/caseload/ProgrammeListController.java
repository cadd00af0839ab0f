package lt.tiltas.programme.caseload;

import static lt.tiltas.programme.ProgrammeRight.LIST_PROGRAMMES;

import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ProgrammeListController {

    private static final Set<String> SHOWN = Set.of("all", "mine", "late", "without");

    private final ListProgrammes listProgrammes;

    ProgrammeListController(ListProgrammes listProgrammes) {
        this.listProgrammes = listProgrammes;
    }

    @Needs(LIST_PROGRAMMES)
    @GetMapping("/programmes")
    String index(
            @RequestParam(defaultValue = "all") String shown,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        String known = SHOWN.contains(shown) ? shown : "all";
        model.addAttribute("listed", listProgrammes.list(officer, known, Math.max(page, 0)));
        return "programme/caseload/index";
    }
}
