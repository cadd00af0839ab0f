package lt.tiltas.registration.regrouping;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.Regrouping;

/** Whose place in the family has to be said anew: of those who go, and of those who stay when the applicant goes. */
public final class Asked {

    static final String APPLICANT = "applicant";

    private Asked() {}

    public static List<Member> of(Regrouping planned) {
        return Stream.concat(
                        planned.moving().stream(),
                        staysWithoutApplicant(planned) ? planned.staying().stream() : Stream.of())
                .toList();
    }

    public static String names(List<Member> members) {
        return members.stream().map(member -> member.names().latin()).collect(Collectors.joining(", "));
    }

    static boolean staysWithoutApplicant(Regrouping planned) {
        return !planned.staying().isEmpty()
                && planned.staying().stream()
                        .noneMatch(member -> member.familyRole().equals(APPLICANT));
    }
}
