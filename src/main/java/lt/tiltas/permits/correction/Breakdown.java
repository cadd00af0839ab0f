package lt.tiltas.permits.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lt.tiltas.web.Published;
import lt.tiltas.web.SmallNumbers;

/**
 * How many people there are, by who keeps the household, by age and by sex: as they may be shown.
 *
 * @param places by the number of the organisation
 * @param ages by the bands of the statistics
 * @param sexes F, M or X
 */
public record Breakdown(Published all, List<Group> places, List<Group> ages, List<Group> sexes) {

    public record Group(String code, Published people) {}

    /** @param exact by what is counted: "all", "place", "age" or "sex" */
    static Breakdown of(Map<String, Map<String, Long>> exact) {
        return new Breakdown(
                SmallNumbers.people(exact.getOrDefault("all", Map.of()).getOrDefault("", 0L)),
                shown(exact.getOrDefault("place", Map.of())),
                shown(exact.getOrDefault("age", Map.of())),
                shown(exact.getOrDefault("sex", Map.of())));
    }

    /** Never is one small number alone: the total and the others would tell it. The next smallest is not shown either. */
    private static List<Group> shown(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> ordered = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        long small = ordered.stream()
                .filter(one -> SmallNumbers.kept(one.getValue()) == 0)
                .count();
        List<Group> groups = new ArrayList<>();
        for (int n = 0; n < ordered.size(); n++) {
            boolean shelters = small == 1 && n == ordered.size() - 2;
            groups.add(new Group(
                    ordered.get(n).getKey(),
                    shelters
                            ? new Published.NotShown()
                            : SmallNumbers.people(ordered.get(n).getValue())));
        }
        return groups;
    }
}
