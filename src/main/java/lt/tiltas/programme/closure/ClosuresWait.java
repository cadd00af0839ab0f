package lt.tiltas.programme.closure;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupervisionSource;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Programmes that wait for a supervisor's signature to end; the own proposals wait for another one. */
@Component
class ClosuresWait implements SupervisionSource {

    private final Closures closures;

    ClosuresWait(Closures closures) {
        this.closures = closures;
    }

    @Override
    public List<Work> waiting(Officer supervisor) {
        return List.of(new Work("work.closures", closures.countWaiting(supervisor), "/closures", "check", "soon"));
    }
}
