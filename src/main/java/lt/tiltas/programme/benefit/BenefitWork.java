package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.LIST_BENEFITS;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Support that waits for somebody to look at it. Counts only: nobody is shown, so nothing is recorded. */
@Component
class BenefitWork implements Work.Source {

    private final AwaitedReviews awaited;
    private final Contracts contracts;

    BenefitWork(AwaitedReviews awaited, Contracts contracts) {
        this.awaited = awaited;
        this.contracts = contracts;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(LIST_BENEFITS)) {
            return List.of();
        }
        List<Contract> waiting = awaited.of(officer.organisation());
        long late = waiting.stream().filter(awaited::isOpen).count();
        return List.of(
                new Work("work.share-late", late, "/benefits?shown=review", "coins", "late"),
                new Work("work.share-soon", waiting.size() - late, "/benefits?shown=review", "coins", "soon"),
                new Work(
                        "work.without-contract",
                        contracts.countWithout(officer.organisation()),
                        "/benefits?shown=without",
                        "file",
                        "normal"));
    }
}
