package lt.tiltas.permits.visit;

import java.util.List;

/** What the screen in the waiting room shows: numbers and desks, last called first. */
public record Wall(String name, int waiting, List<Call> calls) {

    public record Call(int number, int desk) {}
}
