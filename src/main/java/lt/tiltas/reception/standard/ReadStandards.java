package lt.tiltas.reception.standard;

import static lt.tiltas.reception.ReceptionRight.DATE_STANDARD;
import static lt.tiltas.reception.ReceptionRight.VIEW_STANDARDS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standards as they are in force today, and the history of each text. */
@Service
public class ReadStandards {

    public record Listed(List<Section> sections, boolean dates, LocalDate today) {}

    /** @param now what is in force today, else the newest */
    public record Read(StandardTexts.Dated now, List<StandardTexts.Dated> history, boolean dates, LocalDate today) {

        public boolean measured() {
            return history.getFirst().words().threshold() != null;
        }
    }

    private final Access access;
    private final Standards standards;
    private final StandardTexts texts;
    private final Clock clock;

    ReadStandards(Access access, Standards standards, StandardTexts texts, Clock clock) {
        this.access = access;
        this.standards = standards;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Listed all(Officer officer) {
        access.allow(officer, VIEW_STANDARDS);
        LocalDate today = LocalDate.now(clock);
        return new Listed(standards.on(today), officer.may(DATE_STANDARD), today);
    }

    /** @throws NotHere when there is no such standard or indicator */
    @Transactional(readOnly = true)
    Read one(String code, Officer officer) {
        access.allow(officer, VIEW_STANDARDS);
        LocalDate today = LocalDate.now(clock);
        List<StandardTexts.Dated> history = texts.history(code);
        if (history.isEmpty()) {
            throw new NotHere("standard " + code);
        }
        StandardTexts.Dated now =
                history.stream().filter(one -> one.inForceOn(today)).findFirst().orElse(history.getFirst());
        return new Read(now, history, officer.may(DATE_STANDARD), today);
    }
}
