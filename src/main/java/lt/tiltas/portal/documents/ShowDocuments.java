package lt.tiltas.portal.documents;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowDocuments {

    private final OwnHousehold ownHousehold;
    private final OwnDocuments documents;

    ShowDocuments(OwnHousehold ownHousehold, OwnDocuments documents) {
        this.ownHousehold = ownHousehold;
        this.documents = documents;
    }

    @Transactional
    public OwnDocuments.Documents show(Officer officer) {
        return documents.of(ownHousehold.open(officer, OWN_PAGE).card());
    }
}
