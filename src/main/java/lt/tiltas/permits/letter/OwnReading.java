package lt.tiltas.permits.letter;

import static lt.tiltas.permits.PermitRight.OWN_LETTER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.permits.LetterId;
import lt.tiltas.registration.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter read by whom it is written to, on the page of the own: with that it has arrived. */
@Service
public class OwnReading {

    private static final Logger LOG = LoggerFactory.getLogger(OwnReading.class);

    public record Read(Letter letter, Wording.Text text) {}

    /** What reading needs and what it sets off. */
    @Component
    record Means(ReadLetters readLetters, DeliverLetter deliver, Clock clock) {}

    private final Access access;
    private final Letters letters;
    private final Means means;
    private final TransactionTemplate ownTransaction;

    OwnReading(Access access, Letters letters, Means means, PlatformTransactionManager transactions) {
        this.access = access;
        this.letters = letters;
        this.means = means;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional
    public List<Letter> all(Officer officer) {
        access.allow(officer, OWN_LETTER);
        PersonId self = self(officer);
        access.require(officer, OWN_LETTER, self);
        return letters.to(self);
    }

    /** @throws NotHere when there is none, or it is written to somebody else */
    @Transactional
    public Read read(LetterId id, Officer officer) {
        Letter letter = opened(id, officer);
        return new Read(letter, means.readLetters().texts(letter).getFirst());
    }

    /** @throws NotHere when there is none, or it is written to somebody else */
    @Transactional
    public byte[] print(LetterId id, Officer officer) {
        return means.readLetters().printed(opened(id, officer));
    }

    private Letter opened(LetterId id, Officer officer) {
        access.allow(officer, OWN_LETTER);
        Letter letter = letters.find(id).orElseThrow(() -> new NotHere("letter"));
        access.require(officer, OWN_LETTER, self(officer));
        if (!LetterStep.DELIVER.possibleFrom(letter.state())) {
            return letter;
        }
        arrived(letter);
        return letters.find(id).orElseThrow(() -> new NotHere("letter"));
    }

    /** The clocks are the department's, so the system moves them. Where nothing may be written about a person the letter is read all the same. */
    private void arrived(Letter letter) {
        try {
            CurrentOfficer.as(
                    Officer.SYSTEM,
                    () -> ownTransaction.executeWithoutResult(status ->
                            means.deliver().arrived(letter, LocalDate.now(means.clock()), "read", Officer.SYSTEM)));
        } catch (DataAccessException e) {
            LOG.info("A letter was read whose arrival could not be written down");
        }
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
