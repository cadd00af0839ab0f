package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.asylum.CaseList.Row;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open cases, nearest clock first; and the household in which a new one may begin. */
@Service
public class ListCases {

    /**
     * @param appointed false to officers to whom there is no case
     * @param number of the household that was asked for; empty when none was
     * @param found null when there is none of that number, or none was asked for
     */
    public record Listed(
            boolean appointed,
            Paged<Row> rows,
            String number,
            @Nullable HouseholdCard found,
            LocalDate today) {

        /** Negative when the last day has passed. */
        public long daysLeft(LocalDate due) {
            return ChronoUnit.DAYS.between(today, due);
        }

        public boolean notFound() {
            return !number.isEmpty() && found == null;
        }
    }

    private final Access access;
    private final AsylumCases cases;
    private final CaseList list;
    private final Households households;
    private final Clock clock;

    ListCases(Access access, AsylumCases cases, CaseList list, Households households, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.list = list;
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    public Listed list(int page, String number, Officer officer) {
        access.allow(officer, WORK_ON_ASYLUM);
        LocalDate today = LocalDate.now(clock);
        if (!cases.appointed()) {
            return new Listed(false, Paged.of(List.of(), 0, CaseList.PAGE), "", null, today);
        }
        Paged<Row> rows = list.open(page);
        access.saw(
                officer, WORK_ON_ASYLUM, rows.rows().stream().map(Row::person).toList());
        String wanted = number.strip();
        Optional<HouseholdCard> found = wanted.isEmpty()
                ? Optional.empty()
                : list.household(wanted).map(id -> households.cards(List.of(id)).getFirst());
        found.ifPresent(card -> access.saw(
                officer,
                WORK_ON_ASYLUM,
                card.members().stream().map(Member::personId).toList()));
        return new Listed(true, rows, wanted, found.orElse(null), today);
    }
}
