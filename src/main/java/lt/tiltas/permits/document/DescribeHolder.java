package lt.tiltas.permits.document;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.permits.document.PermitDocument.Granted;
import lt.tiltas.permits.paper.ShownPapers;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.registration.Documents;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.OwnDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose document it is: what the register says of the person on the day of signing. */
@Component
class DescribeHolder {

    private static final int LAST = 4;
    private static final String PHOTO = "photo";

    /** @param photo a small JPEG; null when none was shown, or it can be drawn no more */
    record Described(Claims.Holder holder, @Nullable String paper, byte @Nullable [] photo) {}

    private final Households households;
    private final Documents documents;
    private final ShownPapers papers;

    DescribeHolder(Households households, Documents documents, ShownPapers papers) {
        this.households = households;
        this.documents = documents;
        this.papers = papers;
    }

    Described of(Granted permit) {
        HouseholdCard card = households
                .of(permit.person().value())
                .flatMap(id -> households.cards(List.of(id)).stream().findFirst())
                .orElseThrow(() -> new NotHere("household"));
        Member holder = card.members().stream()
                .filter(member -> member.personId().equals(permit.person()))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        return new Described(
                new Claims.Holder(holder.names().latin(), holder.bornOn(), holder.nationality()),
                lastSigns(card, holder),
                photo(holder).orElse(null));
    }

    private @Nullable String lastSigns(HouseholdCard card, Member holder) {
        return documents.of(card).stream()
                .filter(paper -> paper.person().equals(holder.personId()))
                .map(OwnDocument::number)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .filter(number -> number.length() > LAST)
                .map(number -> number.substring(number.length() - LAST))
                .findFirst()
                .orElse(null);
    }

    private Optional<byte[]> photo(Member holder) {
        return papers.of(List.of(holder.personId())).stream()
                .filter(paper -> paper.paper().equals(PHOTO))
                .findFirst()
                .flatMap(paper -> papers.picture(paper.id()))
                .flatMap(picture -> SmallPhoto.of(picture.bytes()));
    }
}
