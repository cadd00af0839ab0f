package lt.tiltas.registration.arrival;

/**
 * A line of the task list.
 *
 * @param state fresh, begun, asked or done; message key {@code arrival.state.<state>}
 * @param missing how many people are still missing, or questions open
 */
public record Topic(String code, String state, int missing) {

    static Topic of(String code, boolean begun, int missing) {
        return new Topic(code, missing == 0 && begun ? "done" : begun ? "begun" : "fresh", missing);
    }

    /** Done when nobody waits for an answer, whether it is the same person. */
    static Topic people(int people, int questions) {
        return new Topic("people", people == 0 ? "fresh" : questions > 0 ? "asked" : "done", questions);
    }

    public boolean isDone() {
        return state.equals("done");
    }

    public String color() {
        return switch (state) {
            case "done" -> "success";
            case "begun", "asked" -> "warning";
            default -> "neutral";
        };
    }
}
