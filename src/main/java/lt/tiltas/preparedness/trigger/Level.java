package lt.tiltas.preparedness.trigger;

import java.util.Locale;

/** How the country stands, from the calm to the worst. */
public enum Level {
    QUIET("success"),
    WATCH("info"),
    ALERT("warning"),
    EMERGENCY("danger");

    private final String color;

    Level(String color) {
        this.color = color;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String color() {
        return color;
    }

    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
