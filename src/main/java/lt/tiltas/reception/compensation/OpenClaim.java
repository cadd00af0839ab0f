package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;
import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One claim: what is asked, what clashes, and what it comes to month by month. Whoever only pays is not told who lives there. */
@Service
public class OpenClaim {

    /** @param family null for whoever only pays, and for the agency when the family is elsewhere by now */
    public record Page(
            Claim claim,
            Scheme scheme,
            MonthAmount.Claimed claimed,
            List<Claim.Guest> guests,
            List<Claim.Clash> clashes,
            List<Month> months,
            @Nullable HouseholdCard family,
            Map<UUID, String> officers) {

        public String name(UUID person) {
            return family == null
                    ? ""
                    : family.members().stream()
                            .filter(member -> member.id().equals(person))
                            .map(member -> member.names().latin())
                            .findFirst()
                            .orElse("");
        }

        public long cents() {
            return months.stream().mapToLong(month -> month.amount().cents()).sum();
        }
    }

    /** @param paid cents that stand in lists for that month, corrections among them */
    public record Month(YearMonth month, MonthAmount amount, long paid) {}

    @Component
    record Reading(Claims claims, Schemes schemes, CompensationPayments payments) {}

    private final Access access;
    private final Reading reading;
    private final Households households;
    private final Officers officers;

    OpenClaim(Access access, Reading reading, Households households, Officers officers) {
        this.access = access;
        this.reading = reading;
        this.households = households;
        this.officers = officers;
    }

    @Transactional
    public Page open(ClaimId id, Officer officer) {
        access.allow(officer, VIEW_COMPENSATION);
        Claim claim = reading.claims.find(id).orElseThrow(() -> new NotHere("claim"));
        Scheme scheme = reading.schemes.find(claim.scheme()).orElseThrow();
        MonthAmount.Claimed claimed = reading.payments.claimed(id);
        boolean names = officer.may(CLAIM_COMPENSATION);
        return new Page(
                claim,
                scheme,
                claimed,
                names ? reading.claims.guests(id) : List.of(),
                claim.open() ? reading.claims.clashes(id) : List.of(),
                months(id, claimed, reading.schemes.terms(claim.scheme())),
                names ? family(claim.of().household(), officer) : null,
                officers.names(Stream.ofNullable(claim.decision())
                        .map(Claim.Decision::officer)
                        .toList()));
    }

    private @Nullable HouseholdCard family(HouseholdId id, Officer officer) {
        return households.cards(List.of(id)).isEmpty() ? null : households.open(id, officer, CLAIM_COMPENSATION);
    }

    private List<Month> months(ClaimId id, MonthAmount.Claimed claimed, SchemeTerms terms) {
        Map<YearMonth, Long> paid = reading.payments.paid(id);
        LocalDate last = claimed.until();
        return Stream.iterate(
                        YearMonth.from(claimed.from()),
                        month -> !month.atDay(1).isAfter(last),
                        month -> month.plusMonths(1))
                .map(month -> new Month(month, MonthAmount.of(terms, claimed, month), paid.getOrDefault(month, 0L)))
                .filter(month -> month.amount().cents() > 0 || month.paid() != 0)
                .toList();
    }
}
