package lt.tiltas.reception.stay;

import java.util.List;

/**
 * What speaks against giving certain rooms to certain people.
 *
 * @param code message key {@code finding.<code>}, filled with the arguments
 * @param hard whether it may not be done at all; else a reason is needed
 */
public record Finding(String code, boolean hard, List<Object> args) {

    static Finding hard(String code, Object... args) {
        return new Finding(code, true, List.of(args));
    }

    static Finding soft(String code, Object... args) {
        return new Finding(code, false, List.of(args));
    }
}
