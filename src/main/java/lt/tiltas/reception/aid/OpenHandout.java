package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.GIVE_AID;
import static lt.tiltas.reception.CareRight.OWN_AID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family took home: looked at, confirmed by the family, taken back when it was a mistake. */
@Service
public class OpenHandout {

    public record Page(HouseholdCard card, Handout handout, Map<String, AidKind> kinds) {

        public String person() {
            return card.members().stream()
                    .filter(member -> member.id().equals(handout.person()))
                    .map(member -> member.names().latin())
                    .findFirst()
                    .orElse("");
        }
    }

    public record Own(List<Handout> handouts, Map<String, AidKind> kinds) {}

    private final Households households;
    private final Handouts handouts;
    private final Stores stores;
    private final Clock clock;

    OpenHandout(Households households, Handouts handouts, Stores stores, Clock clock) {
        this.households = households;
        this.handouts = handouts;
        this.stores = stores;
        this.clock = clock;
    }

    @Transactional
    Page open(HandoutId id, Officer officer) {
        Handout handout = handouts.find(id).orElseThrow(() -> new NotHere("receipt"));
        HouseholdCard card = households.open(handout.household(), officer, GIVE_AID);
        return new Page(card, handout, kinds());
    }

    /** @return whether it was open until now */
    @Transactional
    boolean confirm(HandoutId id, Officer officer) {
        open(id, officer);
        return handouts.confirm(id, officer, OffsetDateTime.now(clock));
    }

    /** It lies in the store again. @return whether it had been given until now */
    @Transactional
    boolean takeBack(HandoutId id, Officer officer) {
        Handout handout = open(id, officer).handout();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!handouts.takeBack(id, now)) {
            return false;
        }
        handout.pieces().stream()
                .sorted(Comparator.comparing(Handout.Piece::kind))
                .forEach(piece -> stores.ledger()
                        .add(
                                Entry.New.of(
                                                handout.place().site(),
                                                piece.kind(),
                                                "returned",
                                                piece.quantity(),
                                                kinds().get(piece.kind()).norm().valueCents(),
                                                LocalDate.now(clock),
                                                id.value())
                                        .because(null, "mistake", null)
                                        .with(new Entry.Link(null, null, id.value())),
                                officer,
                                now));
        return true;
    }

    @Transactional
    Own own(Officer officer) {
        HouseholdId household = household(officer);
        households.open(household, officer, OWN_AID);
        return new Own(handouts.of(household), kinds());
    }

    /** The family itself says that it has it. */
    @Transactional
    void confirmOwn(HandoutId id, Officer officer) {
        households.open(household(officer), officer, OWN_AID);
        handouts.find(id).orElseThrow(() -> new NotHere("receipt"));
        handouts.confirm(id, officer, OffsetDateTime.now(clock));
    }

    private HouseholdId household(Officer officer) {
        UUID self = Objects.requireNonNull(officer.self(), "a newcomer is a person");
        return households.of(self).orElseThrow(() -> new NotHere("own household"));
    }

    private Map<String, AidKind> kinds() {
        return stores.kinds().byCode(LocalDate.now(clock));
    }
}
