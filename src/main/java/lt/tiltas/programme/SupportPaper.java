package lt.tiltas.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.springframework.stereotype.Component;

/** The letter of a decision about a support on paper, Lithuanian beside the person's language. Whoever asks has recorded the look. */
@Component
public class SupportPaper {

    private final Paper paper;
    private final FamilyBudgets budgets;

    SupportPaper(Paper paper, FamilyBudgets budgets) {
        this.paper = paper;
        this.budgets = budgets;
    }

    public byte[] of(SupportDecision decision, Support support, HouseholdCard household) {
        List<Language> languages = Stream.of(
                        Language.LT, Language.of(decision.because().language()))
                .distinct()
                .toList();
        return paper.of(
                "programme/decision/paper",
                Map.of(
                        "decision",
                        decision,
                        "support",
                        support,
                        "budget",
                        budgets.of(decision, household),
                        "name",
                        household.name(),
                        "languages",
                        languages),
                Language.LT);
    }
}
