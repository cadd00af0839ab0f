package lt.tiltas.registration.arrival;

/**
 * A line of the task list.
 *
 * @param state fresh, begun or done; message key {@code arrival.state.<state>}
 * @param missing how many things are still missing
 */
public record Topic(String code, String state, int missing) {

    static Topic of(String code, boolean begun, int missing) {
        return new Topic(code, missing == 0 && begun ? "done" : begun ? "begun" : "fresh", missing);
    }

    public boolean isDone() {
        return state.equals("done");
    }

    public String color() {
        return switch (state) {
            case "done" -> "success";
            case "begun" -> "warning";
            default -> "neutral";
        };
    }
}
