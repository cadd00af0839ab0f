package lt.tiltas.permits.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.household.Candidates;
import lt.tiltas.permits.household.Candidates.Candidate;
import lt.tiltas.permits.paper.PaperList;
import lt.tiltas.permits.route.PermitRoutes;
import lt.tiltas.permits.route.Route;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the page of an application that is being filled in. */
@Component
public class DraftPage {

    /** @param papers what this person's application asks for, and what of it is here */
    public record Line(
            Candidate candidate, boolean chosen, @Nullable Route route, List<PaperList.Line> papers) {

        public long missing() {
            return papers.stream().filter(PaperList.Line::isMissing).count();
        }
    }

    /**
     * @param grounds that may be applied on today
     * @param attendBy the day by which they are to come
     */
    public record Page(HouseholdCard card, Draft draft, List<String> grounds, List<Line> lines, LocalDate attendBy) {

        public List<Line> chosen() {
            return lines.stream().filter(Line::chosen).toList();
        }

        public long missing() {
            return chosen().stream().mapToLong(Line::missing).sum();
        }

        public boolean somebodyMayApply() {
            return lines.stream().anyMatch(line -> line.candidate().mayApply());
        }

        /** All fees together; null when one is not known. */
        public @Nullable Integer feeCents() {
            int sum = 0;
            for (Line line : chosen()) {
                if (line.route() == null || line.route().feeCents() == null) {
                    return null;
                }
                sum += line.route().feeCents();
            }
            return sum;
        }
    }

    private final Candidates candidates;
    private final PermitRoutes routes;
    private final PaperList paperList;
    private final Rules rules;
    private final Clock clock;

    DraftPage(Candidates candidates, PermitRoutes routes, PaperList paperList, Rules rules, Clock clock) {
        this.candidates = candidates;
        this.routes = routes;
        this.paperList = paperList;
        this.rules = rules;
        this.clock = clock;
    }

    public List<String> grounds(LocalDate today) {
        return routes.grounds(today);
    }

    Page of(HouseholdCard card, Draft draft) {
        LocalDate today = LocalDate.now(clock);
        List<Candidate> members = candidates.of(card, draft.ground());
        Map<String, String> kinds = new HashMap<>();
        members.stream()
                .filter(Candidate::mayApply)
                .forEach(candidate ->
                        kinds.put(candidate.member().id().toString(), Objects.requireNonNull(candidate.kind())));
        Map<UUID, List<PaperList.Line>> papers = paperList.of(kinds, draft.ground(), card, today);
        List<Line> lines = members.stream()
                .map(candidate -> new Line(
                        candidate,
                        candidate.mayApply()
                                && draft.people().contains(candidate.member().id()),
                        candidate.kind() == null
                                ? null
                                : routes.find(candidate.kind(), draft.ground(), today)
                                        .orElse(null),
                        papers.getOrDefault(candidate.member().id(), List.of())))
                .toList();
        return new Page(card, draft, grounds(today), lines, rules.due("permit.attend-by", today));
    }
}
