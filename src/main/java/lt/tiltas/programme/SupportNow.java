package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A support with what was decided about it, as of a day. Everything is reckoned from rows that never change. */
public record SupportNow(Support support, List<SupportDecision> decisions, LocalDate today) {

    /** proposed, heard, approved (signed, its first day to come), running, stepping, frozen, past, ended or refused. */
    public String stage() {
        return switch (support.state()) {
            case "refused", "ended" -> support.state();
            case "proposed" -> decisions.stream().anyMatch(one -> one.state().equals("heard")) ? "heard" : "proposed";
            default -> stageOfGranted();
        };
    }

    private String stageOfGranted() {
        if (decisions.stream().anyMatch(one -> one.state().equals("frozen"))) {
            return "frozen";
        }
        if (ending().isPresent()) {
            return "ended";
        }
        if (support.term().startsOn().isAfter(today)) {
            return "approved";
        }
        if (support.term().endsOn().isBefore(today)) {
            return "past";
        }
        return lowering(today).isPresent() ? "stepping" : "running";
    }

    /** What the family has today; null when nothing. */
    public @Nullable Measure measure() {
        return measure(today);
    }

    public @Nullable Measure measure(LocalDate on) {
        boolean given = support.granted() && !support.term().startsOn().isAfter(on);
        if (!given || decisions.stream().anyMatch(one -> one.what().kind().equals("end") && one.inForce(on))) {
            return null;
        }
        return lowering(on).map(one -> one.what().after()).orElse(support.measure());
    }

    private Optional<SupportDecision> ending() {
        return decisions.stream()
                .filter(one -> one.what().kind().equals("end") && one.inForce(today))
                .findFirst();
    }

    private Optional<SupportDecision> lowering(LocalDate on) {
        return decisions.stream()
                .filter(one -> one.what().kind().equals("lower") && one.inForce(on))
                .max(Comparator.comparing(one -> one.what().takesEffectOn()));
    }

    /** Signed, and its day is still to come. */
    public List<SupportDecision> coming() {
        return decisions.stream()
                .filter(one -> one.what().lowers()
                        && one.state().equals("signed")
                        && one.what().takesEffectOn().isAfter(today))
                .sorted(Comparator.comparing(one -> one.what().takesEffectOn()))
                .toList();
    }

    /** Planned steps whose day has not passed, while nothing has ended. */
    public List<Support.StepDown> planned() {
        return support.granted()
                ? support.life().steps().stream()
                        .filter(step -> step.onDate() == null || step.onDate().isAfter(today))
                        .toList()
                : List.of();
    }

    /** What either side may take back with one click. */
    public List<SupportDecision> restorable() {
        return decisions.stream().filter(one -> one.restorable(today)).toList();
    }

    public Optional<SupportDecision> open() {
        return decisions.stream().filter(SupportDecision::open).findFirst();
    }

    public boolean live() {
        return !List.of("refused", "ended").contains(stage());
    }
}
