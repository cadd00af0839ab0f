package lt.tiltas.web;

import java.util.List;

/**
 * What a program is told when its request is refused, RFC 9457. Words by {@code problem.<code>.title} and
 * {@code problem.<code>.detail}, the latter with {@code args}.
 *
 * @param code kebab-case; the type is {@code /problems/<code>}
 * @param faults what is wrong in the body, by JSON pointer
 */
public record Problem(String code, int status, List<Fault> faults, List<Object> args) {

    /** @param code which rule is broken: NotBlank, Size, Pattern, unknown, unreadable, ... */
    public record Fault(String pointer, String code, String detail) {}

    public static Problem of(String code, int status, Object... args) {
        return new Problem(code, status, List.of(), List.of(args));
    }

    public Problem with(List<Fault> found) {
        return new Problem(code, status, found, args);
    }
}
