package lt.tiltas.permits.letter;

import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.clock.FollowSteps;
import lt.tiltas.permits.letter.Letter.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a letter arrives, whoever says so; what is counted from its arrival begins here and nowhere else. */
@Component
class DeliverLetter {

    private final Letters letters;
    private final FollowSteps clocks;
    private final Rules rules;
    private final JdbcClient db;

    DeliverLetter(Letters letters, FollowSteps clocks, Rules rules, JdbcClient db) {
        this.letters = letters;
        this.clocks = clocks;
        this.rules = rules;
        this.db = db;
    }

    /** @param as read, handed, receipt or rule */
    @Transactional(propagation = Propagation.MANDATORY)
    void arrived(Letter letter, LocalDate on, String as, Officer officer) {
        LetterStep step = as.equals("rule") ? LetterStep.DEEM : LetterStep.DELIVER;
        Way way = letter.way();
        letters.move(letter, step, new Way(way.writtenOn(), way.channel(), way.sentOn(), on, as), on, officer);
        switch (letter.kind()) {
            case PAPERS -> waitForPapers(letter, on);
            case REFUSAL -> mayAppeal(letter, on);
            case PERMIT_READY, PROLONGED, WINDOW -> {}
        }
    }

    private void waitForPapers(Letter letter, LocalDate on) {
        int waits = db.sql("""
                update permits.application set asked_on = :on, due_on = :due where id = :id and state = 'waiting' and asked_on is null
                """)
                .param("on", on)
                .param("due", rules.due(FollowSteps.PAPERS, on))
                .param("id", letter.application().value())
                .update();
        if (waits == 1) {
            clocks.papersAsked(letter.application().value());
        }
    }

    private void mayAppeal(Letter letter, LocalDate on) {
        LocalDate by = rules.due(FollowSteps.APPEAL, on);
        int told = db.sql("""
                update permits.decision set notified_on = :on, appeal_by = :by, version = version + 1
                where application_id = :id and outcome = 'refused' and state = 'made' and notified_on is null
                """)
                .param("on", on)
                .param("by", by)
                .param("id", letter.application().value())
                .update();
        if (told == 1) {
            clocks.mayAppeal(letter.application().value(), on, by);
        }
    }
}
