package lt.tiltas.registration.linkage.match;

import java.util.Arrays;
import java.util.function.IntPredicate;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.name.Token;

/** Who is registered together, and what a member's household says of a stranger. */
public final class Members {

    private static final int FATHER_YEARS = 14;

    private final Rows rows;
    private final int[] starts;
    private final int[] members;

    public Members(Rows rows) {
        this.rows = rows;
        int households = Arrays.stream(rows.household, 0, rows.size).max().orElse(-1) + 1;
        this.starts = new int[households + 1];
        for (int at = 0; at < rows.size; at++) {
            if (rows.household[at] >= 0) {
                starts[rows.household[at] + 1]++;
            }
        }
        for (int household = 0; household < households; household++) {
            starts[household + 1] += starts[household];
        }
        this.members = new int[starts[households]];
        int[] next = starts.clone();
        for (int at = 0; at < rows.size; at++) {
            if (rows.household[at] >= 0) {
                members[next[rows.household[at]]++] = at;
            }
        }
    }

    public int count(int record) {
        int household = rows.household[record];
        return household < 0 ? 1 : starts[household + 1] - starts[household];
    }

    public int from(int household) {
        return starts[household];
    }

    public int to(int household) {
        return starts[household + 1];
    }

    public int member(int at) {
        return members[at];
    }

    /** Somebody else in the household born the same day. */
    boolean hasTwin(int record) {
        return rows.birth[record] != 0
                && any(
                        record,
                        record,
                        other -> rows.birth[other] == rows.birth[record]
                                && rows.given[other].given() != rows.given[record].given());
    }

    /** Somebody in the household of the one, other than the one, has the family name of the other. */
    boolean hasFamily(int household, int stranger) {
        Token family = rows.family[stranger];
        return any(household, stranger, member -> rows.family[member].sharesSkeleton(family));
    }

    /** A man in the household of the one has the name of the other's father. */
    boolean hasFather(int household, int stranger) {
        long father = rows.patronymic[stranger].father();
        return father != 0
                && any(
                        household,
                        stranger,
                        member -> rows.given[member].given() == father
                                && Rows.year(rows.birth[stranger]) - Rows.year(rows.birth[member]) >= FATHER_YEARS);
    }

    /** Somebody else in the household of the one has the phone of the other. */
    boolean hasPhone(int household, int stranger) {
        int phone = rows.phone[stranger];
        return phone != 0 && any(household, stranger, member -> rows.phone[member] == phone);
    }

    private boolean any(int record, int stranger, IntPredicate sought) {
        int household = rows.household[record];
        if (household < 0) {
            return false;
        }
        for (int at = starts[household]; at < starts[household + 1]; at++) {
            if (members[at] != record && members[at] != stranger && sought.test(members[at])) {
                return true;
            }
        }
        return false;
    }
}
