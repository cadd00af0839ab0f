package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.VIEW_SCHEMES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ReadSchemes {

    public record Listed(List<Scheme> schemes, LocalDate today) {}

    /** @param history with the values that were replaced */
    public record Read(Scheme scheme, List<Scheme.Dated> history, LocalDate today) {}

    private final Access access;
    private final Schemes schemes;
    private final Clock clock;

    ReadSchemes(Access access, Schemes schemes, Clock clock) {
        this.access = access;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(Officer officer) {
        access.allow(officer, VIEW_SCHEMES);
        return new Listed(schemes.all(), LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Read read(String code, Officer officer) {
        access.allow(officer, VIEW_SCHEMES);
        Scheme scheme = schemes.find(code).orElseThrow(() -> new NotHere("scheme"));
        return new Read(scheme, schemes.history(code), LocalDate.now(clock));
    }
}
