package lt.tiltas.permits.paper;

import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.permits.PaperId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Pictures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A picture of a paper is added to a person, and taken away by whoever added it. */
@Service
public class AddPaper {

    private static final Set<String> PAPERS = Set.of(
            "identity",
            "birth_certificate",
            "former_permit",
            "photo",
            "employer_letter",
            "study_letter",
            "family_tie",
            "means",
            "residence",
            "insurance",
            "humanitarian_reason");

    /** Whose paper, and which. */
    public record New(UUID person, String paper) {}

    public sealed interface Outcome {
        record Added() implements Outcome {}

        record Nothing() implements Outcome {}

        record TooLarge(long megabytes) implements Outcome {}

        /** Not a picture that can be drawn. */
        record NotAPicture() implements Outcome {}
    }

    private final Access access;
    private final ShownPapers papers;
    private final Pictures pictures;

    AddPaper(Access access, ShownPapers papers, Pictures pictures) {
        this.access = access;
        this.papers = papers;
        this.pictures = pictures;
    }

    /** The caller has opened the household under this right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome add(HouseholdCard card, New form, byte[] sent, Officer officer, Right right) {
        access.allow(officer, right);
        PersonId person = new PersonId(form.person());
        if (!card.people().contains(person) || !PAPERS.contains(form.paper())) {
            throw new NotHere("paper");
        }
        if (sent.length == 0) {
            return new Outcome.Nothing();
        }
        return switch (pictures.take(sent)) {
            case Pictures.Taken.Picture picture -> {
                papers.add(card.id(), person, form.paper(), picture, officer);
                yield new Outcome.Added();
            }
            case Pictures.Taken.TooLarge(long megabytes) -> new Outcome.TooLarge(megabytes);
            case Pictures.Taken.OtherKind() -> new Outcome.NotAPicture();
            case Pictures.Taken.Broken() -> new Outcome.NotAPicture();
        };
    }

    /** @throws NotHere when there is none, or somebody else added it */
    @Transactional(propagation = Propagation.MANDATORY)
    public ShownPapers.Paper remove(PaperId id, Officer officer, Right right) {
        ShownPapers.Paper paper = papers.find(id).orElseThrow(() -> new NotHere("paper"));
        access.require(officer, right, paper.person());
        if (!papers.remove(id)) {
            throw new NotHere("paper");
        }
        return paper;
    }

    /** What is on it; the look is recorded under the caller's right. */
    @Transactional
    public Pictures.Taken.Picture open(PaperId id, Officer officer, Right right) {
        access.allow(officer, right);
        ShownPapers.Paper paper = papers.find(id).orElseThrow(() -> new NotHere("paper"));
        access.require(officer, right, paper.person());
        return papers.open(id);
    }
}
