package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.OPEN_MEASURE_CASES;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households behind a figure that ask for a look, as they are at this moment: all of the municipality's for a supervisor, else those one leads. */
@Service
public class ListMeasureCases {

    public record Listed(Measure measure, boolean all, List<HouseholdCard> cards, int page, boolean more) {}

    private final CaseCounts counting;
    private final CountMeasures.Today today;
    private final Supervisors supervisors;
    private final Households households;
    private final Access access;

    ListMeasureCases(
            CaseCounts counting,
            CountMeasures.Today today,
            Supervisors supervisors,
            Households households,
            Access access) {
        this.counting = counting;
        this.today = today;
        this.supervisors = supervisors;
        this.households = households;
        this.access = access;
    }

    @Transactional
    public Listed list(Officer officer, String code, int page) {
        access.allow(officer, OPEN_MEASURE_CASES);
        Measure measure = Measure.of(code).filter(Measure::opensCases).orElseThrow(() -> new NotHere("measure"));
        boolean all = supervisors.supervises();
        List<HouseholdId> ids = counting.cases(measure, today.limits(), officer, all, page);
        List<HouseholdCard> cards =
                households.cards(ids.stream().limit(CaseCounts.PAGE).toList());
        access.saw(
                officer,
                OPEN_MEASURE_CASES,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Listed(measure, all, cards, page, ids.size() > CaseCounts.PAGE);
    }
}
