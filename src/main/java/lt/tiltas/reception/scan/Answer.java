package lt.tiltas.reception.scan;

import java.util.List;

/**
 * What the device is told.
 *
 * @param state kept, twice, held or conflict
 * @param number how many people, when it is kept; when it was given first, when it came twice
 * @param reasons codes, when a person has to look
 */
public record Answer(String state, String number, List<String> reasons) {

    static Answer kept(int people) {
        return new Answer("kept", String.valueOf(people), List.of());
    }

    static Answer twice(String firstAt) {
        return new Answer("twice", firstAt, List.of());
    }

    static Answer held(String reason) {
        return new Answer("held", "", List.of(reason));
    }

    static Answer conflict() {
        return new Answer("conflict", "", List.of("changed"));
    }
}
