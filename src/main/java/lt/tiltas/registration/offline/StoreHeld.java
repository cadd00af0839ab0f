package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.arrival.AnswerLikely;
import lt.tiltas.registration.arrival.Arrival;
import lt.tiltas.registration.arrival.OpenArrival;
import lt.tiltas.registration.arrival.RegisterArrival;
import lt.tiltas.registration.arrival.RegisterWhole;
import lt.tiltas.registration.arrival.WholeArrival;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is alike is somebody else: the family is registered as a new one, and the questions about it are answered. */
@Service
class StoreHeld {

    sealed interface Outcome {

        record Registered(HouseholdId household) implements Outcome {}

        /** Something is missing that only the desk can ask. */
        record Incomplete(HouseholdId draft) implements Outcome {}
    }

    @Component
    record Desk(RegisterWhole whole, OpenArrival open, AnswerLikely answer, RegisterArrival register) {}

    private final Access access;
    private final OfflineRecords records;
    private final Desk desk;

    StoreHeld(Access access, OfflineRecords records, Desk desk) {
        this.access = access;
        this.records = records;
        this.desk = desk;
    }

    @Transactional
    Outcome store(OfflineId id, String hash, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        Held held = records.waiting(id, hash);
        HouseholdId draft = held.household() == null ? writtenAnew(held, officer) : held.household();
        if (held.household() == null) {
            records.settle(id, hash, officer);
        }
        return register(draft, officer);
    }

    /** Under keys of its own, the same each time: the first record keeps the device's. */
    private HouseholdId writtenAnew(Held held, Officer officer) {
        var fresh = new HouseholdId(anew(held.id().value(), held.hash()));
        WholeArrival written = held.written();
        var people = written.people().stream()
                .map(member -> new WholeArrival.Member(
                        anew(member.id(), held.hash()),
                        member.person(),
                        member.paper(),
                        member.needs(),
                        member.words()))
                .toList();
        desk.whole.register(fresh, new WholeArrival(written.contact(), people, written.tonight()), officer);
        return fresh;
    }

    private Outcome register(HouseholdId id, Officer officer) {
        if (!desk.open.card(id, officer).isDraft()) {
            return new Outcome.Registered(id);
        }
        Arrival arrival = desk.open.open(id, officer);
        arrival.questions()
                .forEach((person, likely) -> likely.forEach(one -> desk.answer.answer(
                        id, person, new AnswerLikely.Answer(one.member().personId(), false), officer)));
        return switch (desk.register.register(id, arrival.version(), officer)) {
            case RegisterArrival.Outcome.Registered() -> new Outcome.Registered(id);
            case RegisterArrival.Outcome.Incomplete() -> new Outcome.Incomplete(id);
        };
    }

    private static UUID anew(UUID id, String hash) {
        return UUID.nameUUIDFromBytes((id + hash).getBytes(StandardCharsets.US_ASCII));
    }
}
