package lt.tiltas.preparedness.drill;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a drill with its three forms, whichever of them somebody has filled in. */
@Component
class DrillView {

    private final ShowDrill showDrill;
    private final Organisations organisations;

    DrillView(ShowDrill showDrill, Organisations organisations) {
        this.showDrill = showDrill;
        this.organisations = organisations;
    }

    String show(ExerciseId id, Officer officer, Model page) {
        page.addAttribute("drill", showDrill.show(id, officer));
        blank(page, "objective", Objective.New.blank());
        blank(page, "part", Part.New.blank());
        blank(page, "inject", Inject.New.blank());
        return "preparedness/drill/show";
    }

    private static void blank(Model page, String name, Object form) {
        if (!page.containsAttribute(name)) {
            page.addAttribute(name, form);
        }
    }

    List<Map.Entry<String, String>> organisations(Language language) {
        return organisations.all().stream()
                .map(one -> Map.entry(String.valueOf(one.id()), one.name(language.code())))
                .toList();
    }
}
