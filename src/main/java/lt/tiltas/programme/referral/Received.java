package lt.tiltas.programme.referral;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the receiver sees it.
 *
 * @param person a random id, for the trail; never shown
 * @param shown whether the consent in force lets anything be seen
 */
public record Received(
        ServiceReferralId id,
        PersonId person,
        Asked asked,
        ReferralStep.State state,
        @Nullable LocalDate dueOn,
        Referral.Ended ended,
        boolean shown,
        Shared shared,
        int version) {

    /** @param municipality which sends the person */
    public record Asked(String service, int municipality, LocalDate sentOn, boolean reminded) {}

    public List<ReferralStep> steps() {
        return ReferralStep.after(state).stream()
                .filter(step -> step.of(ReferralStep.Whose.RECEIVER) && step != ReferralStep.SEE)
                .toList();
    }

    public boolean late(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && state.shared();
    }
}
