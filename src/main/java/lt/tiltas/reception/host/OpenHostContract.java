package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One contract with the family it is made with, for the page and for paper. */
@Service
public class OpenHostContract {

    /** @param rooms that the family has */
    public record Page(
            Contract contract, HostOffer offer, HouseholdCard family, List<Visit> visits, int rooms, LocalDate today) {

        /** A coming visit that is due, or the next one. */
        public List<Visit> planned() {
            return visits.stream().filter(visit -> visit.doneOn() == null).toList();
        }
    }

    @Component
    record Written(HostOffers offers, HostContracts contracts, HostVisits visits) {}

    private final Access access;
    private final Written written;
    private final Households households;
    private final Clock clock;

    OpenHostContract(Access access, Written written, Households households, Clock clock) {
        this.access = access;
        this.written = written;
        this.households = households;
        this.clock = clock;
    }

    /** @throws NotHere also when the family is not this officer's to see */
    @Transactional
    public Page open(HostContractId id, Officer officer) {
        access.allow(officer, MAKE_CONTRACT);
        Contract contract = written.contracts.find(id).orElseThrow(() -> new NotHere("contract"));
        HostOffer offer = written.offers.find(contract.offer()).orElseThrow(() -> new NotHere("host offer"));
        HouseholdCard family = households.open(contract.household(), officer, MAKE_CONTRACT);
        return new Page(
                contract,
                offer,
                family,
                written.visits.of(id),
                written.contracts.rooms(contract),
                LocalDate.now(clock));
    }
}
