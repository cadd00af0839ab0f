package lt.tiltas.permits.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.permits.route.PermitRoutes;
import lt.tiltas.permits.route.Route.Need;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.OwnDocument;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a route asks of each member, and what of it is here already: nobody is asked for what the register holds. */
@Component
public class PaperList {

    private static final Set<String> IDENTITY = Set.of("foreign_passport", "internal_passport", "id_card");

    /**
     * @param there register, permits, attached, visit or missing; message key {@code permit.paper.there.<there>}
     * @param attached newest first
     */
    public record Line(Need need, String there, List<ShownPapers.Paper> attached) {

        public boolean isMissing() {
            return there.equals("missing");
        }
    }

    private final PermitRoutes routes;
    private final ShownPapers papers;
    private final Documents documents;
    private final JdbcClient db;

    PaperList(PermitRoutes routes, ShownPapers papers, Documents documents, JdbcClient db) {
        this.routes = routes;
        this.papers = papers;
        this.documents = documents;
        this.db = db;
    }

    /** By member. The caller has opened the household. */
    public Map<UUID, List<Line>> of(String kind, String ground, HouseholdCard card, LocalDate today) {
        return of(Map.of("", kind), ground, card, today);
    }

    /** @param kinds of application by member; under the empty key for everybody */
    public Map<UUID, List<Line>> of(Map<String, String> kinds, String ground, HouseholdCard card, LocalDate today) {
        List<OwnDocument> held = documents.of(card);
        List<ShownPapers.Paper> shown = papers.of(card.people());
        Set<UUID> permitted = permitted(card);
        Map<UUID, List<Line>> lines = new HashMap<>();
        for (Member member : card.members()) {
            String kind = kinds.getOrDefault(member.id().toString(), kinds.get(""));
            if (kind != null) {
                lines.put(
                        member.id(),
                        routes.needs(kind, ground, today).stream()
                                .filter(need -> need.concerns(member.minor(today)))
                                .map(need -> line(need, member, held, shown, permitted))
                                .toList());
            }
        }
        return lines;
    }

    private static Line line(
            Need need, Member member, List<OwnDocument> held, List<ShownPapers.Paper> shown, Set<UUID> permitted) {
        List<ShownPapers.Paper> attached = shown.stream()
                .filter(paper -> paper.person().equals(member.personId())
                        && paper.paper().equals(need.paper()))
                .toList();
        String there = switch (need.heldIn()) {
            case "register" -> registered(need.paper(), member.personId(), held) ? "register" : "missing";
            case "permits" -> permitted.contains(member.id()) ? "permits" : "missing";
            case "visit" -> "visit";
            default -> "missing";
        };
        return new Line(need, there.equals("missing") && !attached.isEmpty() ? "attached" : there, attached);
    }

    private static boolean registered(String paper, PersonId person, List<OwnDocument> held) {
        return held.stream()
                .filter(document -> document.person().equals(person))
                .anyMatch(document -> paper.equals("identity")
                        ? IDENTITY.contains(document.kind())
                        : document.kind().equals(paper)
                                || document.scans().stream()
                                        .anyMatch(scan -> scan.kind().equals(paper)));
    }

    private Set<UUID> permitted(HouseholdCard card) {
        return Set.copyOf(db.sql("select distinct person_id from permits.permit where person_id = any(?)")
                .param(card.people().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
