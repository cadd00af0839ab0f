package lt.tiltas.permits.household;

import static lt.tiltas.permits.PermitRight.APPLY_FOR_PERMIT;

import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.application.Application.Asked;
import lt.tiltas.permits.application.OpenApplications;
import lt.tiltas.permits.household.Candidates.Candidate;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One action opens applications on one ground for all chosen members. A second time it opens nothing more. */
@Service
public class ApplyForProtection {

    /** The chosen members of the household, and the ground on which they apply. */
    public record New(@NotEmpty List<UUID> people, String ground) {

        public New(List<UUID> people) {
            this(people, "temporary_protection");
        }
    }

    /** @param reason in_progress, valid or no_adult; message key {@code permit-skipped.<reason>} */
    public record Skipped(Member member, String reason) {}

    public sealed interface Outcome {
        record Applied(List<PersonId> opened, List<Skipped> skipped) implements Outcome {}

        /** The household is still being registered, or has left. */
        record NotRegistered(String state) implements Outcome {}
    }

    private final Households households;
    private final Candidates candidates;
    private final OpenApplications openApplications;

    ApplyForProtection(Households households, Candidates candidates, OpenApplications openApplications) {
        this.households = households;
        this.candidates = candidates;
        this.openApplications = openApplications;
    }

    @Transactional
    public Outcome apply(HouseholdId household, New form, Officer officer) {
        return apply(households.open(household, officer, APPLY_FOR_PERMIT), form, officer);
    }

    /** The caller has opened the household under its own right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome apply(HouseholdCard card, New form, Officer officer) {
        if (!card.state().code().equals("registered")) {
            return new Outcome.NotRegistered(card.state().code());
        }
        List<PersonId> opened = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        candidates.of(card, form.ground()).stream()
                .filter(candidate -> form.people().contains(candidate.member().id()))
                .forEach(candidate -> {
                    String reason = open(card.id(), candidate, form.ground(), officer);
                    if (reason.isEmpty()) {
                        opened.add(candidate.member().personId());
                    } else {
                        skipped.add(new Skipped(candidate.member(), reason));
                    }
                });
        return new Outcome.Applied(opened, skipped);
    }

    /** Empty when opened, else why not. */
    private String open(HouseholdId household, Candidate candidate, String ground, Officer officer) {
        if (candidate.reason() != null || candidate.filedBy() == null || candidate.kind() == null) {
            return String.valueOf(candidate.reason());
        }
        boolean opened = openApplications.open(
                household,
                candidate.member().personId(),
                new Asked(ground, candidate.filedBy().personId()),
                candidate.kind(),
                officer);
        return opened ? "" : "in_progress";
    }
}
