package lt.tiltas.programme;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.appeal.FileAppeal;
import lt.tiltas.programme.decision.HearPerson;
import lt.tiltas.programme.decision.RestoreSupport;
import lt.tiltas.programme.overview.ReadSupports;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of the own supports and does about what is decided. The database lets a person reach no other's. */
@Service
@Transactional
public class OwnSupports {

    private final Access access;
    private final ReadSupports readSupports;
    private final HearPerson hearPerson;
    private final FileAppeal fileAppeal;
    private final RestoreSupport restoreSupport;

    OwnSupports(
            Access access,
            ReadSupports readSupports,
            HearPerson hearPerson,
            FileAppeal fileAppeal,
            RestoreSupport restoreSupport) {
        this.access = access;
        this.readSupports = readSupports;
        this.hearPerson = hearPerson;
        this.fileAppeal = fileAppeal;
        this.restoreSupport = restoreSupport;
    }

    /** The caller has opened the own household and recorded the look. */
    public Optional<SupportOverview> of(HouseholdId household) {
        return readSupports.of(household);
    }

    /** A word about what is proposed, before anybody signs. */
    public void hear(SupportDecisionId decision, String words, String language, Officer officer) {
        access.require(officer, OWN_SUPPORTS, self(officer));
        hearPerson.hear(decision, words, language);
    }

    /** From here on a lowering stands still until it is answered. */
    public void appeal(SupportDecisionId decision, String words, String language, Officer officer) {
        access.require(officer, OWN_SUPPORTS, self(officer));
        fileAppeal.file(decision, words, language, officer);
    }

    /** @param state accepted or taken_further */
    public void settle(SupportAppealId appeal, String state, Officer officer) {
        access.require(officer, OWN_SUPPORTS, self(officer));
        fileAppeal.settle(appeal, state);
    }

    /** What was lowered is given again: one click, no application. */
    public void restore(SupportDecisionId decision, Officer officer) {
        access.require(officer, OWN_SUPPORTS, self(officer));
        restoreSupport.restoreOwn(decision, officer);
    }

    static PersonId self(Officer officer) {
        UUID person = Objects.requireNonNull(officer.self(), "a newcomer is a person");
        return new PersonId(person);
    }
}
