package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper of a version. */
@Service
class OpenVersion {

    private final Access access;
    private final Versions versions;

    OpenVersion(Access access, Versions versions) {
        this.access = access;
        this.versions = versions;
    }

    @Transactional(readOnly = true)
    Optional<byte[]> open(int version, boolean english, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        return versions.paper(version, english);
    }
}
