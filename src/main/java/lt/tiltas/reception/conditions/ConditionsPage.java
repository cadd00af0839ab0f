package lt.tiltas.reception.conditions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.reception.conditions.ConditionsList.Due;
import lt.tiltas.reception.defect.Defect;
import lt.tiltas.reception.inspection.Inspection;
import lt.tiltas.reception.inspection.Inspections;
import lt.tiltas.reception.need.OpenNeeds;
import org.jspecify.annotations.Nullable;

/**
 * How it is in one house.
 *
 * @param past signed inspections, the newest first
 * @param open the one that goes on; null when none does
 * @param defects open ones, those to be mended first first
 * @param needs null for who may not know of anybody's needs
 */
public record ConditionsPage(
        ConditionsList.House house,
        Due due,
        List<Inspections.Past> past,
        @Nullable Inspection open,
        List<Defect> defects,
        OpenNeeds.@Nullable Count needs,
        boolean inspects,
        LocalDate today) {

    public @Nullable Integer percent() {
        return past.isEmpty() ? null : past.getFirst().score().percent();
    }

    /** Points since the time before. */
    public @Nullable Integer change() {
        return past.size() < 2
                ? null
                : past.get(0).score().percent() - past.get(1).score().percent();
    }

    public Optional<Sparkline> spark() {
        return past.size() < 2
                ? Optional.empty()
                : Optional.of(Sparkline.of(past.reversed().stream()
                        .map(one -> one.score().percent())
                        .toList()));
    }

    public long late() {
        return defects.stream().filter(defect -> defect.late(today)).count();
    }
}
