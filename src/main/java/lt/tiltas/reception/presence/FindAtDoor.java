package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.CardNumber;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose card was shown at this door, and whether they live here. */
@Service
public class FindAtDoor {

    public sealed interface Outcome {

        record Here(HouseholdId household, List<Resident> people) implements Outcome {}

        /** A good card, of a family that does not live in this house. */
        record Elsewhere() implements Outcome {}

        /** Somebody said that it was lost: whoever shows it need not be of the family. */
        record Withdrawn() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    private record Shown(UUID householdId, @Nullable OffsetDateTime withdrawnAt) {}

    private final Access access;
    private final HousePeople residents;
    private final JdbcClient db;

    FindAtDoor(Access access, HousePeople residents, JdbcClient db) {
        this.access = access;
        this.residents = residents;
        this.db = db;
    }

    /** @param typed the code alone, in fours, or the whole address of the square */
    @Transactional
    public Outcome find(SiteId site, String typed, Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        residents.house(site);
        Optional<String> code = CardNumber.in(typed);
        Optional<Shown> shown = code.flatMap(this::shown);
        List<Resident> people = shown.map(card -> residents.of(site, new HouseholdId(card.householdId())))
                .orElse(List.of());
        access.searched(
                officer,
                RECORD_PRESENCE,
                "card " + code.orElse("unreadable"),
                people.stream().map(Resident::personId).toList());
        if (shown.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (shown.get().withdrawnAt() != null) {
            return new Outcome.Withdrawn();
        }
        return people.isEmpty()
                ? new Outcome.Elsewhere()
                : new Outcome.Here(new HouseholdId(shown.get().householdId()), people);
    }

    private Optional<Shown> shown(String code) {
        return db.sql("select household_id, withdrawn_at from registration.published_card(:code)")
                .param("code", code)
                .query(Shown.class)
                .optional();
    }
}
