package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to contracts of integration: of open programmes, in bulk, as the system's actor. */
@Service
@Profile("demo")
public class DemoBenefits {

    /** @param reviewedOn when the later months were talked over; null when nobody has */
    public record Signed(
            UUID household,
            LocalDate signedOn,
            List<Counted> people,
            @Nullable LocalDate reviewedOn,
            @Nullable Rent rent) {}

    /** @param schooling none, pre-school or school */
    public record Counted(UUID person, boolean child, String schooling) {}

    /** @param income a year's, in cents */
    public record Rent(long cents, int area, LocalDate from, long income) {}

    private static final String CONTRACT = """
            insert into programme.integration_contract (id, programme_id, org_id, household_id, rules, signed_on, made_by)
            select ?, id, org_id, household_id, 'integration', ?, coalesce(lead_officer, created_by) from programme.programme
            where household_id = ? and state = 'open'
            """;
    private static final String MEMBER = """
            insert into programme.contract_member (contract_id, org_id, household_id, person_id, child, schooling, counts_from, made_by)
            select id, org_id, household_id, ?, ?, ?, signed_on, made_by from programme.integration_contract where id = ?
            """;
    private static final String REVIEW = """
            insert into programme.share_review (contract_id, org_id, household_id, held_on, made_by)
            select id, org_id, household_id, ?, made_by from programme.integration_contract where id = ?
            """;
    private static final String RENT = """
            insert into programme.rent_request (contract_id, org_id, household_id, rent_cents, area, lease_from, lease_until, asked_on,
                declared, registered, relatives, dormitory, yearly_income_cents, made_by)
            select id, org_id, household_id, ?, ?, ?, ?, ?, true, true, false, false, ?, ? from programme.integration_contract where id = ?
            """;

    private final JdbcTemplate db;

    DemoBenefits(JdbcTemplate db) {
        this.db = db;
    }

    /** Four statements in batches, whatever the number of contracts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Signed> contracts) {
        List<Object[]> signed = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        List<Object[]> reviews = new ArrayList<>();
        List<Object[]> rents = new ArrayList<>();
        for (Signed one : contracts) {
            UUID id = UUID.randomUUID();
            signed.add(new Object[] {id, one.signedOn(), one.household()});
            one.people()
                    .forEach(person ->
                            members.add(new Object[] {person.person(), person.child(), person.schooling(), id}));
            if (one.reviewedOn() != null) {
                reviews.add(new Object[] {one.reviewedOn(), id});
            }
            if (one.rent() != null) {
                rents.add(rent(one.rent(), id));
            }
        }
        db.batchUpdate(CONTRACT, signed);
        db.batchUpdate(MEMBER, members);
        db.batchUpdate(REVIEW, reviews);
        db.batchUpdate(RENT, rents);
    }

    private static Object[] rent(Rent rent, UUID contract) {
        return new Object[] {
            rent.cents(),
            rent.area(),
            rent.from(),
            rent.from().plusYears(1),
            rent.from(),
            rent.income(),
            Officer.SYSTEM.id(),
            contract
        };
    }
}
