package lt.tiltas.programme.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One version on paper, Lithuanian beside the person's language. */
@Service
public class PrintPlan {

    private final OpenPlan openPlan;
    private final Paper paper;

    PrintPlan(OpenPlan openPlan, Paper paper) {
        this.openPlan = openPlan;
        this.paper = paper;
    }

    @Transactional
    public byte[] print(PlanVersionId id, Officer officer) {
        OpenPlan.Page page = openPlan.open(id, officer);
        return pressed(page.plan(), page.person().names().latin());
    }

    byte[] pressed(PlanVersion plan, String name) {
        Language own = Language.of(plan.of().language());
        List<Language> languages = Stream.of(Language.LT, own).distinct().toList();
        return paper.of(
                "programme/agreement/paper", Map.of("plan", plan, "name", name, "languages", languages), Language.LT);
    }
}
