package lt.tiltas.programme.closure;

import static lt.tiltas.web.Ui.t;

import java.util.List;
import java.util.Map;

/** Where a household goes from the programme, in the order in which it is offered; message key {@code destination.<code>}. */
public final class Destinations {

    public static final List<String> ALL = List.of(
            "job_open",
            "job_fixed",
            "self_employed",
            "study",
            "job_search",
            "care",
            "pension",
            "moved_municipality",
            "moved_abroad",
            "returned",
            "other_support",
            "lost_contact",
            "died");

    private Destinations() {}

    public static List<Map.Entry<String, String>> options() {
        return ALL.stream()
                .map(code -> Map.entry(code, t("destination." + code)))
                .toList();
    }
}
