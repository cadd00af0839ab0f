package lt.tiltas.permits.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.letter.Letter.Says;
import lt.tiltas.permits.letter.Letter.Way;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter is written and approved with the step it tells of, in the same transaction. Where the addressee has an own page it is sent at once, by
 * lying there; else it waits for whoever prints it. Nothing is said to be sent by a way that is not there.
 */
@Component
public class TellByLetter {

    private final Letters letters;
    private final Households households;
    private final Clock clock;

    TellByLetter(Letters letters, Households households, Clock clock) {
        this.letters = letters;
        this.households = households;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ApplicationId application, LetterKind kind, Says says, Officer officer) {
        over(application, officer);
        LocalDate today = LocalDate.now(clock);
        Letter.About about = letters.about(application);
        LetterId id = letters.draft(about, kind, language(about), says, today, officer);
        Letter drafted = letters.find(id).orElseThrow();
        letters.move(drafted, LetterStep.APPROVE, drafted.way(), today, officer);
        if (letters.hasOwnPage(drafted.whose().addressee())) {
            Letter approved = letters.find(id).orElseThrow();
            letters.move(approved, LetterStep.SEND, new Way(today, "own", today, null, null), today, officer);
        }
    }

    /** What an open letter of this application was to tell is over: one not sent is dropped, one on its way needs no arriving any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(ApplicationId application, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        letters.of(application).stream()
                .filter(letter -> letter.isOpen() && !letter.kind().isToMany())
                .forEach(letter -> letters.move(
                        letter,
                        LetterStep.DROP.possibleFrom(letter.state()) ? LetterStep.DROP : LetterStep.ANSWER,
                        letter.way(),
                        today,
                        officer));
    }

    /** What was asked for is here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(ApplicationId application, Officer officer) {
        over(application, officer);
        LocalDate today = LocalDate.now(clock);
        letters.of(application).stream()
                .filter(letter -> letter.kind() == LetterKind.PAPERS)
                .filter(letter -> LetterStep.ANSWER.possibleFrom(letter.state()))
                .forEach(letter -> letters.move(letter, LetterStep.ANSWER, letter.way(), today, officer));
    }

    private Language language(Letter.About about) {
        List<HouseholdCard> cards = households.cards(List.of(new HouseholdId(about.household())));
        return cards.isEmpty()
                ? Language.LT
                : Language.of(cards.getFirst().contact().language());
    }
}
