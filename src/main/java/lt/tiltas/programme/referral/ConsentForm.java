package lt.tiltas.programme.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person said about sharing.
 *
 * @param answer given or refused
 * @param interpreter who interpreted; empty when nobody had to
 * @param how signed or spoken; phone when the person gave it there
 */
public record ConsentForm(
        @Nullable List<String> fields,
        @NotBlank @Pattern(regexp = "[a-z]{2,3}") @Nullable String language,
        @Size(max = 120) @Nullable String interpreter,

        @NotBlank @Pattern(regexp = "|signed|spoken") @Nullable
        String how,

        @NotBlank @Pattern(regexp = "|given|refused") @Nullable
        String answer,

        int version) {

    static ConsentForm empty(Referral referral, String language) {
        return new ConsentForm(List.of(), language, null, "spoken", null, referral.version());
    }

    /** Said by the person, signed in on the own phone. */
    static ConsentForm ownPhone(List<String> fields, String language, boolean given, int version) {
        return new ConsentForm(fields, language, null, "phone", given ? "given" : "refused", version);
    }

    boolean given() {
        return "given".equals(answer);
    }

    /** Only fields that are asked about; a goal only when there is one. */
    List<String> chosen() {
        return fields == null
                ? List.of()
                : Referral.FIELDS.stream().filter(fields::contains).toList();
    }

    public boolean ticked(String field) {
        return fields != null && fields.contains(field);
    }

    @Nullable
    String helper() {
        return StepForm.orNull(interpreter);
    }
}
