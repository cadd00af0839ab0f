package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of pairs that wait for somebody to decide, or for another office's answer. */
@Service
public class ListPairs {

    private static final int PAGE = 25;

    public record Listed(Paged<PossiblePair> pairs, boolean asked, long toDecide, long toHear) {}

    private final Access access;
    private final PossiblePairs pairs;

    ListPairs(Access access, PossiblePairs pairs) {
        this.access = access;
        this.pairs = pairs;
    }

    @Transactional
    Listed list(boolean asked, int page, Officer officer) {
        access.allow(officer, MERGE_PEOPLE);
        List<PossiblePair> rows = pairs.page(asked, Paged.from(page, PAGE), PAGE);
        access.saw(
                officer,
                MERGE_PEOPLE,
                rows.stream()
                        .flatMap(row -> Stream.of(row.one().id(), row.other().id()))
                        .distinct()
                        .toList());
        long toDecide = pairs.count(false);
        long toHear = pairs.count(true);
        return new Listed(
                new Paged<>(rows, Math.max(page, 0), PAGE, asked ? toHear : toDecide), asked, toDecide, toHear);
    }
}
