package lt.tiltas.programme.goal;

import static lt.tiltas.web.Ui.t;

import java.util.List;
import java.util.Map;

/** The twelve parts of life a goal may be about, in the order in which they are offered. */
public final class Domains {

    public static final List<String> ALL = List.of(
            "home",
            "money",
            "work",
            "skills",
            "lithuanian",
            "school",
            "health",
            "safety",
            "papers",
            "digital",
            "belonging",
            "reserve");

    private Domains() {}

    public static boolean known(String code) {
        return ALL.contains(code);
    }

    /** For a select, in the reader's language. */
    public static List<Map.Entry<String, String>> options() {
        return ALL.stream().map(code -> Map.entry(code, t("domain." + code))).toList();
    }
}
