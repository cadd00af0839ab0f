package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.leave.ReturnFromLeave;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of a family go in or out. Who comes in is back from a leave. */
@Service
public class PassDoor {

    /** @param key of the page from which it is sent: pressed twice it is once */
    public record New(
            @NotNull @Nullable UUID key,
            @NotEmpty @Nullable List<UUID> people,

            @NotNull @Pattern(regexp = "in|out") @Nullable String way) {}

    private final Access access;
    private final HousePeople residents;
    private final Passages passages;
    private final ReturnFromLeave returnFromLeave;
    private final Clock clock;

    PassDoor(Access access, HousePeople residents, Passages passages, ReturnFromLeave returnFromLeave, Clock clock) {
        this.access = access;
        this.residents = residents;
        this.passages = passages;
        this.returnFromLeave = returnFromLeave;
        this.clock = clock;
    }

    /** @return how many */
    @Transactional
    public int pass(SiteId site, HouseholdId household, New passage, Officer officer) {
        residents.house(site);
        List<Resident> people = residents.of(site, household).stream()
                .filter(resident -> passage.people().contains(resident.person()))
                .toList();
        if (people.isEmpty()) {
            throw new NotHere("resident");
        }
        write(new Passages.Act(passage.key(), site, passage.way(), OffsetDateTime.now(clock)), people, officer);
        return people.size();
    }

    /** Also from a device, at the time at which it was. */
    @Transactional
    public void write(Passages.Act act, List<Resident> people, Officer officer) {
        access.require(
                officer,
                RECORD_PRESENCE,
                people.stream().map(Resident::personId).toList());
        passages.write(act, people, officer);
        if (act.way().equals("in")) {
            people.forEach(person -> returnFromLeave.at(person.person(), act.at(), officer));
        }
    }
}
