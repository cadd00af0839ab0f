package lt.tiltas.programme.appeal;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.SupportAppeal;
import lt.tiltas.programme.SupportAppealId;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.decision.SupportDecisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the person does: says that a decision is wrong, and later whether the answer is enough. The caller has required the right. */
@Service
public class FileAppeal {

    private final SupportDecisions decisions;
    private final SupportAppeals appeals;
    private final Rules rules;
    private final Clock clock;

    FileAppeal(SupportDecisions decisions, SupportAppeals appeals, Rules rules, Clock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.rules = rules;
        this.clock = clock;
    }

    public void file(SupportDecisionId id, String words, String language, Officer person) {
        LocalDate today = LocalDate.now(clock);
        SupportDecision decision =
                decisions.find(id).filter(found -> found.appealable(today)).orElseThrow(() -> new NotHere("decision"));
        file(decision, words, language, today, null, person);
    }

    /** The days run from the one on which it was said. */
    void file(
            SupportDecision decision,
            String words,
            String language,
            LocalDate on,
            SupportAppeal.@Nullable Told told,
            Officer who) {
        appeals.file(
                decision,
                new SupportAppeals.Filed(
                        words,
                        language,
                        on,
                        rules.due("support.appeal-confirm", on),
                        rules.due("support.appeal-answer", on),
                        told),
                who);
    }

    /** @param state accepted or taken_further */
    public void settle(SupportAppealId id, String state) {
        SupportAppeal appeal = appeals.find(id)
                .filter(found -> found.state().equals("answered"))
                .orElseThrow(() -> new NotHere("appeal"));
        appeals.settle(appeal, state, LocalDate.now(clock));
    }
}
