package lt.tiltas.registration.scan;

import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.OwnDocument;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.Papers;
import lt.tiltas.registration.person.Typed;
import org.springframework.stereotype.Component;

/** A family's documents with their scans, for the family itself. */
@Component
public class ScansOf {

    private final Papers papers;
    private final Scans scans;

    ScansOf(Papers papers, Scans scans) {
        this.papers = papers;
        this.scans = scans;
    }

    public List<OwnDocument> documents(HouseholdCard card) {
        List<Scan> all = scans.of(card.people());
        return papers.of(card.id()).stream().map(paper -> document(paper, all)).toList();
    }

    private static OwnDocument document(Paper paper, List<Scan> all) {
        PersonId person = new PersonId(paper.person());
        return new OwnDocument(
                person,
                paper.kind(),
                Typed.orNull(paper.number()),
                Typed.orNull(paper.country()),
                paper.validUntil().date(),
                all.stream().filter(scan -> scan.person().equals(person)).toList());
    }
}
