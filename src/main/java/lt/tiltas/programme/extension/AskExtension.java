package lt.tiltas.programme.extension;

import static lt.tiltas.programme.CourseRight.OWN_COURSE;

import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person asks that the programme go on, and sees what is decided, why and by whom. */
@Service
public class AskExtension {

    private final Access access;
    private final Extensions extensions;
    private final Asking asking;

    AskExtension(Access access, Extensions extensions, Asking asking) {
        this.access = access;
        this.extensions = extensions;
        this.asking = asking;
    }

    /** Empty when no programme is open. */
    @Transactional
    public Optional<Asking.Course> open(Officer person) {
        require(person);
        return extensions.own().map(mine -> asking.course(mine.programme(), mine.openedOn(), mine.months()));
    }

    /** False when it is too late to ask, or it has been asked already. */
    @Transactional
    public boolean ask(String words, String language, Officer person) {
        require(person);
        Extensions.Mine mine = extensions.own().orElseThrow(() -> new NotHere("programme"));
        if (!asking.course(mine.programme(), mine.openedOn(), mine.months()).askable()) {
            return false;
        }
        extensions.ask(mine.programme(), asking.asked(words, language, "person"), person);
        return true;
    }

    private void require(Officer person) {
        access.require(
                person, OWN_COURSE, new PersonId(Objects.requireNonNull(person.self(), "a newcomer is a person")));
    }
}
