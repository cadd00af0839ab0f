package lt.tiltas.registration.api;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.WriteHouseholds;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import lt.tiltas.registration.review.FoundBy;
import lt.tiltas.registration.review.PossiblePairs;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Search, claim of the key, three writes and the trail in one transaction: all of it, or nothing. */
@Service
class RegisterHousehold {

    sealed interface Outcome {

        record Registered(Receipt receipt) implements Outcome {}

        /** The same request came before; nothing was written now. */
        record Replayed(Receipt receipt) implements Outcome {}

        record KeyReused() implements Outcome {}
    }

    private final Access access;
    private final LikelyRecords likely;
    private final Receipts receipts;
    private final Register register;
    private final Clock clock;

    RegisterHousehold(Access access, LikelyRecords likely, Receipts receipts, Register register, Clock clock) {
        this.access = access;
        this.likely = likely;
        this.receipts = receipts;
        this.register = register;
        this.clock = clock;
    }

    /** What a registration writes. */
    @Component
    record Register(WriteHouseholds households, PossiblePairs pairs) {}

    @Transactional
    Outcome register(Submission submission, RequestKey request, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        receipts.planOnce();
        List<Known> known =
                submission.people().stream().map(SubmittedPerson::known).toList();
        Map<Integer, List<Likely>> found = likely.of(known);
        Receipt receipt = receipt(known.size(), found);
        if (!receipts.keep(request, receipt, officer)) {
            return replay(request, officer);
        }
        List<PersonId> ids = receipt.people().stream()
                .map(person -> new PersonId(person.id()))
                .toList();
        String number = register.households
                .write(
                        List.of(submission.read(
                                new HouseholdId(receipt.id()), ids, officer.organisation(), OffsetDateTime.now(clock))),
                        officer)
                .getFirst();
        found.forEach((place, alike) -> register.pairs.found(ids.get(place), alike, FoundBy.PROGRAM));
        leaveTrail(known, found, ids, officer);
        return new Outcome.Registered(receipt.numbered(number));
    }

    private Outcome replay(RequestKey request, Officer officer) {
        Receipts.Kept kept = receipts.kept(request, officer).orElseThrow();
        return kept.sameRequest() ? new Outcome.Replayed(kept.receipt()) : new Outcome.KeyReused();
    }

    private static Receipt receipt(int people, Map<Integer, List<Likely>> found) {
        List<Receipt.Registered> registered = new ArrayList<>();
        for (int place = 0; place < people; place++) {
            registered.add(new Receipt.Registered(
                    UUID.randomUUID(), Receipt.Verdicts.of(found.getOrDefault(place, List.of()))));
        }
        return new Receipt(UUID.randomUUID(), "", registered);
    }

    /** One look: the people registered, and those whom the search for likely records has weighed. */
    private void leaveTrail(List<Known> known, Map<Integer, List<Likely>> found, List<PersonId> ids, Officer officer) {
        Stream<PersonId> weighed = found.values().stream()
                .flatMap(List::stream)
                .map(one -> new PersonId(one.person()))
                .distinct();
        String terms = known.stream()
                .map(one -> one.surname() + " " + one.given() + " " + one.birthOn() + " " + likely.documentIndex(one))
                .collect(Collectors.joining("\n"));
        access.searched(
                officer,
                REGISTER_ARRIVAL,
                terms,
                Stream.concat(ids.stream(), weighed).toList());
    }
}
