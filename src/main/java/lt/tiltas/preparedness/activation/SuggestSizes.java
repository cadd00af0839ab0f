package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;
import lt.tiltas.preparedness.scenario.Shape;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three sizes to begin with: as many as in the last week each week, and what one wave in ten is below and above. */
@Service
class SuggestSizes {

    private static final int WEEK = 7;
    private static final int WEEKS = 8;
    private static final double ONE_IN_TEN = 0.1;

    private final Access access;
    private final Assumptions assumptions;

    SuggestSizes(Access access, Assumptions assumptions) {
        this.access = access;
        this.assumptions = assumptions;
    }

    @Transactional(readOnly = true)
    Assessed.Sizes of(Board board, Officer officer) {
        access.allow(officer, SEE_ACTIVATION);
        Optional<Double> perDay = board.known().stream()
                .filter(known -> known.indicator().equals("registered"))
                .map(known -> known.value().doubleValue())
                .filter(value -> value > 0)
                .findFirst();
        List<Assumption> rows = assumptions.on(board.now().toLocalDate());
        if (perDay.isEmpty() || rows.isEmpty()) {
            return new Assessed.Sizes(null, null, null, WEEKS, Shape.STEP);
        }
        BigDecimal sigma = Assumptions.row(rows, "wave-level").value();
        double apart =
                Math.exp(-NormalDistribution.of(0, sigma.doubleValue()).inverseCumulativeProbability(ONE_IN_TEN));
        double likely = perDay.get() * WEEK * WEEKS;
        return new Assessed.Sizes(whole(likely / apart), whole(likely), whole(likely * apart), WEEKS, Shape.STEP);
    }

    private static int whole(double people) {
        return (int) Math.max(1, Math.round(people));
    }
}
