package lt.tiltas.preparedness.drill;

import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
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
        page.addAttribute("organisations", organisations.all());
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
}
