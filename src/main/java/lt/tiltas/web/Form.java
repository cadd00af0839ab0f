package lt.tiltas.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A submitted form as a page sees it: what was typed, and what is wrong with it, field by field. */
public class Form {

    /** One line of the error summary, linked to its field. */
    public record Line(String field, String text) {}

    private final @Nullable BindingResult binding;
    private final @Nullable BeanWrapper bean;
    private final Messages messages;
    private final Language language;

    Form(String name, Map<String, Object> model, Messages messages, Language language) {
        this.binding = (BindingResult) model.get(BindingResult.MODEL_KEY_PREFIX + name);
        Object form = model.get(name);
        this.bean = form == null ? null : PropertyAccessorFactory.forBeanPropertyAccess(form);
        this.messages = messages;
        this.language = language;
    }

    /** What the person typed, even when it could not be understood; else what is stored; else empty. */
    public String value(String field) {
        if (binding != null && binding.getFieldError(field) != null) {
            return Objects.toString(binding.getFieldError(field).getRejectedValue(), "");
        }
        if (binding != null && binding.getTarget() == null) {
            return Objects.toString(binding.getFieldValue(field), "");
        }
        return bean == null || !bean.isReadableProperty(field)
                ? ""
                : Objects.toString(bean.getPropertyValue(field), "");
    }

    /** The first thing wrong with the field, in words; null when it is right. */
    public @Nullable String error(String field) {
        FieldError error = binding == null ? null : binding.getFieldError(field);
        return error == null ? null : messages.error(language, error);
    }

    public List<Line> errors() {
        return binding == null
                ? List.of()
                : binding.getAllErrors().stream().map(this::line).toList();
    }

    public boolean hasErrors() {
        return binding != null && binding.hasErrors();
    }

    private Line line(ObjectError error) {
        return new Line(error instanceof FieldError field ? field.getField() : "", messages.error(language, error));
    }
}
