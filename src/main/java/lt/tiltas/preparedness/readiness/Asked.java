package lt.tiltas.preparedness.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** For how many places a plan is made; 1,000 when nobody says. */
public record Asked(@Nullable @Min(1) @Max(100_000) Integer places) {

    static final Asked USUAL = new Asked(1_000);

    public Asked {
        places = places == null ? 1_000 : places;
    }

    static int places(Asked asked, BindingResult errors) {
        return errors.hasErrors() ? USUAL.places() : asked.places();
    }
}
