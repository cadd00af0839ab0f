package lt.tiltas.permits.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.household.ApplyForProtection;
import lt.tiltas.permits.household.Candidates;
import lt.tiltas.permits.household.Candidates.Candidate;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A household's application is begun, kept, and handed in. Whoever calls has opened the household under a right of their own. */
@Service
public class FillDraft {

    public sealed interface Outcome {
        record Kept() implements Outcome {}

        record HandedIn(List<PersonId> opened, int skipped) implements Outcome {}

        record NobodyChosen() implements Outcome {}

        /** The household is still being registered, or has left. */
        record NotRegistered(String state) implements Outcome {}
    }

    private final Drafts drafts;
    private final DraftPage draftPage;
    private final Candidates candidates;
    private final ApplyForProtection apply;
    private final Clock clock;

    FillDraft(Drafts drafts, DraftPage draftPage, Candidates candidates, ApplyForProtection apply, Clock clock) {
        this.drafts = drafts;
        this.draftPage = draftPage;
        this.candidates = candidates;
        this.apply = apply;
        this.clock = clock;
    }

    /** @throws NotHere when nothing can be applied for on that ground now */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(HouseholdCard card, String ground, Officer officer) {
        drafts.begin(card.id(), known(ground), eligible(card, ground), officer);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DraftPage.Page> open(HouseholdCard card) {
        return drafts.of(card.id()).map(draft -> draftPage.of(card, draft));
    }

    /** @throws OptimisticLockingFailureException when somebody else kept it, or handed it in */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome fill(HouseholdCard card, Draft.Filled form, Officer officer) {
        Draft before = drafts.of(card.id())
                .filter(draft -> draft.version() == form.version())
                .orElseThrow(() -> new OptimisticLockingFailureException("draft changed meanwhile"));
        String ground = known(form.ground() == null ? before.ground() : form.ground());
        boolean another = !ground.equals(before.ground());
        List<UUID> eligible = eligible(card, ground);
        List<UUID> chosen = form.chosen().stream().filter(eligible::contains).toList();
        List<UUID> people = another && chosen.isEmpty() ? eligible : chosen;
        if (form.handIn() && !another) {
            return handIn(card, ground, people, officer);
        }
        if (!drafts.keep(before, ground, people, officer)) {
            throw new OptimisticLockingFailureException("draft changed meanwhile");
        }
        return new Outcome.Kept();
    }

    private Outcome handIn(HouseholdCard card, String ground, List<UUID> people, Officer officer) {
        if (people.isEmpty()) {
            return new Outcome.NobodyChosen();
        }
        return switch (apply.apply(card, new ApplyForProtection.New(people, ground), officer)) {
            case ApplyForProtection.Outcome.Applied(var opened, var skipped) -> {
                drafts.end(card.id());
                yield new Outcome.HandedIn(opened, skipped.size());
            }
            case ApplyForProtection.Outcome.NotRegistered(String state) -> new Outcome.NotRegistered(state);
        };
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(HouseholdCard card) {
        drafts.end(card.id());
    }

    private String known(String ground) {
        if (!draftPage.grounds(LocalDate.now(clock)).contains(ground)) {
            throw new NotHere("ground");
        }
        return ground;
    }

    private List<UUID> eligible(HouseholdCard card, String ground) {
        return candidates.of(card, ground).stream()
                .filter(Candidate::mayApply)
                .map(candidate -> candidate.member().id())
                .toList();
    }
}
