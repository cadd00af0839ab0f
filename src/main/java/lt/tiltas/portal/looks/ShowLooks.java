package lt.tiltas.portal.looks;

import static lt.tiltas.portal.PortalRight.OWN_LOOKS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.portal.looks.OwnLooks.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowLooks {

    public record Page(List<Seen> looks, int count, int page, boolean more) {}

    private final Access access;
    private final OwnLooks looks;

    ShowLooks(Access access, OwnLooks looks) {
        this.access = access;
        this.looks = looks;
    }

    @Transactional
    public Page show(Officer officer, int page) {
        access.require(officer, OWN_LOOKS, OwnHousehold.self(officer));
        List<Seen> found = looks.of(officer, OwnLooks.PAGE + 1, page * OwnLooks.PAGE);
        List<Seen> shown = found.stream().limit(OwnLooks.PAGE).toList();
        return new Page(shown, looks.count(officer), page, found.size() > OwnLooks.PAGE);
    }
}
