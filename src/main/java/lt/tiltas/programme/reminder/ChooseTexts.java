package lt.tiltas.programme.reminder;

import static lt.tiltas.programme.TextRight.CHOOSE_TEXTS;
import static lt.tiltas.programme.TextRight.OWN_TEXTS;

import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.registration.PersonId;
import lt.tiltas.sms.Sms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family says whether text messages remind it of talks; on its word the office says it for the family. Off is off at once. */
@Service
public class ChooseTexts {

    private final Access access;
    private final Leading leading;
    private final TextChoices choices;
    private final Sms sms;

    ChooseTexts(Access access, Leading leading, TextChoices choices, Sms sms) {
        this.access = access;
        this.leading = leading;
        this.choices = choices;
        this.sms = sms;
    }

    /** Empty while nothing is sent: no gateway is named, or there is no open programme. */
    @Transactional
    public Optional<Boolean> open(Officer person) {
        require(person);
        return choices.own().filter(programme -> sms.open()).map(choices::wanted);
    }

    @Transactional
    public Optional<Boolean> open(ProgrammeId programme, Officer officer) {
        leading.open(programme, officer, CHOOSE_TEXTS);
        return Optional.of(programme).filter(any -> sms.open()).map(choices::wanted);
    }

    @Transactional
    public void say(boolean wanted, Officer person) {
        require(person);
        choices.say(choices.own().orElseThrow(() -> new NotHere("programme")), wanted, "person", person);
    }

    @Transactional
    public void say(ProgrammeId programme, boolean wanted, Officer officer) {
        leading.open(programme, officer, CHOOSE_TEXTS);
        choices.say(programme, wanted, "office", officer);
    }

    private void require(Officer person) {
        access.require(
                person, OWN_TEXTS, new PersonId(Objects.requireNonNull(person.self(), "a newcomer is a person")));
    }
}
