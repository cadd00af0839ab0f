package lt.tiltas.permits.appeal;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided against a person, and the appeals against it. */
@Service
public class OpenAppeal {

    /** @param all newest first */
    public record Page(
            ApplicationId application,
            HouseholdCard household,
            Member person,
            Appeals.Decided decided,
            List<Appeal> all) {

        public @Nullable Appeal open() {
            return all.stream().filter(Appeal::isOpen).findFirst().orElse(null);
        }

        public boolean mayFile() {
            return decided.against() != null && open() == null;
        }

        public boolean mayReopen() {
            return "refusal".equals(decided.against());
        }

        public @Nullable String against() {
            return decided.against();
        }

        public @Nullable LocalDate decidedOn() {
            return decided.decidedOn();
        }

        public @Nullable LocalDate appealBy() {
            return decided.appealBy();
        }
    }

    private final Access access;
    private final Appeals appeals;
    private final Households households;

    OpenAppeal(Access access, Appeals appeals, Households households) {
        this.access = access;
        this.appeals = appeals;
        this.households = households;
    }

    /** @throws NotHere when there is no such application, or it is not this organisation's work */
    @Transactional
    public Page open(ApplicationId application, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Appeals.Decided decided = appeals.decided(application)
                .filter(found -> found.org().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("application"));
        access.require(officer, DECIDE_PERMIT, decided.person());
        HouseholdCard card = households.cards(List.of(decided.household())).getFirst();
        return new Page(
                application,
                card,
                card.members().stream()
                        .filter(member -> member.personId().equals(decided.person()))
                        .findFirst()
                        .orElseThrow(() -> new NotHere("person")),
                decided,
                appeals.of(application));
    }
}
