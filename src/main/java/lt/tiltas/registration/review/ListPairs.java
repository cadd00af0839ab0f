package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of pairs that wait for somebody to decide, or for another office's answer. */
@Service
public class ListPairs {

    private static final int PAGE = 25;

    public record Listed(List<PossiblePair> rows, boolean asked, int page, long toDecide, long toHear) {

        public long all() {
            return asked ? toHear : toDecide;
        }

        public boolean more() {
            return (long) (page + 1) * PAGE < all();
        }

        public long first() {
            return (long) page * PAGE + 1;
        }

        public long last() {
            return (long) page * PAGE + rows.size();
        }
    }

    private final Access access;
    private final PossiblePairs pairs;

    ListPairs(Access access, PossiblePairs pairs) {
        this.access = access;
        this.pairs = pairs;
    }

    @Transactional
    Listed list(boolean asked, int page, Officer officer) {
        access.allow(officer, MERGE_PEOPLE);
        int wanted = Math.max(page, 0);
        List<PossiblePair> rows = pairs.page(asked, wanted * PAGE, PAGE);
        access.saw(
                officer,
                MERGE_PEOPLE,
                rows.stream()
                        .flatMap(row -> Stream.of(row.one().id(), row.other().id()))
                        .distinct()
                        .toList());
        return new Listed(rows, asked, wanted, pairs.count(false), pairs.count(true));
    }
}
