package lt.tiltas.placement.value;

import java.util.List;

/** What of care is counted slot by slot: without it nobody can be sent there. Everything else is a reason, not a condition. */
public final class Scarcity {

    /** In the order of the engine's four specialities. */
    public static final List<String> SPECIALITIES = List.of("dialysis", "oncology", "psychiatry", "rehabilitation");

    private Scarcity() {}

    /** 1 to 4 for the first of them that is needed, 0 for none. */
    public static int speciality(List<String> care) {
        for (int n = 0; n < SPECIALITIES.size(); n++) {
            if (care.contains(SPECIALITIES.get(n))) {
                return n + 1;
            }
        }
        return 0;
    }
}
