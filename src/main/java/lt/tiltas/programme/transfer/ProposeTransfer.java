package lt.tiltas.programme.transfer;

import static lt.tiltas.programme.CaseloadRight.TRANSFER_HOUSEHOLD;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.Role;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.TransferId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to give households to a colleague: one, some or all. Nothing changes until the colleague has accepted and both have talked. */
@Service
public class ProposeTransfer {

    /** @param from whose caseload; null for the own */
    public record New(
            @Nullable UUID from,
            @NotNull UUID to,
            @NotBlank @Size(max = 500) String reason,
            @NotEmpty List<UUID> programmes) {}

    /** @param languages in which the caseload can be narrowed */
    public record Page(
            Officers.Colleague from,
            List<Officers.Colleague> colleagues,
            Chosen.Filter filter,
            List<Chosen.One> chosen,
            List<HouseholdCard> cards,
            List<String> languages) {

        public @Nullable HouseholdCard card(Chosen.One one) {
            return cards.stream()
                    .filter(card -> card.id().equals(one.household()))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Component
    record Colleagues(Officers officers, Supervisors supervisors) {}

    private final Access access;
    private final Households households;
    private final Transfers transfers;
    private final Chosen chosen;
    private final Colleagues colleagues;

    ProposeTransfer(Access access, Households households, Transfers transfers, Chosen chosen, Colleagues colleagues) {
        this.access = access;
        this.households = households;
        this.transfers = transfers;
        this.chosen = chosen;
        this.colleagues = colleagues;
    }

    @Transactional
    public Page open(Chosen.Filter filter, Officer officer) {
        access.allow(officer, TRANSFER_HOUSEHOLD);
        List<Officers.Colleague> all = colleagues.officers().at(officer.organisation(), Role.CASEMANAGER);
        Officers.Colleague from = from(filter.from(), all, officer);
        List<Chosen.One> whole = chosen.of(new Chosen.Filter(null, null, null, null, null), from.id(), officer);
        List<Chosen.One> found = chosen.of(filter, from.id(), officer);
        List<HouseholdCard> cards =
                households.cards(found.stream().map(Chosen.One::household).toList());
        access.saw(
                officer,
                TRANSFER_HOUSEHOLD,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Page(
                from,
                all.stream().filter(one -> !one.id().equals(from.id())).toList(),
                filter,
                found,
                cards,
                whole.stream().map(Chosen.One::language).distinct().sorted().toList());
    }

    /** Empty when none of them can be given any more: somebody else leads them, or has proposed it already. */
    @Transactional
    public Optional<TransferId> propose(New wanted, Officer officer) {
        access.allow(officer, TRANSFER_HOUSEHOLD);
        List<Officers.Colleague> all = colleagues.officers().at(officer.organisation(), Role.CASEMANAGER);
        Officers.Colleague from = from(wanted.from(), all, officer);
        Officers.Colleague to = all.stream()
                .filter(one -> one.id().equals(wanted.to()) && !one.id().equals(from.id()))
                .findFirst()
                .orElseThrow(() -> new NotHere("colleague"));
        UUID batch = UUID.randomUUID();
        transfers.propose(
                batch,
                new Transfer.New(from.id(), to.id(), wanted.reason(), wanted.programmes()),
                new Transfer.Who(from.id(), from.name()),
                new Transfer.Who(to.id(), to.name()),
                officer);
        return transfers.find(batch).map(any -> new TransferId(batch));
    }

    /** The own caseload, or as a supervisor anybody's of the municipality. */
    private Officers.Colleague from(@Nullable UUID wanted, List<Officers.Colleague> all, Officer officer) {
        if (wanted == null || wanted.equals(officer.id())) {
            return new Officers.Colleague(officer.id(), officer.name());
        }
        if (!colleagues.supervisors().supervises()) {
            throw new NotHere("caseload");
        }
        return all.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotHere("caseload"));
    }
}
