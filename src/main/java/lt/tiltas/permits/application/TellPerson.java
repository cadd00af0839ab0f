package lt.tiltas.permits.application;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.decision.Decision;
import lt.tiltas.permits.decision.PermitDecisions;
import lt.tiltas.permits.letter.Letter.Says;
import lt.tiltas.permits.letter.LetterKind;
import lt.tiltas.permits.letter.TellByLetter;
import lt.tiltas.permits.paper.PaperList;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which step tells the person what, in the transaction of the step. */
@Component
class TellPerson {

    private final TellByLetter letters;
    private final PaperList papers;
    private final Households households;
    private final PermitDecisions decisions;

    TellPerson(TellByLetter letters, PaperList papers, Households households, PermitDecisions decisions) {
        this.letters = letters;
        this.papers = papers;
        this.households = households;
        this.decisions = decisions;
    }

    /** @param until last day of the permit that was given with this step */
    void of(Application application, Application.Move move, @Nullable LocalDate until, Officer officer) {
        var id = application.id();
        switch (move.step()) {
            case ASK_FOR_PAPERS ->
                letters.write(
                        id,
                        LetterKind.PAPERS,
                        new Says(missing(application), null, null, move.words(), null, null),
                        officer);
            case BRING_PAPERS -> letters.answered(id, officer);
            case GRANT -> letters.write(id, LetterKind.PERMIT_READY, Says.of(until, null), officer);
            case REFUSE -> letters.write(id, LetterKind.REFUSAL, refusal(application), officer);
            case END_WAITING, TERMINATE, REOPEN -> letters.over(id, officer);
            case APPEAR, EXAMINE, EXTEND, PROPOSE_REFUSAL, SEND_BACK, TAKE_UP -> {}
        }
    }

    private List<String> missing(Application application) {
        return households.cards(List.of(application.household())).stream()
                .flatMap(card -> papers
                        .of(
                                application.kind(),
                                application.ground(),
                                card,
                                application.dates().submittedOn())
                        .getOrDefault(application.person().value(), List.of())
                        .stream())
                .filter(PaperList.Line::isMissing)
                .map(line -> line.need().paper())
                .toList();
    }

    private Says refusal(Application application) {
        Decision made = decisions.of(application.id()).stream()
                .filter(one -> one.isMade() && one.isRefusal())
                .findFirst()
                .orElseThrow();
        return new Says(
                List.of(), made.basis(), made.text().legalBasis(), made.text().reasons(), null, null);
    }
}
