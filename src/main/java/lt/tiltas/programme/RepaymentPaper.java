package lt.tiltas.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.springframework.stereotype.Component;

/** The letter about money that is taken back, Lithuanian beside the family's language. Whoever asks has recorded the look. */
@Component
public class RepaymentPaper {

    private final Paper paper;

    RepaymentPaper(Paper paper) {
        this.paper = paper;
    }

    public byte[] of(Repayment repayment, HouseholdCard household) {
        Language own = Language.of(household.contact().language());
        List<Language> languages = Stream.of(Language.LT, own).distinct().toList();
        return paper.of(
                "programme/repayment/paper",
                Map.of("repayment", repayment, "household", household, "own", own, "languages", languages),
                Language.LT);
    }
}
