package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a household's programme, led by the officer who opens it. Two at once: the database lets one through. */
@Service
public class OpenProgramme {

    public record New(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate openedOn,

            @Min(1) @Max(60) int months) {}

    public sealed interface Outcome {
        record Opened() implements Outcome {}

        record AlreadyOpen() implements Outcome {}

        record NotYours() implements Outcome {}

        record OverTheLimit() implements Outcome {}
    }

    private final Households households;
    private final Plans plans;
    private final Loads loads;
    private final JdbcClient db;

    OpenProgramme(Households households, Plans plans, Loads loads, JdbcClient db) {
        this.households = households;
        this.plans = plans;
        this.loads = loads;
        this.db = db;
    }

    @Transactional
    public Outcome open(HouseholdId household, New programme, Officer officer) {
        HouseholdCard card = households.open(household, officer, LEAD_PROGRAMME);
        if (!card.state().holder().equals(officer.organisation())) {
            return new Outcome.NotYours();
        }
        if (plans.open(household).isPresent()) {
            return new Outcome.AlreadyOpen();
        }
        if (!loads.hasRoom(officer.organisation(), officer.id(), loads.limits().standard())) {
            return new Outcome.OverTheLimit();
        }
        db.sql("""
                insert into programme.programme
                    (org_id, household_id, opened_on, months, lead_officer, lead_name, created_by)
                values (:org, :household, :openedOn, :months, :officer, :name, :officer)
                """)
                .param("org", officer.organisation().value())
                .param("household", household.value())
                .param("openedOn", programme.openedOn())
                .param("months", programme.months())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
        return new Outcome.Opened();
    }
}
