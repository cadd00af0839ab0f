package lt.tiltas.programme;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import java.time.YearMonth;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.independence.KeepIncome;
import lt.tiltas.programme.signal.AnswerSignal;
import lt.tiltas.programme.signal.TellShortage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person answers and tells: to a question about a support, that money does not suffice, what the family lived on. */
@Service
@Transactional
public class OwnSignals {

    private final Access access;
    private final AnswerSignal answerSignal;
    private final TellShortage tellShortage;
    private final KeepIncome keepIncome;

    OwnSignals(Access access, AnswerSignal answerSignal, TellShortage tellShortage, KeepIncome keepIncome) {
        this.access = access;
        this.answerSignal = answerSignal;
        this.tellShortage = tellShortage;
        this.keepIncome = keepIncome;
    }

    /** @param answer agree, not_now or data_wrong */
    public void answer(SupportSignalId signal, String answer, String words, String language, Officer officer) {
        access.require(officer, OWN_SUPPORTS, OwnSupports.self(officer));
        answerSignal.answerOwn(signal, new AnswerSignal.Answer(answer, words, language), officer);
    }

    /** @param what rent or food */
    public void shortage(ProgrammeId programme, String what, Officer officer) {
        access.require(officer, OWN_SUPPORTS, OwnSupports.self(officer));
        tellShortage.tell(programme, what, officer);
    }

    /** Euros as typed. @return false when an amount or the month cannot be understood */
    public boolean income(ProgrammeId programme, YearMonth month, Typed typed, Officer officer) {
        access.require(officer, OWN_SUPPORTS, OwnSupports.self(officer));
        return keepIncome.enterOwn(
                programme, new KeepIncome.New(month, typed.earned(), typed.integration(), typed.social()), officer);
    }

    public record Typed(String earned, String integration, String social) {}
}
