package lt.tiltas.registration.bulk;

import java.util.List;

/** A sentence about a row or a cell, in words of the message files. */
public record Said(String key, List<Object> args) {

    static Said of(String key, Object... args) {
        return new Said(key, List.of(args));
    }
}
