package lt.tiltas.reception.inspection;

import java.util.List;

/**
 * What a device is told.
 *
 * @param state kept, held or conflict
 * @param number what a person may quote; empty when there is none
 * @param reasons codes, when a person has to look
 */
record Taken(String state, String number, List<String> reasons) {

    static Taken kept(String number) {
        return new Taken("kept", number, List.of());
    }

    static Taken held(List<String> reasons) {
        return new Taken("held", "", reasons);
    }

    static Taken conflict() {
        return new Taken("conflict", "", List.of("changed"));
    }
}
