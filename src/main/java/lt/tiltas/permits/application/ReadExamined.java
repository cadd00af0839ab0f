package lt.tiltas.permits.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.decision.Decision;
import lt.tiltas.permits.paper.PaperList;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Component;

@Component
class ReadExamined {

    private final Deciding deciding;
    private final PaperList papers;
    private final MoveApplication moveApplication;
    private final Endings endings;

    ReadExamined(Deciding deciding, PaperList papers, MoveApplication moveApplication, Endings endings) {
        this.deciding = deciding;
        this.papers = papers;
        this.moveApplication = moveApplication;
        this.endings = endings;
    }

    Examined of(Application application, HouseholdCard card, Member person, LocalDate today, Officer officer) {
        List<Decision> decisions = deciding.decisions().of(application.id());
        return new Examined(
                deciding.route(application),
                deciding.checklist().of(application),
                papers.of(application.kind(), application.ground(), card, today).getOrDefault(person.id(), List.of()),
                decisions,
                deciding.decisions().grounds(today),
                decisions.stream().anyMatch(one -> one.isProposed() && one.by().mayBeApprovedBy(officer.id())),
                moveApplication.extended(application),
                new Examined.Ends(endings.grounds(today), endings.attempts(application), endings.of(application.id())));
    }

    Optional<LocalDate> until(Application application, LocalDate today) {
        return deciding.until(application, today);
    }
}
