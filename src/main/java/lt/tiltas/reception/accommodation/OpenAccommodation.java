package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;
import static lt.tiltas.reception.ReceptionRight.VIEW_STAY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.StayCard;
import lt.tiltas.reception.accommodation.AccommodationPage.Choices;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.reception.stay.GivingReadings;
import lt.tiltas.reception.stay.HoldBeds;
import lt.tiltas.reception.stay.StayCards;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenAccommodation {

    private final Households households;
    private final StayCards cards;
    private final GivingReadings giving;
    private final Municipalities municipalities;
    private final Clock clock;

    OpenAccommodation(
            Households households, StayCards cards, GivingReadings giving, Municipalities municipalities, Clock clock) {
        this.households = households;
        this.cards = cards;
        this.giving = giving;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional
    AccommodationPage open(HouseholdId id, Officer officer, Language language) {
        HouseholdCard card = households.open(id, officer, VIEW_STAY);
        Optional<StayCard> current = cards.current(id);
        Optional<StayCard> held = cards.held(id);
        return new AccommodationPage(
                card,
                current.orElse(null),
                held.orElse(null),
                cards.all(id),
                held.map(this::hoursLeft).orElse(0L),
                giving.rules().hours(HoldBeds.HOLD, LocalDate.now(clock)),
                officer.may(GIVE_BED) ? choices(card, current.orElse(null)) : null,
                municipalities.names(language));
    }

    private Choices choices(HouseholdCard card, @Nullable StayCard current) {
        LocalDate today = LocalDate.now(clock);
        return Choosing.among(
                giving.places().from(today), giving.places().run(), card, Guests.of(card, today), current);
    }

    private long hoursLeft(StayCard hold) {
        return hold.holdUntil() == null
                ? 0
                : Math.max(
                        0,
                        Duration.between(OffsetDateTime.now(clock), hold.holdUntil())
                                .toHours());
    }
}
