package lt.tiltas.placement.value;

import java.util.List;

/**
 * What of care is counted slot by slot: without it nobody can be sent there. Everything else is a reason, not a condition.
 *
 * @param specialities at most four, in the order of the engine's
 */
public record Scarcity(List<String> specialities) {

    public boolean counts(String care) {
        return specialities.contains(care);
    }

    /** 1 to 4 for the first of them that is needed, 0 for none. */
    public int speciality(List<String> care) {
        for (int n = 0; n < specialities.size(); n++) {
            if (care.contains(specialities.get(n))) {
                return n + 1;
            }
        }
        return 0;
    }
}
