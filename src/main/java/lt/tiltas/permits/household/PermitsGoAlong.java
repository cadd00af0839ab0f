package lt.tiltas.permits.household;

import java.util.List;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import org.springframework.stereotype.Component;

/** Permits are read by the person, so that nothing has to be rewritten when a family changes. */
@Component
class PermitsGoAlong implements Consequence.Source {

    @Override
    public List<Consequence> of(Regrouping planned) {
        return List.of(Consequence.of("permits", "regrouping.permits.go-along"));
    }
}
