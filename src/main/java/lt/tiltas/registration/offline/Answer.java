package lt.tiltas.registration.offline;

import java.util.List;

/**
 * What the device is told.
 *
 * @param state registered, held or conflict
 * @param number of the household, when it is registered
 * @param reasons codes, when a person has to look
 */
public record Answer(String state, String number, List<String> reasons) {

    static Answer registered(String number) {
        return new Answer("registered", number, List.of());
    }

    static Answer held(List<String> reasons) {
        return new Answer("held", "", reasons);
    }

    static Answer conflict() {
        return new Answer("conflict", "", List.of("changed"));
    }
}
