package lt.tiltas.programme.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.programme.Typed;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the desk: on the officer's device, on paper with a scan, or aloud through an interpreter with a witness. */
@Service
public class SignPlan {

    /** @param own made by the page, so that a double click signs once; @param aloud it was read aloud to whoever signs */
    public record New(
            @NotNull UUID own,
            @NotNull @Pattern(regexp = "person|guardian") String side,
            @NotBlank @Size(max = 120) String name,

            @NotNull @Pattern(regexp = "device|paper|spoken")
            String kind,

            @Nullable Boolean aloud,
            @Size(max = 120) @Nullable String interpreter,
            @Size(max = 120) @Nullable String witness) {

        boolean readAloud() {
            return Boolean.TRUE.equals(aloud) || kind.equals("spoken");
        }
    }

    public sealed interface Outcome {
        record Signed() implements Outcome {}

        /** Parts of it the person cannot read, or nobody has checked: it is signed only when it was read aloud. */
        record NotReadable() implements Outcome {}

        record Needs(String field) implements Outcome {}

        record TooLarge(long megabytes) implements Outcome {}

        /** Not a picture that can be drawn. */
        record NotAPicture() implements Outcome {}
    }

    private final OpenPlan openPlan;
    private final PlanVersions versions;
    private final Signatures signatures;
    private final Pictures pictures;

    SignPlan(OpenPlan openPlan, PlanVersions versions, Signatures signatures, Pictures pictures) {
        this.openPlan = openPlan;
        this.versions = versions;
        this.signatures = signatures;
        this.pictures = pictures;
    }

    /** @param scan of the paper that was signed; empty for the other kinds */
    @Transactional
    public Outcome sign(PlanVersionId id, New form, byte[] scan, Officer officer) {
        OpenPlan.Page page = openPlan.open(id, officer);
        PlanVersion plan = page.plan();
        if (plan.signedBy(form.side())) {
            return new Outcome.Signed();
        }
        if (!plan.offered() || form.side().equals("guardian") && !plan.of().withGuardian()) {
            throw new NotHere("version to sign");
        }
        if (form.side().equals("guardian")
                && same(form.name(), page.person().names().latin())) {
            return new Outcome.Needs("name");
        }
        if (!plan.readable() && !form.readAloud()) {
            return new Outcome.NotReadable();
        }
        if (form.readAloud() && Typed.orNull(form.interpreter()) == null) {
            return new Outcome.Needs("interpreter");
        }
        if (form.kind().equals("spoken") && Typed.orNull(form.witness()) == null) {
            return new Outcome.Needs("witness");
        }
        if (!form.kind().equals("paper")) {
            return keep(plan, form, null, officer);
        }
        if (scan.length == 0) {
            return new Outcome.Needs("scan");
        }
        return switch (pictures.take(scan)) {
            case Picture picture -> keep(plan, form, picture, officer);
            case Taken.TooLarge(long megabytes) -> new Outcome.TooLarge(megabytes);
            case Taken.OtherKind() -> new Outcome.NotAPicture();
            case Taken.Broken() -> new Outcome.NotAPicture();
        };
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ").strip().equalsIgnoreCase(other.strip());
    }

    /** The scan of a paper, with the look recorded. */
    @Transactional
    public Picture scan(SignatureId id, Officer officer) {
        openPlan.open(id, officer);
        return signatures.scan(id).orElseThrow(() -> new NotHere("scan"));
    }

    private Outcome keep(PlanVersion plan, New form, @Nullable Picture scan, Officer officer) {
        signatures.add(
                plan,
                new Signatures.Signed(
                        form.own(),
                        form.side(),
                        form.name().strip(),
                        form.kind(),
                        form.readAloud() ? "read_aloud" : "own_language",
                        Typed.orNull(form.interpreter()),
                        Typed.orNull(form.witness()),
                        scan),
                officer);
        if (versions.find(plan.id()).orElseThrow().complete()) {
            versions.agree(plan.id());
        }
        return new Outcome.Signed();
    }
}
