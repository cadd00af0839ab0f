package lt.tiltas.programme.repayment;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupervisionSource;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

@Component
class RepaymentsWait implements SupervisionSource {

    private final Repayments repayments;

    RepaymentsWait(Repayments repayments) {
        this.repayments = repayments;
    }

    @Override
    public List<Work> waiting(Officer supervisor) {
        return List.of(
                new Work("work.repayments", repayments.countWaiting(supervisor), "/repayments", "coins", "soon"));
    }
}
