package lt.tiltas.reception.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of an indicator, and what follows of a standard. Nobody answers {@code OPEN}: it is what nobody has answered. */
public enum Verdict {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    OPEN;

    public static final List<Verdict> ANSWERS = List.of(MET, NOT_MET, NOT_APPLICABLE);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is no answer. */
    public static Optional<Verdict> answered(@Nullable String code) {
        return ANSWERS.stream().filter(answer -> answer.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such code */
    public static Verdict of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Of its tag. */
    public String color() {
        return switch (this) {
            case MET -> "success";
            case NOT_MET -> "danger";
            case NOT_APPLICABLE -> "neutral";
            case OPEN -> "warning";
        };
    }
}
