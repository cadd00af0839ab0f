package lt.tiltas.placement.statement;

import java.util.List;
import lt.tiltas.placement.wish.Said;

/**
 * A household that was offered a place in a municipality after its last statement and that has not said no: it uses of what was stated.
 *
 * @param home whether it would live in a home that was only stated
 */
record Taken(int municipality, int people, Said.Pupils pupils, List<String> care, Home home) {

    record Home(boolean stated, boolean stepFree, boolean pets) {}
}
