package lt.tiltas.reception.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.photo.Photos.Photo;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Section.Standard;
import lt.tiltas.reception.standard.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as it stands.
 *
 * @param saved by section, those that somebody has saved
 * @param names of the officers who took part
 * @param before the signed one before it, compared with it; null when there is none or this one is open
 * @param mine whether this officer goes on with it
 */
public record InspectionPage(
        Inspection inspection,
        List<Section> sections,
        Map<String, Answer> answers,
        Score score,
        Map<String, Inspections.Saved> saved,
        Map<UUID, String> names,
        @Nullable Comparison before,
        Map<String, List<Photo>> photos,
        boolean mine) {

    public Answer answer(String indicator) {
        return answers.getOrDefault(indicator, Answer.NONE);
    }

    public Verdict verdict(Standard standard) {
        return standard.verdict(Answer.verdicts(answers));
    }

    /** Key of the section's state: new, begun or done. */
    public String state(String section) {
        return score.of(section).open() == 0 ? "done" : saved.containsKey(section) ? "begun" : "new";
    }

    public Optional<Inspections.Saved> savedOf(String section) {
        return Optional.ofNullable(saved.get(section));
    }

    public String name(UUID officer) {
        return names.getOrDefault(officer, "");
    }

    /** The standards that are not met, in their order. */
    public List<Standard> notMet() {
        return sections.stream()
                .flatMap(section -> section.standards().stream())
                .filter(standard -> verdict(standard) == Verdict.NOT_MET)
                .toList();
    }
}
