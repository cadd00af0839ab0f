package lt.tiltas.permits.letter;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.letter.Letter.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does with a letter on paper. */
@Service
public class KeepLetter {

    /** Ways in which paper goes and what becomes of it. */
    public enum Action {
        /** Handed over at the office: sent and arrived at once. */
        HAND,
        /** Given to the post. */
        POST,
        /** The post's receipt says on which day it arrived. */
        RECEIPT,
        /** The post has brought it back. */
        RETURN
    }

    /** @param on on which day it arrived; today when nothing is said */
    public record Done(
            @NotNull Action action,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            int version) {}

    public sealed interface Outcome {
        ApplicationId application();

        record Kept(ApplicationId application, Action action) implements Outcome {}

        /** It does not stand where this could be done. */
        record NotPossible(ApplicationId application) implements Outcome {}

        /** Before it was sent, or still to come. */
        record WrongDay(ApplicationId application) implements Outcome {}
    }

    private final Access access;
    private final Letters letters;
    private final DeliverLetter deliver;
    private final Clock clock;

    KeepLetter(Access access, Letters letters, DeliverLetter deliver, Clock clock) {
        this.access = access;
        this.letters = letters;
        this.deliver = deliver;
        this.clock = clock;
    }

    /**
     * @throws NotHere when there is none, or it is not this organisation's work
     * @throws OptimisticLockingFailureException when it moved since the officer's page
     */
    @Transactional
    public Outcome keep(LetterId id, Done done, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Letter letter = letters.find(id)
                .filter(found -> found.whose().org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("letter"));
        access.require(officer, DECIDE_PERMIT, letter.whose().person());
        if (letter.version() != done.version()) {
            throw new OptimisticLockingFailureException("letter moved to version " + letter.version());
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate on = done.on() == null || done.action() != Action.RECEIPT ? today : done.on();
        LocalDate sent = letter.way().sentOn();
        if (on.isAfter(today) || sent != null && on.isBefore(sent)) {
            return new Outcome.WrongDay(letter.application());
        }
        return possible(letter, done.action())
                ? kept(letter, done.action(), on, officer)
                : new Outcome.NotPossible(letter.application());
    }

    public static boolean possible(Letter letter, Action action) {
        boolean toSend = LetterStep.SEND.possibleFrom(letter.state());
        boolean underWay = LetterStep.DELIVER.possibleFrom(letter.state());
        return switch (action) {
            case HAND -> toSend || underWay;
            case POST -> toSend;
            case RECEIPT, RETURN -> underWay && "post".equals(letter.way().channel());
        };
    }

    private Outcome kept(Letter letter, Action action, LocalDate on, Officer officer) {
        switch (action) {
            case POST -> send(letter, "post", on, officer);
            case HAND -> {
                boolean toSend = LetterStep.SEND.possibleFrom(letter.state());
                deliver.arrived(toSend ? send(letter, "hand", on, officer) : letter, on, "handed", officer);
            }
            case RECEIPT -> deliver.arrived(letter, on, "receipt", officer);
            case RETURN -> letters.move(letter, LetterStep.RETURN, letter.way(), on, officer);
        }
        return new Outcome.Kept(letter.application(), action);
    }

    private Letter send(Letter letter, String channel, LocalDate on, Officer officer) {
        letters.move(letter, LetterStep.SEND, new Way(letter.way().writtenOn(), channel, on, null, null), on, officer);
        return letters.find(letter.id()).orElseThrow();
    }
}
