package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.Arrival;
import lt.tiltas.registration.arrival.OpenArrival;
import lt.tiltas.registration.arrival.WholeArrival;
import lt.tiltas.registration.offline.HeldPage.Someone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.ObjectError;

/** Opens one registration that waits, beside whom it may repeat. */
@Service
class OpenHeld {

    private final Access access;
    private final OfflineRecords records;
    private final OpenArrival openArrival;
    private final SideBySide sideBySide;
    private final Clock clock;

    OpenHeld(Access access, OfflineRecords records, OpenArrival openArrival, SideBySide sideBySide, Clock clock) {
        this.access = access;
        this.records = records;
        this.openArrival = openArrival;
        this.sideBySide = sideBySide;
        this.clock = clock;
    }

    @Transactional
    HeldPage open(OfflineId id, String hash, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        Held held = records.waiting(id, hash);
        LocalDate today = LocalDate.now(clock);
        Optional<Arrival> draft =
                Optional.ofNullable(held.household()).map(household -> openArrival.open(household, officer));
        List<Someone> people = held.written().people().stream()
                .map(member -> someone(held, member, draft, today))
                .toList();
        access.saw(
                officer,
                REGISTER_ARRIVAL,
                people.stream()
                        .flatMap(someone -> someone.beside().stream())
                        .map(HeldPage.Beside::id)
                        .toList());
        List<ObjectError> wrong = wrong(held.written(), today);
        return new HeldPage(
                held,
                people,
                wrong,
                wrong.isEmpty()
                        && !people.isEmpty()
                        && people.stream().allMatch(someone -> someone.wrong().isEmpty()));
    }

    private Someone someone(Held held, WholeArrival.Member member, Optional<Arrival> draft, LocalDate today) {
        var id = new PersonId(member.id());
        List<ObjectError> wrong = wrong(member, today);
        boolean inDraft = draft.isEmpty() || draft.get().card().people().contains(id);
        return new Someone(
                member,
                !inDraft && member.personErrors(today).isEmpty(),
                held.isSecond()
                        ? sideBySide.first(held, member)
                        : sideBySide.likely(
                                member,
                                draft.map(Arrival::questions).orElse(Map.of()).getOrDefault(id, List.of())),
                wrong);
    }

    private static List<ObjectError> wrong(WholeArrival.Member member, LocalDate today) {
        return Stream.concat(member.personErrors(today).stream(), member.paperErrors().stream())
                .toList();
    }

    private static List<ObjectError> wrong(WholeArrival written, LocalDate today) {
        return Stream.of(written.contactErrors(today), written.needErrors(), written.tonightErrors())
                .flatMap(List::stream)
                .toList();
    }
}
