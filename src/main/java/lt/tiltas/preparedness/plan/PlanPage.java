package lt.tiltas.preparedness.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param recallFrom day from which its review is called to mind
 * @param changes since the version in force
 */
public record PlanPage(
        LocalDate today, LocalDate recallFrom, List<Part> parts, List<Version> versions, List<Change> changes) {

    public Optional<Version> inForce() {
        return versions.stream().findFirst();
    }

    public boolean isDue() {
        return !today.isBefore(recallFrom);
    }

    public boolean isLate() {
        return inForce().map(one -> today.isAfter(one.reviewOn())).orElse(true);
    }

    public List<String> changedChapters() {
        return changes.stream().map(Change::chapter).distinct().toList();
    }

    public List<Change> of(String chapter) {
        return changes.stream().filter(one -> one.chapter().equals(chapter)).toList();
    }
}
