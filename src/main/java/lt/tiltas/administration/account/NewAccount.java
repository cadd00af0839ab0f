package lt.tiltas.administration.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record NewAccount(
        @NotBlank @Size(max = 100) String name,

        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,39}")
        String login,

        @NotNull @Nullable Integer organisation,

        @NotBlank @Pattern(regexp = "registrar|coordinator|casemanager|partner|finance|analyst|dpo|admin")
        String role,

        @NotBlank @Pattern(regexp = "lt|en|uk|ru") String language) {

    static final NewAccount EMPTY = new NewAccount("", "", null, "", "lt");
}
