package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;
import static lt.tiltas.programme.PaymentRight.VIEW_PAYMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists, and one of them with its lines. Case managers see whose they are; whoever pays sees accounts and no families. */
@Service
public class OpenPayout {

    private static final int SIZE = 50;

    public record Page(
            Payout payout,
            Payments.Counts counts,
            Paged<Payment> lines,
            Map<HouseholdId, HouseholdCard> families,
            Map<UUID, String> officers,
            Optional<Payout.Payer> payer,
            boolean mine,
            LocalDate today) {

        public String officer(UUID id) {
            return officers.getOrDefault(id, "–");
        }

        public String shown() {
            return payout.is("sent") && counts.open() == 0 ? "settled" : payout.state();
        }
    }

    /** @param municipalities whose lists the officer makes */
    public record Listed(Paged<Payout.Row> rows, List<Integer> municipalities, YearMonth now) {}

    @Component
    record Reading(Payouts payouts, Payments payments, Payers payers, PayingFor payingFor, Officers officers) {}

    private final Access access;
    private final Reading reading;
    private final Households households;
    private final Clock clock;

    OpenPayout(Access access, Reading reading, Households households, Clock clock) {
        this.access = access;
        this.reading = reading;
        this.households = households;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(int page, Officer officer) {
        access.allow(officer, VIEW_PAYMENTS);
        return new Listed(
                new Paged<>(
                        reading.payouts.all(Paged.from(page, SIZE), SIZE),
                        Math.max(page, 0),
                        SIZE,
                        reading.payouts.count()),
                reading.payingFor.municipalities(officer),
                YearMonth.now(clock));
    }

    @Transactional
    public Page open(PayoutId id, int page, Officer officer) {
        access.allow(officer, VIEW_PAYMENTS);
        Payout payout = reading.payouts.find(id).orElseThrow(() -> new NotHere("payment list"));
        Payments.Counts counts = reading.payments.counts(id);
        List<Payment> lines = reading.payments.page(id, Paged.from(page, SIZE), SIZE, officer.may(PAY_HOUSEHOLDS));
        Map<HouseholdId, HouseholdCard> families = families(lines);
        access.saw(officer, VIEW_PAYMENTS, people(lines, families.values()));
        return new Page(
                payout,
                counts,
                new Paged<>(lines, Math.max(page, 0), SIZE, counts.lines() + counts.withdrawn()),
                families,
                reading.officers.names(signers(payout)),
                reading.payers.of(payout.org().value()),
                payout.course().madeBy().equals(officer.id()),
                LocalDate.now(clock));
    }

    /** All lines with whole numbers, for a spreadsheet. */
    @Transactional
    public List<Payment> all(PayoutId id, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        reading.payouts.find(id).orElseThrow(() -> new NotHere("payment list"));
        List<Payment> lines = reading.payments.page(id, 0, Integer.MAX_VALUE, true);
        access.saw(officer, PAY_HOUSEHOLDS, people(lines, List.of()));
        return lines;
    }

    private Map<HouseholdId, HouseholdCard> families(List<Payment> lines) {
        return households
                .cards(lines.stream().map(Payment::household).distinct().toList())
                .stream()
                .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
    }

    private static List<PersonId> people(List<Payment> lines, Collection<HouseholdCard> families) {
        return Stream.concat(
                        lines.stream()
                                .map(Payment::payee)
                                .filter(Objects::nonNull)
                                .map(payee -> new PersonId(payee.person())),
                        families.stream().flatMap(card -> card.people().stream()))
                .distinct()
                .toList();
    }

    private static List<UUID> signers(Payout payout) {
        return Stream.of(
                        payout.course().madeBy(),
                        payout.course().checkedBy(),
                        payout.sent() == null ? null : payout.sent().by())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
