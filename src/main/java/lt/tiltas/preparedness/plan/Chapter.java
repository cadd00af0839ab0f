package lt.tiltas.preparedness.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Chapters in the order of the plan. Ten of them are named by the EUAA for its guidance of thirteen sections; monitoring and risk by its foreword; the last
 * is ours, for what article 32 asks beyond them.
 */
public enum Chapter {
    MONITORING,
    RISK,
    MANAGEMENT,
    INFORMATION,
    COORDINATION,
    BUDGET,
    HOUSING,
    RESOURCES,
    STAFF,
    STANDARDS,
    SECURITY,
    PREVENTION,
    REVIEW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Chapter> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
