package lt.tiltas.portal.documents;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.OwnDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowDocuments {

    /** What a member has shown to the office. */
    public record Held(Member member, OwnDocument document) {}

    public record Page(OwnDocuments.Documents permits, List<Held> papers) {}

    private final OwnHousehold ownHousehold;
    private final OwnDocuments ownDocuments;
    private final Documents documents;

    ShowDocuments(OwnHousehold ownHousehold, OwnDocuments ownDocuments, Documents documents) {
        this.ownHousehold = ownHousehold;
        this.ownDocuments = ownDocuments;
        this.documents = documents;
    }

    @Transactional
    public Page show(Officer officer) {
        HouseholdCard card = ownHousehold.open(officer, OWN_PAGE).card();
        List<Held> papers = documents.of(card).stream()
                .filter(paper -> !paper.kind().isEmpty() && !paper.kind().equals("none"))
                .flatMap(paper -> card.members().stream()
                        .filter(member -> member.personId().equals(paper.person()))
                        .map(member -> new Held(member, paper)))
                .toList();
        return new Page(ownDocuments.of(card), papers);
    }
}
