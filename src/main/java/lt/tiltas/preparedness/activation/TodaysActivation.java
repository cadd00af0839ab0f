package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;

/** The running activation among what is to be done today, for the offices that lead; never one of an exercise. */
@Service
class TodaysActivation implements Work.Source {

    private final Access access;
    private final Activations activations;

    TodaysActivation(Access access, Activations activations) {
        this.access = access;
        this.activations = activations;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!Leaders.lead(officer)) {
            return List.of();
        }
        access.allow(officer, SEE_ACTIVATION);
        return activations
                .current(null)
                .map(one -> new Work(
                        "work.activation." + one.state().code(),
                        1,
                        "/preparedness/activations/" + one.id(),
                        "warning",
                        one.state() == State.RESOLVE ? "soon" : "late"))
                .stream()
                .toList();
    }
}
