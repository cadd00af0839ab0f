package lt.tiltas.preparedness.plan;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A line that a chapter had when the plan was adopted and has no more, or has now and had not. */
public record Change(String chapter, String line, boolean gone) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As it is kept with a version. */
    private record Kept(String chapter, List<String> lines) {}

    static String kept(List<Part> parts) {
        return JSON.writeValueAsString(
                parts.stream().map(part -> new Kept(part.chapter(), all(part))).toList());
    }

    static List<Change> between(String adopted, List<Part> now) {
        List<Kept> then = List.of(JSON.readValue(adopted, Kept[].class));
        List<Change> changes = new ArrayList<>();
        for (Part part : now) {
            List<String> before = then.stream()
                    .filter(one -> one.chapter().equals(part.chapter()))
                    .flatMap(one -> one.lines().stream())
                    .toList();
            List<String> after = all(part);
            before.stream()
                    .filter(line -> !after.contains(line))
                    .forEach(line -> changes.add(new Change(part.chapter(), line, true)));
            after.stream()
                    .filter(line -> !before.contains(line))
                    .forEach(line -> changes.add(new Change(part.chapter(), line, false)));
        }
        return changes;
    }

    /** Readings of a morning are others the next: of that chapter only the text counts. */
    private static List<String> all(Part part) {
        List<String> all = new ArrayList<>(part.text());
        if (!part.chapter().equals(Chapter.MONITORING.code())) {
            all.addAll(part.lines());
        }
        return all;
    }
}
