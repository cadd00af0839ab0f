package lt.tiltas.registration.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import org.jspecify.annotations.Nullable;

/** One of the 60 municipalities by its code in the register of addresses. */
@Constraint(validatedBy = MunicipalityCode.Known.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@interface MunicipalityCode {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Known implements ConstraintValidator<MunicipalityCode, Integer> {

        private final Organisations organisations;

        Known(Organisations organisations) {
            this.organisations = organisations;
        }

        @Override
        public boolean isValid(@Nullable Integer code, ConstraintValidatorContext context) {
            try {
                return code == null
                        || organisations.get(new OrganisationId(code)).kind().equals("municipality");
            } catch (NotHere e) {
                return false;
            }
        }
    }
}
