package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;
import static lt.tiltas.programme.BenefitRight.VIEW_BENEFIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.Contract.Counted;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowBenefit {

    /**
     * The household's tab of support.
     *
     * @param mine whether this officer keeps the contract
     * @param ready whether a programme is open to sign one for
     */
    public record Page(
            HouseholdCard card,
            Optional<Contract> contract,
            Optional<BenefitCard> benefit,
            boolean mine,
            boolean ready,
            LocalDate today) {

        /** Those counted now and from the next months on, by the last row of each. */
        public Optional<Counted> counted(UUID person) {
            return contract.stream()
                    .flatMap(found -> found.people().stream())
                    .filter(one -> one.person().equals(person)
                            && (one.until() == null || !one.until().isBefore(today)))
                    .reduce((first, second) -> second);
        }

        /** What the register says otherwise than the contract (message key {@code benefit.differs.<code>}). */
        public List<String> differs() {
            if (contract.filter(Contract::isOpen).isEmpty()) {
                return List.of();
            }
            List<UUID> family = card.members().stream().map(Member::id).toList();
            Stream<String> uncounted =
                    family.stream().filter(id -> counted(id).isEmpty()).map(id -> "uncounted");
            Stream<String> gone = contract.get().on(today).stream()
                    .filter(one -> one.until() == null && !family.contains(one.person()))
                    .map(one -> "gone");
            Stream<String> grown = card.members().stream()
                    .filter(member -> counted(member.id())
                            .filter(one -> one.until() == null && one.child() && !member.minor(today))
                            .isPresent())
                    .map(member -> "grown");
            return Stream.of(uncounted, gone, grown)
                    .flatMap(codes -> codes)
                    .distinct()
                    .toList();
        }
    }

    private final Households households;
    private final Plans plans;
    private final Contracts contracts;
    private final ReckonMonths reckonMonths;
    private final Clock clock;

    ShowBenefit(Households households, Plans plans, Contracts contracts, ReckonMonths reckonMonths, Clock clock) {
        this.households = households;
        this.plans = plans;
        this.contracts = contracts;
        this.reckonMonths = reckonMonths;
        this.clock = clock;
    }

    @Transactional
    public Page show(HouseholdId household, Officer officer) {
        HouseholdCard card = households.open(household, officer, VIEW_BENEFIT);
        Optional<Contract> contract = contracts.of(household);
        boolean ready = plans.open(household)
                .filter(programme -> programme.municipality().equals(officer.organisation()))
                .isPresent();
        boolean mine = officer.may(KEEP_CONTRACT)
                && contract.map(found -> found.municipality().equals(officer.organisation()))
                        .orElse(ready);
        return new Page(card, contract, contract.map(reckonMonths::card), mine, ready, LocalDate.now(clock));
    }

    /** The page of the household whose contract this is. */
    @Transactional
    public Page show(ContractId id, Officer officer) {
        return show(
                contracts.find(id).orElseThrow(() -> new NotHere("contract")).household(), officer);
    }
}
