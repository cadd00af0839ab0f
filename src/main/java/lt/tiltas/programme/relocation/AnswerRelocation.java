package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RECEIVE_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.Role;
import lt.tiltas.programme.RelocationId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor of the other municipality takes the programme for one of the own case managers, or says why not. */
@Service
public class AnswerRelocation {

    /** @param lead who leads it from now on */
    public record Acceptance(@NotNull @Nullable UUID lead) {}

    public record Refusal(
            @NotBlank @Size(max = 500) @Nullable String because) {}

    public record Page(Received received, List<Officers.Colleague> colleagues) {}

    public sealed interface Outcome {
        record Accepted() implements Outcome {}

        record NoSuchColleague() implements Outcome {}

        record OverTheLimit() implements Outcome {}
    }

    private final Access access;
    private final ReceivedRelocations received;
    private final Officers officers;
    private final Crossing crossing;

    AnswerRelocation(Access access, ReceivedRelocations received, Officers officers, Crossing crossing) {
        this.access = access;
        this.received = received;
        this.officers = officers;
        this.crossing = crossing;
    }

    @Transactional
    public List<Received> list(Officer officer) {
        access.allow(officer, RECEIVE_PROGRAMME);
        List<Received> all = received.all();
        saw(all, officer);
        return all;
    }

    @Transactional
    public Page open(RelocationId id, Officer officer) {
        access.allow(officer, RECEIVE_PROGRAMME);
        Received one = received.find(id.value()).orElseThrow(() -> new NotHere("relocation"));
        saw(List.of(one), officer);
        return new Page(one, officers.at(officer.organisation(), Role.CASEMANAGER));
    }

    @Transactional
    public Outcome accept(RelocationId id, Acceptance acceptance, Officer officer) {
        Page page = waiting(id, officer);
        Officers.Colleague lead = page.colleagues().stream()
                .filter(one -> one.id().equals(acceptance.lead()))
                .findFirst()
                .orElse(null);
        if (lead == null) {
            return new Outcome.NoSuchColleague();
        }
        return crossing.accept(id.value(), new Relocation.Who(lead.id(), lead.name()), officer)
                ? new Outcome.Accepted()
                : new Outcome.OverTheLimit();
    }

    @Transactional
    public void refuse(RelocationId id, Refusal refusal, Officer officer) {
        waiting(id, officer);
        crossing.refuse(id.value(), String.valueOf(refusal.because()).strip(), officer);
    }

    private Page waiting(RelocationId id, Officer officer) {
        Page page = open(id, officer);
        if (!page.received().waits()) {
            throw new OptimisticLockingFailureException("relocation");
        }
        return page;
    }

    private void saw(List<Received> shown, Officer officer) {
        access.saw(
                officer,
                RECEIVE_PROGRAMME,
                shown.stream()
                        .flatMap(one -> one.people().stream())
                        .map(PersonId::new)
                        .toList());
    }
}
